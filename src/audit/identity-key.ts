import { join } from 'node:path';
import { passingKey, readKey } from './key-file.ts';
import type { AuditRequest } from './request.ts';

/** The name of its own key in a cache folder. */
export const CACHE_KEY = 'key';

/**
 * The key for the identities of an audit: the user's; else the cache's own, so that hashes in a journal that is gone on
 * with fit to new ones; else one of this run alone.
 *
 * @throws UsageError where the user's cannot be used
 */
export async function identityKeyOf({ keyFile, cache }: AuditRequest): Promise<Buffer> {
  if (keyFile !== undefined) return readKey(keyFile);
  return cache === undefined ? passingKey() : readKey(join(cache, CACHE_KEY));
}
