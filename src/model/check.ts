import type { Agency } from './agency.ts';
import type { Confidence } from './confidence.ts';
import type { Evidence } from './plan.ts';
import type { SectionLetter } from './section.ts';

/**
 * Values for the blanks of a message: numbers, dates and words of our own, never words of the document.
 * A member `xAbout: true` says that of the date `x` only the month is known.
 */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Where a check can look in vain: a section, or the particulars (cover, signatures, running headers). */
export type Searched = SectionLetter | 'particulars';

/** Something a check found to report. */
export interface Hit {
  /**
   * Where something was looked for and not found; empty where printed words alone are the defect. Nothing is
   * absent from a part that could not be read in full: such a hit leaves the rule not assessed.
   */
  readonly absentFrom: readonly Searched[];
  /** The section it is about; null for the whole document. */
  readonly section: SectionLetter | null;
  /** The words that show it; absent where something is missing. */
  readonly evidence?: Evidence;
  /** Names one of the rule's `cases`. */
  readonly case?: string;
  readonly agency?: Agency;
  readonly confidence?: Confidence;
  readonly data?: FindingData;
}

/**
 * What a check says of a plan. The rule's verdict decides whether a hit is a `fail` or a `not-shown`.
 * `not-assessed` needs the reason; `not-applicable` says that the rule has no subject here.
 */
export type CheckOutcome =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'hit'; readonly hits: readonly [Hit, ...Hit[]] }
  | { readonly outcome: 'not-assessed'; readonly reason: string }
  | { readonly outcome: 'not-applicable' };
