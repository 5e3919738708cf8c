import * as fc from 'fast-check';
import type { Target } from './targets.ts';

/** A run that failed, by which it can be had again. */
export interface Failure {
  readonly target: string;
  readonly seed: number;
  readonly path: string | null;
  /** What went wrong, with the smallest input that was found. */
  readonly report: string;
}

/** Runs a target so many times from a seed; null where nothing failed. */
export async function fuzz(
  { name, input, run }: Target,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<Failure | null> {
  const details = await fc.check(
    fc.asyncProperty(input, async (given) => run(given as never)),
    { seed, numRuns: runs },
  );
  if (!details.failed) return null;
  return {
    target: name,
    seed,
    path: details.counterexamplePath,
    report: fc.defaultReportMessage(details) ?? '',
  };
}
