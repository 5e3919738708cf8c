import { figure, share } from '../words.ts';

/** So many of so many. */
export interface Rate {
  readonly count: number;
  readonly total: number;
  /** Plans in which nobody could tell; they are in neither of the two. */
  readonly untold?: number;
}

/** "12 of 150 (8%)", "12 of 150 (8%); could not tell in 3". */
export function rateWords(rate: Rate): string {
  const untold = untoldWords(rate);
  return untold === null ? shareWords(rate) : `${shareWords(rate)}; ${untold}`;
}

/** "12 of 150 (8%)". */
export function shareWords({ count, total }: Rate): string {
  const all = figure(total);
  return count === 0 || total === 0
    ? `${figure(count)} of ${all}`
    : share(count, total).replace(' ', ` of ${all} `);
}

/** "could not tell in 3"; null where everything was told. */
export function untoldWords({ untold = 0 }: Rate): string | null {
  return untold === 0 ? null : `could not tell in ${figure(untold)}`;
}

/** The share itself, from 0 to 1; 0 of nothing. */
export function partOf({ count, total }: Rate): number {
  return total === 0 ? 0 : count / total;
}
