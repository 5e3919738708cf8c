import type { Assessment } from '../engine/assess.ts';
import { identityWords, keyedCaseNumbers, keyedIdentity, keyOf } from '../engine/identity.ts';
import { versionFacts } from '../engine/version-facts.ts';
import type { VersionFacts } from '../model/archive-facts.ts';
import type { Plan } from '../model/plan.ts';
import type { DocumentResult } from '../model/result.ts';
import type { IdentityKey } from './protocol.ts';

/** A result with all that the rules over many plans know of it. */
export interface Identified extends DocumentResult {
  readonly version: VersionFacts;
}

/** Adds whose plan it is and which version: the only place where an identity leaves a worker, and only as a hash. */
export function identified(
  result: DocumentResult,
  { plan, assessment }: { readonly plan: Plan; readonly assessment: Assessment },
  { hex, isKept }: IdentityKey,
): Identified {
  const key = Buffer.from(hex, 'hex');
  const words = identityWords(plan);
  const caseNumbers = keyedCaseNumbers(plan, key);
  const version = {
    identity: keyedIdentity(words, key),
    ...(caseNumbers.length > 0 && { caseNumbers }),
    ...versionFacts(plan, assessment, result),
  };
  return { ...result, ...(isKept && { key: keyOf(words, key) }), version };
}
