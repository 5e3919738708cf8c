import { z } from 'zod';
import { reviewAgeSchema } from './result.ts';
import { severitySchema } from './rule.ts';
import { sectionSchema } from './section.ts';

/** What a scale judges: a section, or what is said of the plan as a whole. */
export const scalePartSchema = z.union([sectionSchema, z.literal('plan')]);

export type ScalePart = z.infer<typeof scalePartSchema>;

const word = z.string().min(1);

/** A word that a plan cannot be better than, where it has any of this. */
const capSchema = z.strictObject({
  /** Rules with a finding: ids, or a family as "reviews/*". */
  rules: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\/\*)?$/))
    .min(1)
    .optional(),
  /** Findings of these severities, whatever the rule. */
  severities: z.array(severitySchema).min(1).optional(),
  /** In how many sections they find something: two rules may speak of one defect. */
  atLeast: z.int().min(1).default(1),
  /** Ages of the last review of a plan in force. */
  ages: z.array(reviewAgeSchema).min(1).optional(),
  word,
  /** Goes on after "at most ..., since". */
  because: z.string(),
});

/** A scale of words over what the rules find: indicative, since nobody has read the plan. */
export const scaleSchema = z.strictObject({
  title: z.string(),
  /** Where the numbers come from. */
  source: z.string(),
  /** Best first, each from its score on, of 100; the last from 0. */
  words: z.array(z.strictObject({ word, from: z.number().min(0).max(100) })).min(2),
  /** What a rule takes off the 100 of a part, once, by its worst finding there. */
  deductions: z.record(severitySchema, z.number().min(0).max(100)),
  /** What each part counts in the whole; one that is not named counts nothing. */
  weights: z.partialRecord(scalePartSchema, z.number().min(0)),
  /** The share of rules that must have been assessed for a part, or the plan, to have a word. */
  leastCoverage: z.number().min(0).max(1),
  caps: z.array(capSchema).default([]),
});

/** With the name of its file, by which it is chosen and a local pack can replace it. */
export type Scale = z.infer<typeof scaleSchema> & { readonly name: string };
