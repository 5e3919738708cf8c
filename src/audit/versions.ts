import type { Version } from '../archive/version.ts';
import type { VersionFacts } from '../model/archive-facts.ts';
import type { DocumentResult } from '../model/result.ts';

/** A plan as one among the versions of a child's; null for a document that is none. */
export function versionOf(
  { path, sha256, stage, kind, outcome }: DocumentResult,
  facts: VersionFacts | undefined,
): Version | null {
  if (facts === undefined || outcome !== 'audited' || kind !== 'plan') return null;
  return { path, sha256, stage, dated: facts.dated, identity: facts.identity };
}
