import { hash } from 'node:crypto';
import { type Known, nothingKnown } from '../../engine/known.ts';
import type { Plan } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import { type CacheTroubles, createEntries, type EntriesPlace } from './entries.ts';

/** What a worker is told of the cache: where it is, and what entries depend on beside the bytes of the document. */
export interface CacheJob extends EntriesPlace {
  /** Digest of the program and of what it reads documents with. */
  readonly reading: string;
  /** Digest of the job's rules. */
  readonly rules: string;
  /** Digests of its variants of the rules. */
  readonly variants: readonly string[];
}

/** What came of reading a document. */
export type Understood = { readonly plan: Plan } | { readonly problem: Problem };

/** Which document is judged by which rules. */
interface Judging {
  readonly sha256: string;
  readonly variant: number | undefined;
}

/** What is kept of documents from one audit to the next. */
export interface Memory {
  /** What was understood of these bytes before, else what `read` understands. */
  readonly understood: (sha256: string, read: () => Promise<Understood>) => Promise<Understood>;
  /** Judges with what is known from before, and keeps what has been found out. */
  readonly judged: <Result>(
    judging: Judging,
    judge: (known: Known | undefined) => Promise<Result>,
  ) => Promise<Result>;
  /** What went wrong since it was asked last; null where nothing did. */
  readonly troubles: () => CacheTroubles | null;
}

/** Keeps nothing. */
const FORGETFUL: Memory = {
  understood: (_sha256, read) => read(),
  judged: (_judging, judge) => judge(undefined),
  troubles: () => null,
};

/** The memory of a job; one without a cache keeps nothing. */
export function createMemory(cache: CacheJob | undefined): Memory {
  return cache === undefined ? FORGETFUL : cacheMemory(cache);
}

function cacheMemory(cache: CacheJob): Memory {
  const entries = createEntries(cache);
  const planKey = (sha256: string): string => keyOf(sha256, cache.reading);
  return {
    understood: async (sha256, read) => {
      const key = planKey(sha256);
      // Nobody but its owner can write there, and the digest in it is of what we wrote.
      const kept = entries.read('plans', key) as Understood | null;
      if (kept !== null) return kept;
      const understood = await read();
      entries.write('plans', key, understood);
      return understood;
    },
    judged: async ({ sha256, variant }, judge) => {
      const rules = variant === undefined ? cache.rules : (cache.variants[variant] ?? '');
      const key = keyOf(planKey(sha256), rules);
      const known = (entries.read('outcomes', key) as Known | null) ?? nothingKnown();
      const before = sizeOf(known);
      const result = await judge(known);
      if (sizeOf(known) > before) entries.write('outcomes', key, known);
      return result;
    },
    troubles: entries.troubles,
  };
}

function keyOf(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts));
}

function sizeOf({ outcomes, redactions }: Known): number {
  return outcomes.size + redactions.size;
}
