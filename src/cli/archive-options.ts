import type { AuditRequest } from '../audit/request.ts';
import { parseShard } from '../audit/shard.ts';
import { UsageError } from '../audit/usage-error.ts';

interface ArchiveFlags {
  readonly key?: string | undefined;
  readonly shard?: string | undefined;
  readonly metadata?: string | undefined;
}

/**
 * The key, the shard and the case data that flags ask for.
 *
 * @throws UsageError for a shard without a key: with one of each run's own, a child in two shards would be two
 */
export function archiveOptions({
  key,
  shard,
  metadata,
}: ArchiveFlags): Pick<AuditRequest, 'keyFile' | 'shard' | 'metadata'> {
  if (shard !== undefined && key === undefined) {
    throw new UsageError(
      'A shard needs a key: by it alone can "merge" tell which plans in different shards are one child\'s. Give all shards a copy of the same file: --key FILE',
    );
  }
  return {
    ...(key !== undefined && { keyFile: key }),
    ...(shard !== undefined && { shard: parseShard(shard) }),
    ...(metadata !== undefined && { metadata }),
  };
}
