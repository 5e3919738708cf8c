import type { PrintedDate } from './calendar-date.ts';
import type { Confidence } from './confidence.ts';
import type { Cautioned, Revisions, Unread } from './document.ts';
import type { Form } from './form.ts';
import type { Place } from './place.ts';
import type { OutcomeSaid, ProvisionSentence } from './sayings.ts';
import type { FoundBy, SectionLabel, SectionLetter, SectionState, SetApartAs } from './section.ts';
import type { Kind, Stage } from './stage.ts';
import type { Unfinished } from './unfinished.ts';

/** Words of the document that show something, and where. */
export interface Evidence {
  readonly text: string;
  readonly place: Place;
}

/** A value read from the document: where, from which words, and how sure. */
export interface Located<T> {
  readonly value: T;
  /** The words the value was read from. */
  readonly raw: string;
  /** The label it stood under, as printed; absent where it was read from prose or a title. */
  readonly label?: string;
  readonly place: Place;
  readonly confidence: Confidence;
}

/** The facts that are dates, each read by its own labels (`rules/england/vocabulary/labels.yaml`). */
export const DATE_FACTS = [
  'dateOfBirth',
  'requestDate',
  'draftDate',
  'firstIssueDate',
  'finalDate',
  'amendedDate',
  'signOffDate',
  'lastReviewDate',
  'reviewReportDate',
  'reviewDecisionDate',
  'amendmentNoticeDate',
  'reviewDueDate',
] as const;

export type DateFact = (typeof DATE_FACTS)[number];

/** The facts that are words. */
export const TEXT_FACTS = [
  'name',
  'preferredName',
  'upn',
  'nhsNumber',
  'caseNumber',
  'setting',
  'officer',
  'authority',
] as const;

export type TextFact = (typeof TEXT_FACTS)[number];

/**
 * What is printed about the child and the plan. Every reading of a fact is kept, the most trusted first:
 * two different dates of birth are themselves a finding.
 */
export interface Facts {
  readonly dates: Readonly<Partial<Record<DateFact, readonly Located<PrintedDate>[]>>>;
  readonly texts: Readonly<Partial<Record<TextFact, readonly Located<string>[]>>>;
  /** National Curriculum year group as printed; Reception is 0. */
  readonly yearGroup: readonly Located<number>[];
  /**
   * The date of this version of the plan: for a final the latest printed final, amended-final or sign-off
   * date, for a draft its draft date; null where none is printed.
   */
  readonly versionDate: Located<PrintedDate> | null;
}

/** The four broad areas of need (SEND Code of Practice 6.28 to 6.35). */
export const NEED_AREAS = [
  'communication-interaction',
  'cognition-learning',
  'social-emotional-mental-health',
  'sensory-physical',
  'independence',
] as const;

export type NeedArea = (typeof NEED_AREAS)[number];

/** One paragraph or cell of writer's text: headings, descriptors, prompts and guidance are set apart. */
export interface SectionLine {
  readonly text: string;
  readonly place: Place;
  /** The nearest sub-heading inside the section, as printed. */
  readonly subheading: string | null;
  readonly area: NeedArea | null;
  /** Key of the table row the line stands in, equal for cells of one row; null outside tables. */
  readonly row: string | null;
  /** The text of the column's header cell. */
  readonly column: string | null;
  /** The label of its row, where no header rules its column. */
  readonly label: string | null;
  readonly listItem: boolean;
}

/** What opened a section: a heading, a column's header or a title. */
export interface SectionHeading extends Evidence {
  /** Its words without the section's own text that follows in the same line; letters and numbers included. */
  readonly title: string;
  /** The automatic number or letter before the words ("Section B:"); null where there is none. */
  readonly number: string | null;
  readonly foundBy: FoundBy;
  readonly confidence: Confidence;
  /** All sections that it speaks for: "Sections C and G". */
  readonly labels: readonly SectionLabel[];
}

/** A line of a section that does not count as its writer's text. */
export interface SetApart extends Evidence {
  readonly as: SetApartAs;
}

/** One statutory section: a set of spans, because layouts repeat, split and mix sections. */
export interface Section {
  readonly letter: SectionLetter;
  readonly state: SectionState;
  readonly foundBy: FoundBy | null;
  readonly confidence: Confidence;
  /** H1 and H2 of a document whose section H is not divided: both carry the text of H. */
  readonly undivided: boolean;
  /** The headings, column headers or titles that identified it, in order. */
  readonly headings: readonly SectionHeading[];
  /** Writer's text in reading order. */
  readonly lines: readonly SectionLine[];
  /** The words that decided a state other than content. */
  readonly stateEvidence: Evidence | null;
  /** True where prompts or descriptors were found and set apart. */
  readonly hasGuidance: boolean;
  /** True where text of it stands, or may stand, in a part of the document that could not be read. */
  readonly hasUnread: boolean;
  /** The lines that do not count as writer's text, in reading order. */
  readonly setApart: readonly SetApart[];
}

/**
 * Something unread, with what it can hold at most and where in the plan it stands: `words` (a signature, a
 * crest), a `passage`, or whole `sections` with their headings.
 */
export interface UnreadPart extends Unread {
  readonly holds: 'words' | 'passage' | 'sections';
  /** The sections it stands in; none for the cover, the signatures and what is appended. */
  readonly sections: readonly SectionLetter[];
  /** The heading of the section it stands in, else the nearest words before it. */
  readonly after: Evidence | null;
  /** Text as far as anybody can tell, so that the document was not read in full: no photograph, no crest. */
  readonly isText: boolean;
}

/** One outcome of section E. */
export interface PlanOutcome extends OutcomeSaid {
  readonly text: string;
  readonly place: Place;
  readonly row: string | null;
  readonly subheading: string | null;
  readonly area: NeedArea | null;
  /** By when: in the outcome's own words, a cell, a heading, or a line that holds for all outcomes. */
  readonly timescale: string | null;
  /** The cells beside it. */
  readonly beside: string | null;
  /** Those of them that say how anybody will see that it is reached. */
  readonly measure: string | null;
  /** The cell of its record that names the area it is for. */
  readonly group: string | null;
}

/** What an item of provision must say (SEND Code of Practice 9.69), beside what it is. */
export const PROVISION_PARTICULARS = ['who', 'amount', 'frequency', 'ratio'] as const;

export type ProvisionParticular = (typeof PROVISION_PARTICULARS)[number];

export type ProvisionSection = 'F' | 'G' | 'H1' | 'H2';

/** A row, paragraph or sentence of provision. A member holds its cell, else words of its own or its lead-in, or null. */
export interface ProvisionItem {
  readonly section: ProvisionSection;
  /** All the words of the item, cells joined. */
  readonly text: string;
  readonly place: Place;
  readonly row: string | null;
  readonly area: NeedArea | null;
  /** The need that its row or its sub-heading names. */
  readonly need: string | null;
  readonly what: string;
  readonly who: string | null;
  readonly amount: string | null;
  readonly frequency: string | null;
  readonly ratio: string | null;
  readonly where: string | null;
  readonly review: string | null;
  /** The particulars for which its table has a column, filled or not. */
  readonly columns: readonly ProvisionParticular[];
  /** Which of the particulars it states beyond doubt: "as required" in the cell for hours states none. */
  readonly states: readonly ProvisionParticular[];
  /** How good whoever delivers it must be ("qualified", "Level 3"); null where nothing says it. */
  readonly expertise: string | null;
  /** The sentences of all its words and their parts, in order. */
  readonly sentences: readonly ProvisionSentence[];
}

/** One statement of section B that tells of a need. */
export interface PlanNeed extends Evidence {
  readonly area: NeedArea | null;
  readonly subheading: string | null;
}

/** The kinds of advice of SEND Regulations 2014, regulation 6(1) and 6(2). */
export const ADVICE_TYPES = [
  'parent',
  'child',
  'education',
  'health',
  'psychology',
  'social-care',
  'sensory',
  'adulthood',
  'other',
] as const;

export type AdviceType = (typeof ADVICE_TYPES)[number];

/**
 * How an entry of section K stands: `listed` carries a date or an author; `nil-return` is a dated nil;
 * `not-received` says so in words; `bare` is a label with neither date nor author.
 */
export const ADVICE_STATUSES = ['listed', 'nil-return', 'not-received', 'bare'] as const;

/** One entry of section K. */
export interface AdviceEntry {
  readonly types: readonly AdviceType[];
  readonly status: (typeof ADVICE_STATUSES)[number];
  readonly text: string;
  readonly author: string | null;
  readonly role: string | null;
  readonly date: PrintedDate | null;
  readonly place: Place;
}

/** A person named in the plan, for redaction and for the accuracy rules. */
export interface Person {
  readonly name: string;
  readonly relation: 'child' | 'family' | 'professional' | 'unknown';
}

/** A decision of the reader with the words that led to it. */
export interface Decided<T> {
  readonly value: T;
  /** In a sentence, for `parse` and for the message of a skipped document. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** Traces of unfinished editing, with the first place of each kind that has one. */
export interface PlanRevisions extends Revisions {
  readonly shown: Readonly<Partial<Record<'insertions' | 'deletions' | 'hiddenRuns', Evidence>>>;
}

/** A plan as understood: the only thing that rules see. */
export interface Plan extends Cautioned {
  readonly kind: Decided<Kind>;
  readonly stage: Decided<Stage | 'unknown'>;
  /** What the document's own words and dates show of its stage: nothing that was guessed, or that the user states. */
  readonly printedStage: Stage | 'unknown';
  readonly facts: Facts;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
  readonly outcomes: readonly PlanOutcome[];
  readonly provision: readonly ProvisionItem[];
  readonly needs: readonly PlanNeed[];
  /** The sentences of section A by which nobody speaks: views asked for, awaited or left out. */
  readonly silentViews: readonly string[];
  readonly advice: readonly AdviceEntry[];
  /** Whether section K is an itemised list, or reports follow without a list, or neither. */
  readonly adviceList: 'itemised' | 'appended' | 'none';
  /** Kinds of advice that section K may list in words not understood as entries: nobody can call them missing. */
  readonly adviceInDoubt: readonly AdviceType[];
  readonly people: readonly Person[];
  /** The lines of no section: cover, sign-off, and what stands between; lists of the sections are left out. */
  readonly outside: readonly Evidence[];
  /** Running headers, footers and watermarks. */
  readonly running: readonly string[];
  readonly unfinished: readonly Unfinished[];
  readonly revisions: PlanRevisions;
  readonly unread: readonly UnreadPart[];
  /** True where dates, names or signatures may stand in a part that could not be read. */
  readonly particularsUnread: boolean;
  /** Words under headings that name no section, where several are missing that may stand there; 0 where none are. */
  readonly unplacedWords: number;
  /** What a blank form offers and answers; null for a plan. */
  readonly form: Form | null;
}
