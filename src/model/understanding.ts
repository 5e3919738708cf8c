import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { confidenceSchema } from './confidence.ts';
import { placeSchema } from './place.ts';
import { ADVICE_STATUSES, ADVICE_TYPES, NEED_AREAS } from './plan.ts';
import { problemSchema } from './problem.ts';
import {
  foundBySchema,
  SECTION_LABELS,
  sectionSchema,
  sectionStateSchema,
  setApartSchema,
} from './section.ts';
import { kindSchema, stageSchema } from './stage.ts';
import { STAGE_SIGNS } from './workings.ts';

/** The JSON of `parse`: how a document was understood. Indices of places count from 1. */

/** Words of the document: redacted unless asked otherwise, null with --no-quotes. */
const wordsSchema = z.string().nullable();

const textSchema = z.strictObject({ text: wordsSchema, location: placeSchema });

export type UnderstoodText = z.infer<typeof textSchema>;

const documentSchema = z.strictObject({
  format: z.string(),
  /** Null where the format has no pages. */
  pages: z.int().nullable(),
  /** Lines with words, those of tables included. */
  lines: z.int(),
  /** Running headers, footers and watermarks: each distinct text once. */
  furniture: z.array(z.strictObject({ kind: z.enum(['header', 'footer', 'watermark']), text: wordsSchema })),
  /** Footnotes and endnotes; they belong to no section. */
  notes: z.array(textSchema),
  /** Traces of unfinished editing. */
  revisions: z.strictObject({
    insertions: z.int(),
    deletions: z.int(),
    comments: z.int(),
    hiddenRuns: z.int(),
  }),
});

export type UnderstoodDocument = z.infer<typeof documentSchema>;

const decided = { because: z.string(), evidence: z.array(textSchema) };

const stageSignSchema = z.strictObject({
  sign: z.enum(STAGE_SIGNS),
  /** Null where the document does not show this sign. */
  says: z.strictObject({ value: stageSchema, ...decided }).nullable(),
});

export type UnderstoodStageSign = z.infer<typeof stageSignSchema>;

const factSchema = z.strictObject({
  /** Name of the fact, as in the facts of a result. */
  fact: z.string(),
  /** A date as YYYY-MM-DD; for a month without a day its last day. */
  value: z.string(),
  /** For dates. */
  precision: z.enum(['day', 'month', 'term']).nullable(),
  /** The words it was read from. */
  raw: wordsSchema,
  /** The label it stood under, as printed; null where it was read from prose or a title. */
  label: z.string().nullable(),
  confidence: confidenceSchema,
  location: placeSchema,
});

export type UnderstoodFact = z.infer<typeof factSchema>;

/** A label of a fact that was not found: what stands under it could not be read as its value. */
const unansweredSchema = z.strictObject({
  fact: z.string(),
  label: z.string(),
  raw: wordsSchema,
  location: placeSchema,
});

const headingSchema = textSchema.extend({
  /** The automatic number before the words. */
  number: z.string().nullable(),
  foundBy: foundBySchema,
  confidence: confidenceSchema,
  /** The sections that it speaks for. */
  sections: z.array(z.enum(SECTION_LABELS)),
});

const areaSchema = z.enum(NEED_AREAS).nullable();

const lineSchema = textSchema.extend({
  subheading: wordsSchema,
  area: areaSchema,
  /** The words of the column's header. */
  column: wordsSchema,
  listItem: z.boolean(),
});

const sectionUnderstoodSchema = z.strictObject({
  section: sectionSchema,
  state: sectionStateSchema,
  /** The words that decided a state other than content. */
  decidedBy: textSchema.nullable(),
  foundBy: foundBySchema.nullable(),
  confidence: confidenceSchema,
  /** H1 and H2 of a document whose section H is not divided: both carry the text of H. */
  undivided: z.boolean(),
  headings: z.array(headingSchema),
  /** Writer's text. */
  lines: z.array(lineSchema),
  /** Lines that do not count as writer's text. */
  setApart: z.array(textSchema.extend({ as: setApartSchema })),
  /** For a section that was not found: lines that look like its heading, and where they were taken to stand. */
  passedOver: z.array(
    textSchema.extend({
      has: z.enum(['letter', 'title']),
      within: z.union([sectionSchema, z.literal('list')]).nullable(),
    }),
  ),
});

export type UnderstoodSection = z.infer<typeof sectionUnderstoodSchema>;

const outcomeSchema = textSchema.extend({ area: areaSchema, timescale: wordsSchema });

/** A member is null where the layout has no cell of its own for it. */
const provisionSchema = textSchema.extend({
  section: sectionSchema,
  area: areaSchema,
  what: wordsSchema,
  who: wordsSchema,
  amount: wordsSchema,
  frequency: wordsSchema,
  ratio: wordsSchema,
  where: wordsSchema,
  review: wordsSchema,
});

const adviceSchema = textSchema.extend({
  types: z.array(z.enum(ADVICE_TYPES)),
  status: z.enum(ADVICE_STATUSES),
  author: wordsSchema,
  role: wordsSchema,
  date: calendarDateSchema.nullable(),
});

const itemsSchema = z.strictObject({
  outcomes: z.array(outcomeSchema),
  provision: z.array(provisionSchema),
  advice: z.array(adviceSchema),
});

export type UnderstoodItems = z.infer<typeof itemsSchema>;

const understandingSchema = z.strictObject({
  document: documentSchema,
  kind: z.strictObject({ value: kindSchema, ...decided }),
  stage: z.strictObject({
    value: z.union([stageSchema, z.literal('unknown')]),
    ...decided,
    /** What each sign in the document says, in order of trust. */
    signs: z.array(stageSignSchema),
  }),
  /** Every reading of every fact, the most trusted of each first. */
  facts: z.array(factSchema),
  /** The date of this version, chosen from the facts by the stage. */
  versionDate: factSchema.nullable(),
  /** Facts that were looked for and not found. */
  notFound: z.array(z.string()),
  unanswered: z.array(unansweredSchema),
  /** In the order of the letters. */
  sections: z.array(sectionUnderstoodSchema),
  items: itemsSchema,
  /** Lines with words that belong to no section; `after` is the section that was last before them. */
  outside: z.array(textSchema.extend({ after: sectionSchema.nullable() })),
  /** Lines of contents lists and of tables that explain the sections. */
  lists: z.array(textSchema),
  /** What a person would see in the file and the reader could not turn into text. */
  unread: z.array(z.strictObject({ what: z.string(), location: placeSchema })),
});

/** How a document was understood, for `parse`: redacted like every report before it leaves the worker. */
export type Understanding = z.infer<typeof understandingSchema>;

export const parsedSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  problem: problemSchema.nullable(),
  cautions: z.array(problemSchema).optional(),
  /** Null where the document could not be read. */
  understanding: understandingSchema.nullable(),
});

export type Parsed = z.infer<typeof parsedSchema>;
