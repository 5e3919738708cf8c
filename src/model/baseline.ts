import { z } from 'zod';
import { TOOL } from './tool.ts';

/** A finding that somebody has decided to start from. */
const baselineFindingSchema = z.strictObject({
  /** Its fingerprint. */
  id: z.string(),
  rule: z.string(),
  /** Whether words of the plan are its evidence: only then does the fingerprint tell one plan from another. */
  evident: z.boolean(),
});

export type BaselineFinding = z.infer<typeof baselineFindingSchema>;

export const baselineDocumentSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  /** Whose plan it is, as a keyed hash; only where the audit had a key. */
  key: z.string().nullable(),
  findings: z.array(baselineFindingSchema),
});

/** What was found in one document when the baseline was made: hashes, and no word of it. */
export type BaselineDocument = z.infer<typeof baselineDocumentSchema>;

export const baselineHeadSchema = z.strictObject({
  baselineVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal(TOOL) }),
});
