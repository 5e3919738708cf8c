import type { AuditRequest } from '../audit/request.ts';
import { parseShard } from '../audit/shard.ts';
import { UsageError } from '../audit/usage-error.ts';

interface ArchiveFlags {
  readonly key?: string | undefined;
  readonly shard?: string | undefined;
  readonly pseudonyms?: string | undefined;
}

/**
 * The key, the shard and the references that flags ask for.
 *
 * @throws UsageError for a shard without a key: with one of each run's own, a child in two shards would be two; and for
 * references without one, which would mean nothing in the next run
 */
export function archiveOptions({
  key,
  shard,
  pseudonyms,
}: ArchiveFlags): Pick<AuditRequest, 'keyFile' | 'shard' | 'pseudonyms'> {
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
  return {
    ...(key !== undefined && { keyFile: key }),
    ...(shard !== undefined && { shard: parseShard(shard) }),
    ...(pseudonyms !== undefined && { pseudonyms: true }),
  };
}
