import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { DATE_FACTS } from './plan.ts';
import { reviewAgeSchema } from './result.ts';
import { authoritySchema } from './rule.ts';
import { sectionSchema, sectionStateSchema } from './section.ts';
import { stageSchema } from './stage.ts';

/** A rule's id, or all rules of a family: "reviews/*". */
const rulesSchema = z.array(z.string().regex(/^[a-z0-9-]+(?:\/\*)?$/)).min(1);

const factDateSchema = z.enum(['planDate', ...DATE_FACTS]).exclude(['dateOfBirth']);

/** Findings that are meant, where not all of a rule are: by section, or by what they hold. */
const findingsMeant = {
  sections: z.array(sectionSchema).min(1).optional(),
  where: z.record(z.string(), z.string()).optional(),
};

const labelled = {
  label: z.string(),
  /** Counted by year group as well; `column` is its head in that table. */
  byYear: z.strictObject({ column: z.string() }).optional(),
};

/** What a figure counts over the plans that rates count. */
export const measureSchema = z.discriminatedUnion('measure', [
  /** Plans with a finding of any of the rules, of those that one of them could judge. */
  z.strictObject({ measure: z.literal('found'), rules: rulesSchema, ...findingsMeant, ...labelled }),
  /** Plans without one, of those that all of the rules that apply could judge. */
  z.strictObject({ measure: z.literal('shown'), rules: rulesSchema, ...findingsMeant, ...labelled }),
  /** Plans in which one of the sections is in one of the states. */
  z.strictObject({
    measure: z.literal('sections'),
    sections: z.array(sectionSchema).min(1),
    states: z.array(sectionStateSchema).min(1),
    ...labelled,
  }),
  /** Plans in force by the age of their last review. */
  z.strictObject({ measure: z.literal('reviewed'), ages: z.array(reviewAgeSchema).min(1), ...labelled }),
  /** Items of which all the named members are shown. */
  z.strictObject({
    measure: z.literal('outcomes'),
    with: z.array(z.literal('timescale')).min(1),
    ...labelled,
  }),
  z.strictObject({
    measure: z.literal('provision'),
    with: z.array(z.enum(['who', 'amount', 'frequency', 'ratio', 'where', 'review'])).min(1),
    sections: z.array(sectionSchema).min(1).optional(),
    ...labelled,
  }),
  /** The median of the whole weeks between two printed dates, and how many plans print both. */
  z.strictObject({
    measure: z.literal('weeks'),
    from: factDateSchema,
    to: factDateSchema,
    stages: z.array(stageSchema).min(1).optional(),
    label: z.string(),
  }),
  /** The median of the whole months from a date that findings of a rule hold to the day of the audit. */
  z.strictObject({
    measure: z.literal('months'),
    rule: z.string(),
    since: z.string(),
    ...findingsMeant,
    label: z.string(),
  }),
  /** Plans with findings that an agency can put right. */
  z.strictObject({ measure: z.literal('agency'), agency: agencySchema, ...labelled }),
  /** Findings against an earlier result. */
  z.strictObject({ measure: z.literal('changes'), of: z.enum(['added', 'gone', 'open']), label: z.string() }),
]);

export type Measure = z.infer<typeof measureSchema>;

const themeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string(),
  /** What inspectors found, in our words. */
  found: z.string(),
  /** What the figures cannot show. */
  limits: z.string().optional(),
  figures: z.array(measureSchema).min(1),
});

export type Theme = z.infer<typeof themeSchema>;

/** An inspection whose findings reports mirror: each theme with the figures of an archive that show it. */
export const inspectionSchema = z.strictObject({
  title: z.string(),
  from: calendarDateSchema,
  to: calendarDateSchema,
  authority: z.array(authoritySchema).min(1),
  licence: z.string(),
  /** What the inspectors asked of the area, in our words. */
  priority: z.string(),
  themes: z.array(themeSchema).min(1),
});

/** With the name of its file, by which a local pack can replace it. */
export type Inspection = z.infer<typeof inspectionSchema> & { readonly name: string };
