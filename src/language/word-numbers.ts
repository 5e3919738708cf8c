/** More words than any archive's everyday language has; names and misspellings beyond them go without. */
const MOST = 1 << 15;

/** The number of a word that has none. */
export const UNNUMBERED = -1;

/** A word with the small number that stands for it. */
export interface KnownWord {
  readonly text: string;
  readonly number: number;
}

const known = new Map<string, KnownWord>();

/**
 * A word as the process knows it: always the same string for the same word, which is found faster in tables, with a
 * number that stands for it as long as the process runs, counted from 0; UNNUMBERED once there are too many.
 */
export function knownWord(word: string): KnownWord {
  const one = known.get(word);
  if (one !== undefined) return one;
  if (known.size >= MOST) return { text: word, number: UNNUMBERED };
  const fresh = { text: word, number: known.size };
  known.set(word, fresh);
  return fresh;
}
