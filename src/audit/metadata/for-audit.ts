import type { Configured } from '../../packs/unconfigured.ts';
import type { Input } from '../inputs.ts';
import type { AuditRequest } from '../request.ts';
import type { Joined } from './join.ts';
import type { Metadata } from './metadata.ts';

/** The case data of an audit; most audits have none, and need no module for it. */
export async function metadataFor(
  request: AuditRequest,
  { ruleSet }: Pick<Configured, 'ruleSet'>,
): Promise<Metadata | null> {
  if (request.metadata === undefined) return null;
  const { metadataOf } = await import('./metadata.ts');
  return metadataOf(request, request.metadata, ruleSet.vocabulary);
}

interface JoiningOptions {
  /** The documents of all shards, so that a row fits as many of them in each. */
  readonly inputs: readonly Input[];
  readonly key: Uint8Array;
  readonly isShard: boolean;
}

/** Case data as they are joined to documents, and what to tell of them once all documents were walked. */
export interface Joining {
  readonly joined: Joined;
  readonly notes: () => readonly string[];
}

/** Joins case data to the documents; null where there are none. */
export async function joiningOf(
  metadata: Metadata | null,
  { isShard, ...joining }: JoiningOptions,
): Promise<Joining | null> {
  if (metadata === null) return null;
  const [{ join }, { metadataNotes }] = await Promise.all([import('./join.ts'), import('./notes.ts')]);
  const joined = join(metadata, joining);
  return { joined, notes: () => metadataNotes(metadata, joined.figures(), isShard) };
}
