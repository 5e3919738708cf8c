import { createRequire } from 'node:module';

type Distances = typeof import('natural/lib/natural/distance/index.js');

/** natural's distances: names are only mistyped now and then, so they are loaded when one is. */
function distances(): Distances {
  return createRequire(import.meta.url)('natural/lib/natural/distance/index.js') as Distances;
}

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

/** ' Did you mean "x"?' with a space before it, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
