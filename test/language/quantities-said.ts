import type { Quantity } from '../../src/language/quantity-kinds.ts';
import { type Token, tokensOf } from '../../src/language/tokens.ts';

type ReadAt = (
  tokens: readonly Token[],
  at: number,
) => { readonly found: Quantity; readonly next: number } | null;

const range = ({ least, most }: { least: number; most: number }): string =>
  least === most ? `${least}` : `${least}-${most}`;

const bound = (one: { readonly bound?: string }): string =>
  one.bound === undefined || one.bound === 'exact' ? '' : ` ${one.bound}`;

/** A quantity in short: "20-30 minute", "every 1 week", "1:1", "all", "window". */
export function said(one: Quantity): string {
  switch (one.kind) {
    case 'duration':
      return `${range(one)} ${one.unit}${bound(one)}`;
    case 'count':
      return `${range(one)} ${one.of}${bound(one)}`;
    case 'frequency':
      return `every ${one.every} ${one.unit}${bound(one)}`;
    case 'ratio':
      return `${one.adults}:${one.children}`;
    case 'coverage':
      return 'all';
    case 'window':
      return 'window';
  }
}

/** What a reader of quantities finds in a text, each with its words: "half an hour = 0.5 hour". */
export function quantitiesSaid(text: string, readAt: ReadAt): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at);
    if (read !== null) found.push(`${text.slice(read.found.start, read.found.end)} = ${said(read.found)}`);
    const next = read?.next ?? at + 1;
    if (next <= at) throw new RangeError(`Nothing of "${text}" is read from token ${at} on.`);
    at = next;
  }
  return found;
}
