import type { AuditRequest } from '../audit/request.ts';
import { parseShard } from '../audit/shard.ts';
import { UsageError } from '../audit/usage-error.ts';

interface ArchiveFlags {
  readonly key?: string | undefined;
  readonly shard?: string | undefined;
  readonly pseudonyms?: string | undefined;
  readonly metadata?: string | undefined;
  readonly baseline?: string | undefined;
  readonly 'update-baseline': boolean;
}

/**
 * The key, the shard, the references, the case data and the baseline that flags ask for.
 *
 * @throws UsageError for a shard without a key: with one of each run's own, a child in two shards would be two; for
 * references without one, which would mean nothing in the next run; and for a shard that would update a baseline that the
 * other shards do not see
 */
export function archiveOptions({
  key,
  shard,
  pseudonyms,
  metadata,
  baseline,
  'update-baseline': update,
}: ArchiveFlags): Pick<AuditRequest, 'keyFile' | 'shard' | 'pseudonyms' | 'metadata' | 'baseline'> {
  if (pseudonyms !== undefined && key === undefined) {
    throw new UsageError(
      'References instead of paths need a key: by it alone does a file keep its reference from run to run, and nobody can find it out by trying names. Name a file for it, which is made if it is not there: --key FILE',
    );
  }
  if (shard !== undefined && key === undefined) {
    throw new UsageError(
      'A shard needs a key: by it alone can "merge" tell which plans in different shards are one child\'s. Give all shards a copy of the same file: --key FILE',
    );
  }
  if (shard !== undefined && update) {
    throw new UsageError(
      'A shard cannot update a baseline, since the others would not see it. Update it with an audit of all documents.',
    );
  }
  return {
    ...(key !== undefined && { keyFile: key }),
    ...(shard !== undefined && { shard: parseShard(shard) }),
    ...(pseudonyms !== undefined && { pseudonyms: true }),
    ...(metadata !== undefined && { metadata }),
    ...(baseline !== undefined && { baseline: { path: baseline, update } }),
  };
}
