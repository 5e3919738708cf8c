import { createRequire } from 'node:module';

type Distances = typeof import('natural/lib/natural/distance/index.js');

/** natural's distances: names are only mistyped now and then, so they are loaded when one is. */
function distances(): Distances {
  return createRequire(import.meta.url)('natural/lib/natural/distance/index.js') as Distances;
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

/**
 * The word that a misspelt one stands for: one slip in a word of five letters or more, two in a long one; null where
 * none is so near. Offsets and case are the caller's.
 */
export function respelt(word: string, words: Iterable<string>): string | null {
  const tolerated = word.length >= LONG_WORD ? 2 : word.length >= SHORT_WORD ? 1 : 0;
  if (tolerated === 0) {
    return null;
  }
  const { DamerauLevenshteinDistance } = distances();
  for (const candidate of words) {
    const near = Math.abs(candidate.length - word.length) <= tolerated;
    if (near && DamerauLevenshteinDistance(word, candidate) <= tolerated) {
      return candidate;
    }
  }
  return null;
}

/** ' Did you mean "x"?' with a space before it, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
