import type { Word } from './page.ts';

/** The upright words of a page, found by where their baselines lie. */
export interface Baselines {
  /** The size of the largest word. */
  readonly largest: number;
  /** The words whose baselines lie between two heights, both included. */
  readonly between: (top: number, bottom: number) => readonly Word[];
}

/** Sorts a page's words once, so that a line drawn near some of them is not held against all of them. */
export function baselinesOf(words: readonly Word[]): Baselines {
  const sorted = words.filter(({ tilt }) => tilt === 0).toSorted((one, two) => one.baseline - two.baseline);
  return {
    largest: sorted.reduce((most, { size }) => Math.max(most, size), 0),
    between: (top, bottom) => {
      const near: Word[] = [];
      for (let at = firstFrom(sorted, top); at < sorted.length; at += 1) {
        const word = sorted[at];
        if (word === undefined || word.baseline > bottom) break;
        near.push(word);
      }
      return near;
    },
  };
}

/** Where in words sorted by baseline those begin that lie at a height or below it. */
function firstFrom(sorted: readonly Word[], height: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.baseline ?? height) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
