import type { TextSpan } from './quotation.ts';

export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'half-term'
  | 'term'
  | 'month'
  | 'year';

/** What sets the rhythm of something: a unit of time, or an occasion that recurs ("each lesson"). */
export type Rhythm = TimeUnit | 'occasion';

/** How far a figure binds: "up to 10" has no floor, "at least 10" no ceiling. */
export type Bound = 'exact' | 'ceiling' | 'floor';

/** "45 minutes", "20-30 mins", "half an hour", "six weeks". */
export interface Duration extends TextSpan {
  readonly kind: 'duration';
  readonly least: number;
  readonly most: number;
  readonly unit: TimeUnit;
  readonly bound: Bound;
}

/** "ten sessions", "three visits"; "twice", "three times": how many, without how long. */
export interface Count extends TextSpan {
  readonly kind: 'count';
  readonly of: 'sessions' | 'times';
  readonly least: number;
  readonly most: number;
  readonly bound: Bound;
}

/** "a week", "every two weeks", "fortnightly", "in each lesson". */
export interface Frequency extends TextSpan {
  readonly kind: 'frequency';
  /** Once in so many units. */
  readonly every: number;
  readonly unit: Rhythm;
  /** Where it is no exact rhythm: "up to weekly", "at least once a term". */
  readonly bound?: Bound;
}

/** "throughout the day", "in all lessons", "full time": as much as there is. */
export interface Coverage extends TextSpan {
  readonly kind: 'coverage';
}

/** "1:1", "2:1", "a group of four", "pairs": how many adults (0 where it does not say) with how many children at most. */
export interface Ratio extends TextSpan {
  readonly kind: 'ratio';
  readonly adults: number;
  readonly children: number;
}

/** "between September and December 2026", "over six weeks", "until July": the time in which something happens. */
export interface Window extends TextSpan {
  readonly kind: 'window';
}

/** A quantity that a text states, with its offsets there. */
export type Quantity = Duration | Count | Frequency | Coverage | Ratio | Window;
