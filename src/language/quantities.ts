import { countAt, durationAt } from './amounts.ts';
import { clockRangeAt } from './clock-times.ts';
import { coverageAt } from './coverage.ts';
import { ratioAt } from './group-sizes.ts';
import { keptByText } from './kept.ts';
import type { Quantity } from './quantity-kinds.ts';
import { frequencyAt } from './rhythms.ts';
import { unitAt } from './time-units.ts';
import { type Token, textAt, tokensOf } from './tokens.ts';
import { windowAt } from './windows.ts';

function quantityAt(
  tokens: readonly Token[],
  at: number,
): { readonly found: Quantity; readonly next: number } | null {
  return (
    clockRangeAt(tokens, at) ??
    ratioAt(tokens, at) ??
    frequencyAt(tokens, at) ??
    windowAt(tokens, at) ??
    coverageAt(tokens, at) ??
    durationAt(tokens, at) ??
    countAt(tokens, at)
  );
}

function readQuantities(text: string): readonly Quantity[] {
  const tokens = tokensOf(text);
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = quantityAt(tokens, at);
    if (quantity !== null) {
      found.push(quantity.found);
    }
    at = quantity?.next ?? at + 1;
  }
  return found;
}

/**
 * The quantities that a normalised text states, in order, none overlapping: lengths, counts, rhythms, coverage and
 * group sizes, in words and figures. "20 hours a year" is a length of 20 hours and a rhythm of a year. Each token is
 * looked at from a bounded number of places, so the time is linear in the text.
 */
export const findQuantities: (text: string) => readonly Quantity[] = keptByText(readQuantities);

/** Lengths of programmes and of waiting; what is given is counted in minutes, hours, days and nights. */
const GIVEN_IN = new Set(['minute', 'hour', 'day', 'night']);

/** Whether a quantity says how much: a length of work, a number of sessions, or all there is. */
export function isAmount(quantity: Quantity): boolean {
  return (
    quantity.kind === 'coverage' ||
    (quantity.kind === 'count' && quantity.of === 'sessions') ||
    (quantity.kind === 'duration' && GIVEN_IN.has(quantity.unit))
  );
}

/** Whether a quantity says how often: a rhythm, or all the time. */
export function isFrequency({ kind }: Quantity): boolean {
  return kind === 'frequency' || kind === 'coverage';
}

const FIGURE = /^[\d.,½¼¾⁄ -]+$/u;

/** A bare figure with the unit that the header of its column names: "3" under "Weekly hours" is "3 hours, Weekly hours". */
export function underHeader(text: string, header: string): string {
  const tokens = tokensOf(header);
  const at = tokens.findIndex((_, index) => isGivenUnit(tokens, index));
  const unit = FIGURE.test(text) ? tokens[at]?.text : undefined;
  return unit === undefined ? `${text} ${header}` : `${text} ${unit}, ${header}`;
}

function isGivenUnit(tokens: readonly Token[], at: number): boolean {
  const unit = unitAt(tokens, at)?.unit;
  return ['sessions', 'times', 'visits'].includes(textAt(tokens, at)) || unit === 'minute' || unit === 'hour';
}
