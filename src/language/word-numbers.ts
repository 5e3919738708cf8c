/** More words than any archive's everyday language has; names and misspellings beyond them go without. */
const MOST = 1 << 15;

/** The number of a word that has none. */
export const UNNUMBERED = -1;

const numbers = new Map<string, number>();

/**
 * A small number that stands for a word as long as the process runs, counted from 0: what many phrase lists know
 * of a word is looked up faster by it than by the word. UNNUMBERED once there are too many.
 */
export function wordNumber(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) {
    return known;
  }
  if (numbers.size >= MOST) {
    return UNNUMBERED;
  }
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
