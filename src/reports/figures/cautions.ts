import { byCodePoint } from '../../language/order.ts';
import type { Counter } from '../../model/counter.ts';

/** Documents of whose files the same is to be known. */
export interface Noted {
  readonly message: string;
  readonly hint: string;
  /** By code point. */
  readonly paths: readonly string[];
}

/** Gathers the paths of the documents of whose files something is to be known, by what it is. */
export function cautionCounter(): Counter<Noted[]> {
  const groups = new Map<string, { message: string; hint: string; paths: string[] }>();
  return {
    add: ({ path, cautions = [] }) => {
      for (const { message, hint } of cautions) {
        const group = groups.get(message) ?? { message, hint, paths: [] };
        groups.set(message, group);
        group.paths.push(path);
      }
    },
    figures: () =>
      [...groups.values()]
        .toSorted((one, other) => byCodePoint(one.message, other.message))
        .map((group) => ({ ...group, paths: group.paths.toSorted(byCodePoint) })),
  };
}
