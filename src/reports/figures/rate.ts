import { figure, share } from '../words.ts';

/** So many of so many. */
export interface Rate {
  readonly count: number;
  readonly total: number;
}

/** "12 of 150 (8%)". */
export function rateWords({ count, total }: Rate): string {
  const all = figure(total);
  return count === 0 || total === 0
    ? `${figure(count)} of ${all}`
    : share(count, total).replace(' ', ` of ${all} `);
}

/** The share itself, from 0 to 1; 0 of nothing. */
export function partOf({ count, total }: Rate): number {
  return total === 0 ? 0 : count / total;
}
