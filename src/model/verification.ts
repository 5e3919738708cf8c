import { z } from 'zod';

/** What came of holding our reading of a document against an independent second reader. */
export const verificationSchema = z.strictObject({
  /** Name of the second reader; null where there is none for the format. */
  reader: z.string().nullable(),
  /** Words it found; null where it could not read the document. */
  words: z.int().nullable(),
  /** Words of those that our reading does not have. */
  lost: z.int(),
});

export type Verification = z.infer<typeof verificationSchema>;
