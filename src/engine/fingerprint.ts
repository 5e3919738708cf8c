import { createHash } from 'node:crypto';
import { comparable } from '../language/normalise.ts';

export interface FingerprintParts {
  readonly rule: string;
  readonly section: string | null;
  /** The case a rule met: it tells findings without evidence apart. */
  readonly case: string | undefined;
  /** Redacted evidence without computed values. */
  readonly evidence: string;
}

/**
 * Numbers findings of one document: the same finding keeps its id after a rename, a move of text or a new
 * message; equal ones are told apart by their order.
 */
export function fingerprinter(): (parts: FingerprintParts) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const key = JSON.stringify([parts.rule, parts.section, parts.case ?? null, comparable(parts.evidence)]);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return createHash('sha256').update(`${key}#${ordinal}`).digest('hex').slice(0, 16);
  };
}
