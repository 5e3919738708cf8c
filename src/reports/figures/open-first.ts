import { byCodePoint } from '../../language/order.ts';
import type { Counter } from '../../model/counter.ts';
import type { Severity } from '../../model/rule.ts';
import { severityCounts } from '../describe.ts';

/** A document with something to put right. */
export interface OpenFirst {
  readonly path: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Finds the documents with most errors, then most warnings; at most `limit` are kept at any time. */
export function openFirstCounter(limit: number): Counter<OpenFirst[]> {
  let first: OpenFirst[] = [];
  return {
    add: (document) => {
      const counts = severityCounts(document);
      const isOpen = document.standing === 'current' || document.standing === 'unknown';
      if (!isOpen || counts.error + counts.warning === 0) return;
      first = [...first, { path: document.path, counts }].toSorted(worstFirst).slice(0, limit);
    },
    figures: () => first,
  };
}

/** Most errors, then most warnings, then by path. */
export function worstFirst(one: OpenFirst, other: OpenFirst): number {
  return (
    other.counts.error - one.counts.error ||
    other.counts.warning - one.counts.warning ||
    byCodePoint(one.path, other.path)
  );
}
