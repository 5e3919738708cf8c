import { z } from 'zod';
import { versionFactsSchema } from '../model/archive-facts.ts';
import { costsSchema } from '../model/costs.ts';
import { problemOf } from '../model/problem.ts';
import { documentResultSchema } from '../model/result.ts';
import { verificationSchema } from '../model/verification.ts';
import type { Answer } from './child.ts';
import { unaudited } from './unaudited.ts';

/**
 * What a worker answers: the result of the document, of a plan with what tells which version it is, whether its path
 * holds the child's name, and where asked for what a second reader found and what it took, and entries of the cache that
 * could not be used or kept.
 */
export const answerSchema = documentResultSchema.extend({
  version: versionFactsSchema.optional(),
  namedInPath: z.literal(true).optional(),
  verification: verificationSchema.optional(),
  costs: costsSchema.optional(),
  cache: z.strictObject({ damaged: z.int(), unwritten: z.int() }).optional(),
});

export type Answered = z.infer<typeof answerSchema>;

/**
 * What is known of a document once its worker has answered or failed. What comes from a worker has been near
 * untrusted bytes: only the agreed shape, about the document that was asked for, gets any further.
 */
export function answeredOf(path: string, answer: Answer): Answered {
  if (answer.type === 'failed')
    return unaudited(path, { outcome: 'unreadable', problem: problemOf(answer.code) });
  const parsed = answerSchema.safeParse(answer.answer);
  if (parsed.success && parsed.data.path === path) return parsed.data;
  return unaudited(path, { outcome: 'unreadable', problem: problemOf('reader-crashed') });
}
