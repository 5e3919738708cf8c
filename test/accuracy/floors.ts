import type { Compared } from './figures.ts';
import type { Reading } from './plan-differences.ts';

/** How many readings of each sort may differ from their labels at most. */
export type MostWrong = Readonly<Record<Reading['about'], number>>;

/**
 * What is read otherwise today in layouts by people who had not seen the program. A change may lower a figure;
 * none may raise it.
 */
export const MOST_WRONG_UNSEEN: MostWrong = { kind: 0, stage: 0, fact: 7, section: 13 };

/** How many readings of each sort differ from their labels. */
export function wrong(compared: readonly Compared[]): MostWrong {
  const count = (about: Reading['about']): number =>
    compared
      .flatMap(({ readings }) => readings)
      .filter((reading) => reading.about === about && reading.expected !== reading.actual).length;
  return { kind: count('kind'), stage: count('stage'), fact: count('fact'), section: count('section') };
}
