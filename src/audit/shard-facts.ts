import { hash } from 'node:crypto';
import type { ArchiveFacts } from '../model/archive-facts.ts';
import type { Configured } from '../packs/unconfigured.ts';
import type { Applied } from './applied.ts';
import type { Baseline } from './baseline/baseline.ts';
import type { Undecided } from './decide-standing.ts';
import { type Input, relativePath } from './inputs.ts';
import { keyCheckOf } from './key-file.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { AuditRequest } from './request.ts';
import type { Shard } from './shard.ts';

export interface Sharding {
  readonly shard: Shard;
  readonly key: Uint8Array;
  /** The documents of all shards. */
  readonly all: readonly Input[];
  readonly configured: Configured;
  readonly applied: Applied;
  readonly metadata: Metadata | null;
  readonly baseline: Baseline | null;
}

/** What `merge` has to know of a shard, but for its documents. */
export type ShardHead = Omit<ArchiveFacts, 'documents'>;

export function shardHead(request: AuditRequest, sharding: Sharding): ShardHead {
  const { shard, key, all, applied, metadata, baseline } = sharding;
  const names = all.map(request.pseudonyms === true ? ({ path }) => path : relativePath);
  const paths = hash('sha256', names.join('\0')).slice(0, 16);
  return {
    shard: { index: shard.index, of: shard.of },
    keyCheck: keyCheckOf(key),
    inputs: { documents: all.length, paths },
    options: {
      ...optionsOf(request),
      ...(baseline !== null && { '--baseline': baseline.digest.slice(0, 16) }),
      ...(metadata !== null && { '--metadata': metadata.digest }),
    },
    rules: rulesHash(sharding),
    currentOnly: applied.currentOnly.toSorted(),
  };
}

/** What of the command changes results and does not stand in them; what only bounds resources is the machine's. */
function optionsOf({ reading, resources, verify, pseudonyms }: AuditRequest): ArchiveFacts['options'] {
  return {
    ...(reading.stage !== undefined && { '--stage': reading.stage }),
    ...(reading.identifiable && { '--identifiable': true }),
    ...(!reading.quotes && { '--no-quotes': true }),
    ...(verify === true && { '--verify': true }),
    ...(pseudonyms === true && { '--pseudonyms': true }),
    '--max-file-size': resources.maxFileMb,
  };
}

function rulesHash({ configured, applied: { rules, variants } }: Sharding): string {
  const { digest, vocabulary, wording } = configured.ruleSet;
  const { overrides, waivers } = configured;
  const all = [digest ?? { vocabulary, wording }, rules, variants, overrides, waivers];
  return hash('sha256', JSON.stringify(all, withoutPlaces)).slice(0, 16);
}

/** Where a file lies on one machine says nothing of what stands in it. */
function withoutPlaces(member: string, value: unknown): unknown {
  return member === 'by' ? undefined : value;
}

/** The facts of the documents, by their places among all. */
export function documentFacts(
  documents: Iterable<Undecided>,
  all: readonly Input[],
): ArchiveFacts['documents'] {
  const places = new Map(all.map(({ path }, place) => [path, place]));
  const facts: ArchiveFacts['documents'] = [];
  for (const { path, version } of documents) {
    facts.push({ place: places.get(path) ?? 0, ...(version !== undefined && { version }) });
  }
  return facts;
}
