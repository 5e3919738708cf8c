import type { RawObjects } from './objects.ts';
import { type Dictionary, isDictionary, isReference, type RawValue } from './values.ts';

/** Nodes looked at, at most; a file of more pages is refused before. */
const MOST_NODES = 20_000;

/** The pages that hang in the tree of pages, whatever number it states; each node is looked at once, `most` pages are enough. */
export function pageTreeOf({ catalog, resolve }: RawObjects, most: number): readonly Dictionary[] {
  const pages: Dictionary[] = [];
  const seen = new Set<number>();
  const waiting: RawValue[] = [catalog()?.get('Pages') ?? null];
  for (let nodes = 0; waiting.length > 0 && nodes < MOST_NODES && pages.length < most; nodes += 1) {
    const at = waiting.pop();
    if (isReference(at)) {
      if (seen.has(at.to)) continue;
      seen.add(at.to);
    }
    const node = resolve(at);
    if (!isDictionary(node)) continue;
    const kids = resolve(node.get('Kids'));
    if (Array.isArray(kids)) {
      for (const kid of kids.slice(0, MOST_NODES - waiting.length).toReversed()) waiting.push(kid);
    } else pages.push(node);
  }
  return pages;
}

/**
 * The file with the number of its pages struck out where it states one, so that the engine counts them itself;
 * null where the number is packed with other things.
 */
export function withoutPageCount({ bytes, catalog, placeOf }: RawObjects): Uint8Array | null {
  const root = catalog()?.get('Pages');
  const place = isReference(root) ? placeOf(root.to) : undefined;
  if (place === undefined) return null;
  const copy = new Uint8Array(bytes);
  const count = bytes.subarray(0, place.to).indexOf('/Count', place.from);
  if (count === -1) return null;
  copy[count + 1] = X;
  // A file made for viewing page by page states the number a second time at its beginning.
  const linear = bytes.subarray(0, 1024).indexOf('/Linearized');
  if (linear !== -1) copy[linear + 1] = X;
  return copy;
}

/** The letter that makes a name another one. */
const X = 'X'.charCodeAt(0);
