import { z } from 'zod';
import { type AuditResult, auditResultSchema, ratingSchema } from './result.ts';
import { datedSchema, identitySchema } from './version-facts.ts';

/** What a plan tells of itself as one of many, beside its result: hashes and dates, no word of it. */
export const versionFactsSchema = z.strictObject({
  identity: identitySchema.nullable(),
  /** Keyed hashes of the case numbers it prints, by which case data are joined to it. */
  caseNumbers: z.array(z.string()).optional(),
  dated: datedSchema.nullable(),
  /** The ratings that would differ if another version had replaced it. */
  asideRatings: z.record(z.string(), ratingSchema),
});

export type VersionFacts = z.infer<typeof versionFactsSchema>;

/** What a shard's result holds for `merge` alone: all that tells whether shards fit together, and of each plan its facts. */
export const archiveFactsSchema = z.strictObject({
  /** The `index`th part, from 1, of so many. */
  shard: z.strictObject({ index: z.int().min(1), of: z.int().min(1) }),
  /** Tells whether two shards had the same key, and nothing of the key. */
  keyCheck: z.string(),
  /** All documents of all shards: how many, and a hash of their relative paths in order. */
  inputs: z.strictObject({ documents: z.int().min(0), paths: z.string() }),
  /** How documents were read and shown, where it is not the default. */
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** A hash of the rules, the wording and the waivers as they held. */
  rules: z.string(),
  /** Ids of the rules that apply to current plans only. */
  currentOnly: z.array(z.string()),
  /** One entry for each of the result's documents, in their order. */
  documents: z.array(
    z.strictObject({
      /** Its number among all documents of all shards, from nought. */
      place: z.int().min(0),
      /** Absent where the document was not audited. */
      version: versionFactsSchema.optional(),
    }),
  ),
});

export type ArchiveFacts = z.infer<typeof archiveFactsSchema>;

/** A result of a whole archive, or of a shard of one. */
export const savedResultSchema = auditResultSchema.extend({ archiveFacts: archiveFactsSchema.optional() });

/** A result that may be a shard's. */
export interface SavableResult extends AuditResult {
  readonly archiveFacts?: ArchiveFacts | undefined;
}
