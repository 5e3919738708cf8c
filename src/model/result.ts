import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { confidenceSchema } from './confidence.ts';
import { placeSchema } from './place.ts';
import { problemSchema } from './problem.ts';
import { authoritySchema, basisSchema, severitySchema, verdictSchema } from './rule.ts';
import { foundBySchema, sectionSchema, sectionStateSchema } from './section.ts';
import { kindSchema, stageSchema } from './stage.ts';
import { TOOL } from './tool.ts';

/** The JSON result, schema version 1: what programs rely on. */

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const findingSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  verdict: verdictSchema,
  confidence: confidenceSchema,
  severity: severitySchema,
  basis: basisSchema,
  agency: agencySchema,
  section: sectionSchema.nullable(),
  message: z.string(),
  quote: z.string().nullable(),
  location: placeSchema,
  authority: z.array(authoritySchema),
  action: z.string(),
  data: z.record(z.string(), scalarSchema),
});

export type Finding = z.infer<typeof findingSchema>;

export const notAssessedSchema = z.strictObject({ rule: z.string(), reason: z.string() });

export type NotAssessed = z.infer<typeof notAssessedSchema>;

export const RATINGS = ['red', 'amber', 'green', 'grey'] as const;

export const ratingSchema = z.enum(RATINGS);

export type Rating = z.infer<typeof ratingSchema>;

const dateOrNull = calendarDateSchema.nullable();

export const factsResultSchema = z.strictObject({
  yearGroup: z.int().nullable(),
  yearGroupAsOf: z.int().nullable(),
  ageYears: z.int().nullable(),
  planDate: dateOrNull,
  requestDate: dateOrNull,
  draftDate: dateOrNull,
  firstIssueDate: dateOrNull,
  finalDate: dateOrNull,
  amendedDate: dateOrNull,
  signOffDate: dateOrNull,
  lastReviewDate: dateOrNull,
  reviewReportDate: dateOrNull,
  reviewDecisionDate: dateOrNull,
  amendmentNoticeDate: dateOrNull,
  reviewDueDate: dateOrNull,
  setting: z.string().nullable(),
  /** The members below are there with --identifiable only. */
  name: z.string().nullable().optional(),
  preferredName: z.string().nullable().optional(),
  dateOfBirth: dateOrNull.optional(),
  upn: z.string().nullable().optional(),
  nhsNumber: z.string().nullable().optional(),
});

export type FactsResult = z.infer<typeof factsResultSchema>;

export const sectionResultSchema = z.strictObject({
  state: sectionStateSchema,
  foundBy: foundBySchema.nullable(),
});

const itemBase = { text: z.string(), location: placeSchema, area: z.string().nullable() };

export const itemsSchema = z.strictObject({
  outcomes: z.array(z.strictObject({ ...itemBase, timescale: z.string().nullable() })),
  provision: z.array(
    z.strictObject({
      ...itemBase,
      section: sectionSchema,
      what: z.string(),
      who: z.string().nullable(),
      amount: z.string().nullable(),
      frequency: z.string().nullable(),
      ratio: z.string().nullable(),
      where: z.string().nullable(),
      review: z.string().nullable(),
    }),
  ),
  advice: z.array(
    z.strictObject({
      types: z.array(z.string()),
      status: z.string(),
      date: dateOrNull,
      location: placeSchema,
    }),
  ),
});

export type Items = z.infer<typeof itemsSchema>;

export const waiverSchema = z.strictObject({
  reason: z.string(),
  owner: z.string(),
  until: calendarDateSchema,
});

/** What one document gave, as it leaves the worker: redacted unless asked otherwise. */
export const documentResultSchema = z.strictObject({
  path: z.string(),
  standing: z.enum(['current', 'superseded', 'ceased', 'unknown']),
  supersededBy: z.string().optional(),
  sha256: z.string().nullable(),
  /** With --key only: a keyed hash of whose plan it is, or null where the document does not show that. */
  key: z.string().nullable().optional(),
  outcome: z.enum(['audited', 'skipped', 'unreadable']),
  /** Why it was not audited, or, on an audited document, which part of it could not be read. */
  problem: problemSchema.nullable(),
  /** What to know of the file itself, though it was read: macros, references that lead out of it, unseen text. */
  cautions: z.array(problemSchema).optional(),
  kind: kindSchema.nullable(),
  stage: z.union([stageSchema, z.literal('unknown')]).nullable(),
  facts: factsResultSchema.nullable(),
  sections: z.partialRecord(sectionSchema, sectionResultSchema),
  findings: z.array(findingSchema),
  waived: z.array(findingSchema.extend({ waiver: waiverSchema })),
  baselined: z.int(),
  passed: z.array(z.string()),
  notAssessed: z.array(notAssessedSchema),
  items: itemsSchema.optional(),
  groups: z.record(z.string(), z.string()),
  ratings: z.record(z.string(), ratingSchema),
});

export type DocumentResult = z.infer<typeof documentResultSchema>;

const countSchema = z.strictObject({ plans: z.int(), findings: z.int() });

export type Count = z.infer<typeof countSchema>;

/** Half-open buckets in whole months since the last review, as the board paper prints them. */
export const REVIEW_AGES = ['0-6', '6-12', '12-24', '24-36', '36+', 'unknown'] as const;

export const reviewAgeSchema = z.enum(REVIEW_AGES);

export type ReviewAge = z.infer<typeof reviewAgeSchema>;

export const summarySchema = z.strictObject({
  status: z.enum(['complete', 'incomplete', 'partial']),
  documents: z.int(),
  audited: z.int(),
  skipped: z.int(),
  unreadable: z.int(),
  byRule: z.record(z.string(), countSchema),
  byAgency: z.record(agencySchema, countSchema),
  bySeverity: z.record(severitySchema, countSchema),
  reviewAge: z.record(reviewAgeSchema, z.int()),
});

export type Summary = z.infer<typeof summarySchema>;

export const packResultSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  lawAsAt: calendarDateSchema,
});

export const auditResultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal(TOOL), version: z.string() }),
  asOf: calendarDateSchema,
  packs: z.array(packResultSchema),
  documents: z.array(documentResultSchema),
  selection: z.strictObject({ only: z.array(z.string()), except: z.array(z.string()) }),
  archive: z.strictObject({ findings: z.array(findingSchema.extend({ documents: z.array(z.string()) })) }),
  summary: summarySchema,
});

/** A saved result as a program reads it back: whole, in memory. */
export type SavedResult = z.infer<typeof auditResultSchema>;

/**
 * A result whose documents, in the order of their paths, can be walked again and again. They may lie on a disk
 * and be read anew with every walk, so nothing may keep them all or compare them by identity.
 */
export interface AuditResult extends Omit<SavedResult, 'documents'> {
  readonly documents: Iterable<DocumentResult>;
}
