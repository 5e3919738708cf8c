import type { Collected } from './collect.ts';
import { type Input, relativePath } from './inputs.ts';
import type { AuditRequest } from './request.ts';
import { isInShard, type Shard } from './shard.ts';
import type { Sharding } from './shard-facts.ts';

/** The documents of a shard, or all. */
export function ownInputs(all: readonly Input[], shard: Shard | undefined): readonly Input[] {
  return shard === undefined ? all : all.filter((input) => isInShard(relativePath(input), shard));
}

/** What a shard's result has to say of itself; nothing for a whole audit. */
export async function shardingOf(
  request: AuditRequest,
  sharding: Omit<Sharding, 'shard'>,
): Promise<Pick<Collected, 'sharding'>> {
  const { shard } = request;
  if (shard === undefined) return {};
  const { shardHead } = await import('./shard-facts.ts');
  return { sharding: { head: shardHead(request, { ...sharding, shard }), all: sharding.all } };
}
