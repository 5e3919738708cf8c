import { z } from 'zod';
import { ADVICE_TYPES, DATE_FACTS, NEED_AREAS, TEXT_FACTS } from './plan.ts';
import { type AdultArea, OUTCOME_AREAS, OUTCOME_SAYINGS, PROVISION_SAYINGS } from './sayings.ts';
import { SECTION_LABELS, sectionSchema } from './section.ts';
import { type Kind, kindSchema, stageSchema } from './stage.ts';
import type { TextModel } from './text-model.ts';

/**
 * The recognition vocabulary of a pack: titles, labels, nil phrases, placeholders (`vocabulary/*.yaml`,
 * one member a file). Phrases are plain words, compared without case, punctuation or spelling of dashes
 * and quotation marks; "*" stands for up to six words, "(a|b)" for a choice, "[a]" for an optional word.
 */
const phrases = z.array(z.string().min(1));

const sectionWordsSchema = z.strictObject({
  /** Headings that name the section beyond doubt where the layout has no letters. */
  titles: phrases,
  /** Longer statutory descriptors: recognised and set apart, never writer's text. */
  descriptors: phrases.default([]),
});

const columnRoles = [
  'outcome',
  'what',
  'who',
  'frequency',
  'amount',
  'ratio',
  'where',
  'review',
  'timescale',
  'steps',
  'measure',
  'need',
  'strength',
  'link',
  'adviceType',
  'author',
  'role',
  'date',
  'appended',
  'number',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What a column header can tell of the cells below it: their role, or that they are about something else. */
export const HEADER_LABELS = [...columnRoles, 'other'] as const;

/** What the text of a section can say; `missing` and `unread` are no sayings. */
export const STATEMENTS = ['content', 'nil', 'silence', 'pending', 'pointer', 'blank'] as const;

/** What a heading can open: a section, or none. */
export const HEADING_LABELS = ['none', ...SECTION_LABELS] as const;

/** Whose words stand in a section: the form's, or its writer's. */
export const TEXT_SOURCES = ['form', 'writers'] as const;

export type Statement = (typeof STATEMENTS)[number];

/** Dates whose fact shows only beside others: an issue of a draft or a final, a review past or to come. */
const undecidedDates = ['issue', 'review'] as const;

/** What a label of a date can name. */
export const DATE_LABELS = [...DATE_FACTS, ...undecidedDates, 'other'] as const;

export type DateLabel = (typeof DATE_LABELS)[number];

/** What a label of words or figures can name. */
export const TEXT_LABELS = [...TEXT_FACTS, 'forename', 'surname', 'yearGroup', 'other'] as const;

export type TextLabel = (typeof TEXT_LABELS)[number];

export const vocabularySchema = z.strictObject({
  /** By letter; H stands for a section H that is not divided into H1 and H2. */
  sections: z.record(z.enum(SECTION_LABELS), sectionWordsSchema),
  /**
   * Examples of headings by the section they open, "none" for headings that open none: from these a model learns
   * to recognise titles in a form's own words.
   */
  headings: z.record(z.enum(HEADING_LABELS), phrases),
  /** Headings of no section: they end the section before them. */
  otherHeadings: phrases,
  columns: z.record(z.enum(columnRoles), phrases),
  /** Examples of column headers by role: from these a model learns headers that no phrase of `columns` foresees. */
  columnExamples: z.record(z.enum(HEADER_LABELS), phrases),
  areas: z.record(z.enum(NEED_AREAS), phrases),
  labels: z.strictObject({
    dates: z.record(z.enum(DATE_FACTS), phrases),
    undecided: z.record(z.enum(undecidedDates), phrases),
    /** Labels of the decision after a review that say the notice of amendments was sent with it. */
    noticeWithDecision: phrases,
    texts: z.record(z.enum(TEXT_FACTS), phrases),
    /** Labels of a name that stands in two parts. */
    nameParts: z.strictObject({ forename: phrases, surname: phrases }),
    yearGroup: phrases,
    /** Labels of cover tables that are none of our facts: they end the value before them. */
    other: phrases,
    /** Labels and headings of other people: what stands beside or below them is not the child's. */
    people: phrases,
    /** Words before the names of those whom a child lives with. */
    household: phrases,
    /** Settings of the years before school: beside a school they are not the present one. */
    earlySettings: phrases,
    /** Heads of columns that only tables of people have. */
    roleColumns: phrases,
    /** Words with which a label is none of ours, unless a phrase says so. */
    foreign: phrases,
    /** Words that the name of a place of education holds. */
    institutions: phrases,
    /** Heads of the columns of a table that sets an earlier version of a plan beside this one. */
    versions: z.strictObject({ earlier: phrases, present: phrases }),
    /** Words that the name of a local authority holds, and names with them that are none. */
    authorityNames: phrases,
    noAuthorityNames: phrases,
    /** Headings after which a bare "Date" is the day of signature. */
    signOff: phrases,
    /** Words anywhere in a line by which somebody signed for the authority, and by which nobody has yet. */
    signing: phrases,
    unsigned: phrases,
    /** Of those that sign, the words of a deed, which may stand among the sections. */
    deeds: phrases,
    /** Others who sign: their dates are not the authority's. */
    signedByOthers: phrases,
    /** What forms call the child: a row of signatures that begins so is the child's own. */
    child: phrases,
  }),
  states: z.strictObject({
    /** Parts that several phrases share, as "{name}". */
    groups: z.record(z.string(), phrases),
    nil: phrases,
    silence: phrases,
    pointer: phrases,
    pending: phrases,
    blank: phrases,
    /** Sentences that back up a stated none. */
    support: phrases,
    /** How a sentence begins that tells of a relative and not of the child. */
    relative: phrases,
    /** Words that take a stated none back ("apart from"). */
    exception: phrases,
    /** Words that assert a need or a service, unless the words before them deny it. */
    assertion: phrases,
  }),
  /** Examples of labels, by what they name: from these a model learns labels that no phrase foresees. */
  labelExamples: z.strictObject({
    dates: z.record(z.enum(DATE_LABELS), phrases),
    texts: z.record(z.enum(TEXT_LABELS), phrases),
  }),
  /**
   * Examples of what short sections say, by what they say and by section: from these a model learns to read
   * wordings that no phrase foresees.
   */
  statements: z.record(z.enum(STATEMENTS), z.partialRecord(sectionSchema, phrases)),
  /** Examples of what a form prints below its headings, and of writers' text that looks like it. */
  formText: z.record(z.enum(TEXT_SOURCES), z.partialRecord(sectionSchema, phrases)),
  placeholders: phrases,
  guidance: phrases,
  /** How an item of provision says who delivers it, and what belongs to it. */
  provision: z.strictObject({
    roles: phrases,
    /** Services that deliver what stands behind their name and a colon. */
    services: phrases,
    /** Words that name nobody in particular. */
    vagueRoles: phrases,
    /** People named beside an item who do not deliver it. */
    besides: phrases,
    expertise: phrases,
    /** Beginnings of sentences that carry on the item before them. */
    carriesOn: phrases,
    /** Words by which a sentence takes its times from the item before it: "joins these sessions". */
    sharesTimes: phrases,
    reviews: phrases,
    /** Beginnings of paragraphs that carry on the one above. */
    carriesOnBelow: phrases,
    /** Words by which an item speaks for all items of a section. */
    coversAll: phrases,
  }),
  /** Examples of sentences of provision, by what they say: from these a model learns to read others. */
  provisionSentences: z.record(z.enum(PROVISION_SAYINGS), phrases),
  /** Examples of outcomes, by what they say, without their times. */
  outcomeSentences: z.record(z.enum(OUTCOME_SAYINGS), phrases),
  /** Examples of outcomes, by what they are for; one for two areas stands below both. */
  outcomeAreas: z.record(z.enum(OUTCOME_AREAS), phrases),
  /** Examples of what stands in section E and is no outcome; a model tells them from `outcomeSentences`. */
  besideOutcomes: phrases,
  /** What stands beside the outcomes in section E. */
  outcomes: z.strictObject({
    /** Beginnings of lines and sentences that are about an outcome. */
    about: phrases,
    aboutHeadings: phrases,
    /** Beginnings of whole lines that are about the outcome above them. */
    aboutLines: phrases,
    /** Beginnings of another outcome inside a paragraph. */
    starts: phrases,
    /** Lines that give the time for all outcomes. */
    wide: phrases,
    /** Answers in a column for times that give none. */
    noTime: phrases,
  }),
  kinds: z.strictObject({
    /** What documents call themselves, each phrase with the name to tell the user. */
    titles: z.partialRecord(kindSchema, z.array(z.strictObject({ phrase: z.string(), name: z.string() }))),
    /** Words by which a plan's cover speaks about other documents. */
    passing: phrases,
    /** How the parties to an appeal answer each other inside a section. */
    disputes: phrases,
    /** What a professional says of own work and advice: the plan is written by the council, and says none of it. */
    advises: phrases,
    /** What a form says to its writer, at the start of a sentence. */
    instructions: phrases,
    /** How a form calls the child of its example. */
    exampleNames: phrases,
    /** How a form says that text in it is an example, to be deleted. */
    exampleText: phrases,
  }),
  /** Papers that stand before or behind a plan in one file. */
  companions: z.strictObject({
    /** Lines at the head of such a paper, and what it says of itself before it begins. */
    heads: phrases,
    particulars: phrases,
    salutations: phrases,
    closings: phrases,
    /** The council's signature, which may stand behind the reports. */
    signOff: phrases,
    /** Titles of what belongs to the plan all the same. */
    parts: phrases,
  }),
  /** Invented beginnings of documents, by what they are: from these a model learns what a document is. */
  documents: z.array(
    z.strictObject({ kind: kindSchema, name: z.string().min(1), examples: phrases.nonempty() }),
  ),
  stages: z.strictObject({
    /** Words that name the stage; "amended" alone does not tell a draft from a final. */
    words: z.partialRecord(z.enum([...stageSchema.options, 'amended']), phrases),
    /** What the field of a form that holds the stage is called, and words that tell it only there. */
    fields: phrases,
    /** How a sentence begins that says what stage the plan is at. */
    saysStage: phrases,
    answers: z.partialRecord(stageSchema, phrases),
    /** Sentences of the cover that declare the stage. */
    declarations: z.partialRecord(stageSchema, phrases),
    amendment: phrases,
    proposal: phrases,
    /** Status words that speak about something else than the plan. */
    elsewhere: phrases,
    /** Labels of a date that any version may bear. */
    anyVersion: phrases,
    /** Words beside a status word by which its date is not this version's. */
    notYet: phrases,
  }),
  advice: z.strictObject({
    types: z.record(z.enum(ADVICE_TYPES), phrases),
    /** Words that name a kind only as the whole of a label. */
    alone: z.partialRecord(z.enum(ADVICE_TYPES), phrases),
    notReceived: phrases,
    /** Words of a request that may still be open. */
    asked: phrases,
    /** Advice that nobody had to give. */
    notRequested: phrases,
    nilReturn: phrases,
    appended: phrases,
  }),
});

/** The vocabulary as packs write it. */
export type WrittenVocabulary = z.infer<typeof vocabularySchema>;

type Learned =
  | 'columnExamples'
  | 'statements'
  | 'formText'
  | 'headings'
  | 'provisionSentences'
  | 'outcomeSentences'
  | 'besideOutcomes';

/** A model of what documents are: its labels are the names to tell the user, each of one kind. */
export interface DocumentModel {
  readonly model: TextModel;
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** What examples have taught, with a digest of those examples. */
export type LearnedModels = Readonly<Record<Learned, TextModel>> & {
  readonly documents: DocumentModel;
  /** Each tells the outcomes for its area ("for") from all others. */
  readonly outcomeAreas: Readonly<Record<AdultArea, TextModel>>;
  readonly labelExamples: Readonly<Record<'dates' | 'texts', TextModel>>;
  readonly taughtBy: string;
};

/** The vocabulary as loaded: examples have become models. */
export type Vocabulary = Omit<WrittenVocabulary, keyof LearnedModels> & LearnedModels;
