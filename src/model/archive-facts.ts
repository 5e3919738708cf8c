import { z } from 'zod';
import { ratingSchema } from './result.ts';
import { datedSchema, identitySchema } from './version-facts.ts';

/** What a plan tells of itself as one of many, beside its result: hashes and dates, no word of it. */
export const versionFactsSchema = z.strictObject({
  identity: identitySchema.nullable(),
  dated: datedSchema.nullable(),
  /** The ratings that would differ if another version had replaced it. */
  asideRatings: z.record(z.string(), ratingSchema),
});

export type VersionFacts = z.infer<typeof versionFactsSchema>;
