import { boundOf } from './bounds.ts';
import type { Frequency } from './quantity-kinds.ts';
import { spanOf, type Token } from './tokens.ts';

/** What was read from a token on, and the index after it. */
export interface Read<Found> {
  readonly found: Found;
  readonly next: number;
}

/** A rhythm from a token up to another, as far as words beside it bind it. */
export function frequency(
  tokens: readonly Token[],
  { at, next }: { readonly at: number; readonly next: number },
  { every, unit }: Pick<Frequency, 'every' | 'unit'>,
): Read<Frequency> {
  const bound = boundOf(tokens, at, next);
  const own = bound === 'exact' ? {} : { bound };
  return { found: { kind: 'frequency', every, unit, ...own, ...spanOf(tokens, at, next) }, next };
}
