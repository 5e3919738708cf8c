import type { Contest } from './contenders.ts';
import { BUSY } from './host.ts';
import { type Run, watched } from './watched.ts';

/** Our run and that of the reference, one right after the other. */
export interface Pair {
  readonly ours: Run;
  readonly reference: Run;
}

export interface Contested {
  readonly contest: Contest;
  /** Pairs while the machine was ours. */
  readonly kept: readonly Pair[];
  /** Pairs during which other programs had more than their share. */
  readonly discarded: readonly Pair[];
}

/** So many times the wanted number of pairs is tried before a busy host is given up on. */
const PATIENCE = 3;

async function pairOf(
  { oursCommand, referenceCommand }: Contest,
  swapped: boolean,
): Promise<Pair | undefined> {
  if (referenceCommand === undefined) return undefined;
  if (swapped) {
    const reference = await watched(referenceCommand);
    return { reference, ours: await watched(oursCommand) };
  }
  const ours = await watched(oursCommand);
  return { ours, reference: await watched(referenceCommand) };
}

const quiet = ({ ours, reference }: Pair): boolean => Math.max(ours.foreign, reference.foreign) <= BUSY;

/**
 * Holds the contests in turn, round after round, until each has so many pairs that nothing disturbed; who comes
 * first changes from round to round. A first round warms the file cache and is not counted.
 */
export async function holdContests(contests: readonly Contest[], rounds: number): Promise<Contested[]> {
  const held = contests.map((contest) => ({ contest, kept: [] as Pair[], discarded: [] as Pair[] }));
  for (let round = 0; round <= rounds * PATIENCE; round += 1) {
    for (const { contest, kept, discarded } of held) {
      if (kept.length >= rounds) continue;
      const pair = await pairOf(contest, round % 2 === 1);
      if (pair !== undefined && round > 0) (quiet(pair) ? kept : discarded).push(pair);
    }
  }
  return held;
}
