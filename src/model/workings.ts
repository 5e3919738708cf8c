import type { Place } from './place.ts';
import type { DateFact, Decided, Evidence, TextFact } from './plan.ts';
import type { SectionLetter } from './section.ts';
import type { Stage } from './stage.ts';

/** The signs that a document's own words give of its stage, the most trusted first. */
export const STAGE_SIGNS = ['status', 'date', 'proposal', 'letter', 'signature'] as const;

export type StageSignName = (typeof STAGE_SIGNS)[number];

/** One sign of the stage, and what it says; null where the document does not show it. */
export interface StageSign {
  readonly sign: StageSignName;
  readonly says: Decided<Stage> | null;
}

/** A label of a fact under which nothing stands that can be its value: "Date of birth: 4 years old". */
export interface Unanswered {
  readonly fact: DateFact | TextFact | 'yearGroup';
  readonly label: string;
  /** What stands there instead; the empty string for nothing. */
  readonly raw: string;
  readonly place: Place;
}

/** A line that belongs to no section. */
export interface OutsideLine extends Evidence {
  /** The section that was last before it; null before the first. */
  readonly after: SectionLetter | null;
  /** The whole line is a known label: "Date of Issue". */
  readonly isLabel: boolean;
}

/** Words that look like the heading of a section that was not found. */
export interface PassedOver extends Evidence {
  readonly section: SectionLetter;
  /** What it has of a heading: the letter, or the title. */
  readonly has: 'letter' | 'title';
  /** Where it was taken to stand: inside another section, in a list of the sections, or outside all. */
  readonly within: SectionLetter | 'list' | null;
}

/** How a document came to be understood, for people who ask why. Rules see the plan alone. */
export interface Workings {
  /** How many lines with words the document has. */
  readonly lines: number;
  /** Every sign of the stage, in order of trust. */
  readonly stageSigns: readonly StageSign[];
  readonly unanswered: readonly Unanswered[];
  /** Lines with words that belong to no section, in reading order. */
  readonly outside: readonly OutsideLine[];
  /** Lines of contents lists and of tables that explain the sections. */
  readonly lists: readonly Evidence[];
  readonly passedOver: readonly PassedOver[];
}
