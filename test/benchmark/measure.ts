import { spawnSync } from 'node:child_process';
import type { BenchmarkCase } from './cases.ts';

/** Wall times of one case, in milliseconds, in the order of the rounds. */
export interface Measured {
  readonly name: string;
  readonly bar: number | null;
  readonly times: readonly number[];
}

function once({ name, args }: BenchmarkCase): number {
  const from = performance.now();
  const { error, status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const took = performance.now() - from;
  if (error !== undefined || status === null || status === 2 || status === 4) {
    throw new Error(`"${name}" did not run: ${error?.message ?? stderr.toString()}`);
  }
  return took;
}

/** Runs the cases in turn, round after round, so that a change of the machine's speed meets all alike. */
export function measure(cases: readonly BenchmarkCase[], rounds: number): Measured[] {
  const times = cases.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, one] of cases.entries()) {
      const took = once(one);
      // The first round warms the file cache and is not counted.
      if (round >= 0) {
        times[index]?.push(took);
      }
    }
  }
  return cases.map(({ name, bar }, index) => ({ name, bar, times: times[index] ?? [] }));
}

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
