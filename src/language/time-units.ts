import type { TimeUnit } from './quantity-kinds.ts';
import { type Token, textAt } from './tokens.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  h: 'hour',
  day: 'day',
  days: 'day',
  weekday: 'day',
  weekdays: 'day',
  night: 'night',
  nights: 'night',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  weekend: 'week',
  weekends: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  term: 'term',
  terms: 'term',
  semester: 'term',
  semesters: 'term',
  month: 'month',
  months: 'month',
  mth: 'month',
  mths: 'month',
  quarter: 'term',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  annum: 'year',
};

/** Adverbs of rhythm; "half-termly" and "six-weekly" are put together from them. */
export const RHYTHM_ADVERBS: Readonly<Record<string, TimeUnit>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  wkly: 'week',
  biweekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  mthly: 'month',
  quarterly: 'term',
  termly: 'term',
  yearly: 'year',
  yrly: 'year',
  annually: 'year',
  pw: 'week',
  pa: 'year',
};

/** What recurs in a school's day, so that "each lesson" and "at break times" say how often. */
const OCCASIONS = new Set(
  `lesson session visit appointment meeting transition subject activity task instruction period class assembly
  morning afternoon evening lunchtime lunch breaktime break playtime mealtime meal feed drink snack time
  monday tuesday wednesday thursday friday saturday sunday holiday occasion registration arrival departure
  tutorial test exam examination assessment outing trip journey change routine block cycle homework
  move walk attendance changeover handover seminar lecture workshop shift practical experiment game match rehearsal excursion bath
  bedtime seizure incident episode placement drop-off pick-up piece worksheet assignment paper bell drill`.split(
    /\s+/u,
  ),
);

/** Something that recurs, in the singular or the plural. */
export function isOccasion(word: string): boolean {
  return (
    OCCASIONS.has(word) ||
    (word.endsWith('ies') && OCCASIONS.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('es') && OCCASIONS.has(word.slice(0, -2))) ||
    (word.endsWith('s') && OCCASIONS.has(word.slice(0, -1)))
  );
}

export interface ReadUnit {
  readonly unit: TimeUnit;
  readonly next: number;
}

/** Words that may stand before a unit without changing it: "school day", "academic year", "full day", "taught hours". */
const BEFORE_UNIT = new Set(
  `school academic working full whole calendar term nursery college taught teaching timetabled contact lesson guided
  support direct extra additional further consecutive continuous clear`.split(/\s+/u),
);

/** The unit of time that begins at a token ("minutes", "school days", "half terms"); null if none. */
export function unitAt(tokens: readonly Token[], at: number): ReadUnit | null {
  const token = textAt(tokens, at);
  // "An hour's guidance", "half a day's training".
  const owning = token.endsWith("'s") ? UNITS[token.slice(0, -2)] : undefined;
  if (owning !== undefined) {
    return { unit: owning, next: at + 1 };
  }
  if (token === 'half') {
    const after = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
    const isTerm = ['term', 'terms', 'termly'].includes(textAt(tokens, after));
    return isTerm ? { unit: 'half-term', next: after + 1 } : null;
  }
  const after = BEFORE_UNIT.has(token) ? UNITS[textAt(tokens, at + 1)] : undefined;
  if (after !== undefined) {
    return { unit: after, next: at + 2 };
  }
  const unit = UNITS[token];
  return unit === undefined ? null : { unit, next: at + 1 };
}

const EACH = new Set(['a', 'an', 'each', 'every', 'per', '/', 'any']);

/** Whether a word begins a rhythm: "each week", "per term", "a year". */
export const isEach = (word: string): boolean => EACH.has(word);
