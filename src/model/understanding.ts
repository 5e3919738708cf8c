import { z } from 'zod';
import { confidenceSchema } from './confidence.ts';
import { placeSchema } from './place.ts';
import { problemSchema } from './problem.ts';
import { itemsSchema } from './result.ts';
import { foundBySchema, sectionSchema, sectionStateSchema } from './section.ts';
import { kindSchema, stageSchema } from './stage.ts';

const textSchema = z.strictObject({ text: z.string(), location: placeSchema });

const understoodFactSchema = z.strictObject({
  /** Name of the fact, as in the facts of a plan. */
  fact: z.string(),
  value: z.string(),
  /** The label it stood under, as printed; null where it was read from prose or a title. */
  label: z.string().nullable(),
  confidence: confidenceSchema,
  location: placeSchema,
});

export type UnderstoodFact = z.infer<typeof understoodFactSchema>;

const understoodSectionSchema = z.strictObject({
  section: sectionSchema,
  state: sectionStateSchema,
  foundBy: foundBySchema.nullable(),
  confidence: confidenceSchema,
  /** The headings, column headers or titles that identified it. */
  headings: z.array(textSchema),
  /** Writer's text only: headings, descriptors and prompts are set apart. */
  lines: z.array(textSchema.extend({ subheading: z.string().nullable() })),
});

export type UnderstoodSection = z.infer<typeof understoodSectionSchema>;

const understandingSchema = z.strictObject({
  kind: z.strictObject({ value: kindSchema, because: z.string(), evidence: z.array(textSchema) }),
  stage: z.strictObject({
    value: z.union([stageSchema, z.literal('unknown')]),
    because: z.string(),
    evidence: z.array(textSchema),
  }),
  /** Every reading of every fact, the most trusted of each first. */
  facts: z.array(understoodFactSchema),
  sections: z.array(understoodSectionSchema),
  items: itemsSchema,
  /** What a person would see in the file and the reader could not turn into text. */
  unread: z.array(z.strictObject({ what: z.string(), location: placeSchema })),
});

/** How a document was understood, for `parse`: redacted like every report before it leaves the worker. */
export type Understanding = z.infer<typeof understandingSchema>;

export const parsedSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  problem: problemSchema.nullable(),
  /** Null where the document could not be read. */
  understanding: understandingSchema.nullable(),
});

export type Parsed = z.infer<typeof parsedSchema>;
