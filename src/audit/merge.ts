import type { SavableResult, VersionFacts } from '../model/archive-facts.ts';
import type { AuditResult, Summary } from '../model/result.ts';
import { decideStanding, type Undecided } from './decide-standing.ts';
import { checkParts, type Part } from './merge-checks.ts';
import { type ReadResult, readResult } from './saved/read-result.ts';
import { summarise } from './summary.ts';
import { UsageError } from './usage-error.ts';
import { walked } from './walked.ts';

/** What shards come to when they are put together. */
export interface Merged {
  readonly result: AuditResult;
  /** Lets go of the shards' files: until then the documents can be walked. */
  readonly close: () => void;
}

interface ShardFile extends Part {
  readonly count: number;
  readonly document: ReadResult['document'];
  readonly close: () => void;
}

/**
 * Puts the results of shards together: what one audit of all documents would have given, byte for byte. The
 * documents stay on the disk until they are asked for.
 *
 * @throws UsageError where a result is damaged or no shard, or where they are not all the shards of one audit
 */
export function merge(paths: readonly string[]): Merged {
  const shards: ShardFile[] = [];
  const close = (): void => {
    for (const shard of shards) shard.close();
  };
  try {
    for (const path of paths) shards.push(openShard(path));
    checkParts(shards);
    return { result: resultOf(shards), close };
  } catch (error) {
    close();
    throw error;
  }
}

function openShard(path: string): ShardFile {
  const read = readResult(path);
  const { result, count, document, close } = read;
  const { archiveFacts: facts } = result;
  if (facts?.documents.length === count) return { path, result, facts, count, document, close };
  close();
  throw new UsageError(
    facts === undefined
      ? `"${path}" is a whole result, not one of a shard: there is nothing to merge. "check --shard I/N" writes shards.`
      : `"${path}": "archiveFacts" has ${facts.documents.length} entries for ${count} documents. Run this shard again.`,
  );
}

/** A document of a shard. */
interface Entry {
  readonly shard: ShardFile;
  readonly number: number;
  readonly version: VersionFacts | undefined;
}

/** In the order in which one audit would have had them. */
function entriesOf(shards: readonly ShardFile[]): readonly Entry[] {
  const placed = shards.flatMap((shard) =>
    shard.facts.documents.map(({ place, version }, number) => ({ shard, number, version, place })),
  );
  const sorted = placed.toSorted((one, other) => one.place - other.place);
  const twice = sorted.find(({ place }, index) => sorted[index + 1]?.place === place);
  if (twice !== undefined) {
    throw new UsageError(
      `"${twice.shard.path}" holds a document that another shard holds too. Run both again.`,
    );
  }
  return sorted;
}

function resultOf(shards: readonly ShardFile[]): AuditResult {
  const [first] = shards;
  if (first === undefined) throw new UsageError('Name the results of the shards.');
  const entries = entriesOf(shards);
  const { archiveFacts: _facts, documents: _documents, ...head }: SavableResult = first.result;
  const { asOf } = head;
  const undecided = walked(function* (): Generator<Undecided> {
    for (const { shard, number, version } of entries) yield { ...shard.document(number), version };
  });
  const currentOnly = shards.flatMap(({ facts }) => facts.currentOnly);
  const documents = decideStanding(undecided, { asOf, currentOnly });
  const summary = summarise(documents, { asOf, status: 'complete' });
  return { ...head, documents, summary: { ...summary, status: statusOf(shards, summary) } };
}

/** As one audit would have been: nothing audited at all is not complete, though a shard may well have nothing. */
function statusOf(shards: readonly ShardFile[], { audited, documents }: Summary): Summary['status'] {
  const statuses = shards.map(({ result }) => result.summary.status);
  const all = shards[0]?.facts.inputs.documents;
  if (statuses.includes('partial') || documents !== all) return 'partial';
  return statuses.includes('incomplete') || audited === 0 ? 'incomplete' : 'complete';
}
