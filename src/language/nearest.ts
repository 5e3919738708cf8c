import { createRequire } from 'node:module';
import { keptByText } from './kept.ts';

type Distances = typeof import('natural/lib/natural/distance/index.js');

let loaded: Distances | undefined;

/** natural's distances: names are only mistyped now and then, so they are loaded when one is. */
function distances(): Distances {
  loaded ??= createRequire(import.meta.url)('natural/lib/natural/distance/index.js') as Distances;
  return loaded;
}

const SHORT_WORD = 5;
const LONG_WORD = 9;

/** The candidate a mistyped name most likely meant, or null where none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const { DamerauLevenshteinDistance } = distances();
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = DamerauLevenshteinDistance(name.toLowerCase(), candidate.toLowerCase());
    if (best === null || distance < best.distance) {
      best = { candidate, distance };
    }
  }
  const tolerated = Math.max(2, Math.floor(name.length / 3));
  return best !== null && best.distance <= tolerated ? best.candidate : null;
}

/** Whether more letters of one word are missing from the other than so many slips explain: told without a distance. */
function isFar(one: string, other: string, slips: number): boolean {
  let missing = 0;
  let rest = other;
  for (const letter of one) {
    const at = rest.indexOf(letter);
    if (at === -1) missing += 1;
    else rest = rest.slice(0, at) + rest.slice(at + 1);
    if (missing > slips) return true;
  }
  return false;
}

function nearestOf(words: ReadonlySet<string>, word: string): string | null {
  const tolerated = word.length >= LONG_WORD ? 2 : word.length >= SHORT_WORD ? 1 : 0;
  if (tolerated === 0) {
    return null;
  }
  const { DamerauLevenshteinDistance } = distances();
  for (const candidate of words) {
    const near = Math.abs(candidate.length - word.length) <= tolerated && !isFar(word, candidate, tolerated);
    if (near && DamerauLevenshteinDistance(word, candidate) <= tolerated) {
      return candidate;
    }
  }
  return null;
}

const spellings = new WeakMap<ReadonlySet<string>, (word: string) => string | null>();

/**
 * The word that a misspelt one stands for: one slip in a word of five letters or more, two in a long one; null where
 * none is so near. Case is the caller's. A list is asked about the same names again and again, and must not change.
 */
export function respelt(word: string, words: ReadonlySet<string>): string | null {
  const own = spellings.get(words) ?? keptByText((asked) => nearestOf(words, asked));
  spellings.set(words, own);
  return own(word);
}

/** ' Did you mean "x"?' with a space before it, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
