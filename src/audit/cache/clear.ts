import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_KEY } from '../identity-key.ts';
import { requireCacheFolder } from './folder.ts';

/** How much was removed. */
export interface Cleared {
  readonly plans: number;
  readonly outcomes: number;
  readonly journals: number;
}

const KEY = /^[0-9a-f]{64}$/;
const FIRST_OF_KEY = /^[0-9a-f]{2}$/;
const OF_RUN = /^\d+-[0-9a-f-]{36}$/;
const JOURNAL = /^[0-9a-f]{64}\.\d+-[0-9a-f-]{36}\.jsonl$/;

/**
 * Removes what audits have put into a cache folder, and nothing else that may lie in it.
 *
 * @throws UsageError where the folder is no cache
 */
export function clearCache(name: string): Cleared {
  const path = requireCacheFolder(name);
  removeNamed(join(path, 'temporary'), OF_RUN);
  rmSync(join(path, CACHE_KEY), { force: true });
  return {
    plans: clearLevel(join(path, 'plans')),
    outcomes: clearLevel(join(path, 'outcomes')),
    journals: removeNamed(join(path, 'journals'), JOURNAL),
  };
}

function clearLevel(folder: string): number {
  let removed = 0;
  for (const first of namesIn(folder, FIRST_OF_KEY)) {
    removed += removeNamed(join(folder, first), KEY);
    if (namesIn(join(folder, first)).length === 0) rmdirSync(join(folder, first));
  }
  return removed;
}

function removeNamed(folder: string, pattern: RegExp): number {
  const names = namesIn(folder, pattern);
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
  return names.length;
}

/** None where there is no such folder. */
function namesIn(folder: string, pattern?: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => pattern === undefined || pattern.test(name));
  } catch {
    return [];
  }
}
