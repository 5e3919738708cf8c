import type { Duration } from './quantity-kinds.ts';
import { spanOf, type Token, textAt } from './tokens.ts';

export interface ClockTime {
  /** Minutes since midnight, as far as the words tell. */
  readonly minutes: number;
  /** It can be nothing but a time of day: it has minutes, "am", or is noon. */
  readonly isMarked: boolean;
  readonly next: number;
}

const HALVES = ['am', 'pm'];

/** A time of day that begins at a token; null if none does. */
export function clockTimeAt(tokens: readonly Token[], at: number): ClockTime | null {
  const word = textAt(tokens, at);
  if (word === 'noon' || word === 'midday') {
    return { minutes: 720, isMarked: true, next: at + 1 };
  }
  const [hour = '', dotted] = /^\d{1,2}(?:\.\d\d)?$/u.test(word) ? word.split('.') : [];
  if (hour === '' || Number(hour) > 24) {
    return null;
  }
  const hasColon = textAt(tokens, at + 1) === ':' && /^[0-5]\d$/u.test(textAt(tokens, at + 2));
  const printed = dotted ?? (hasColon ? textAt(tokens, at + 2) : undefined);
  const after = hasColon ? at + 3 : at + 1;
  const half = textAt(tokens, after);
  const isNoon = half === 'noon' || half === 'midday';
  const hours = half === 'pm' && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  const isMarked = printed !== undefined || HALVES.includes(half) || isNoon;
  return {
    minutes: hours * 60 + Number(printed ?? 0),
    isMarked,
    next: HALVES.includes(half) || isNoon ? after + 1 : after,
  };
}

const HALF_A_DAY = 720;

/** "9.30 am to 12 noon", "7-8 am": the length of time between two times of day, and the index after it; null if none. */
export function clockRangeAt(
  tokens: readonly Token[],
  at: number,
): { readonly found: Duration; readonly next: number } | null {
  const from = clockTimeAt(tokens, at);
  const isJoined = from !== null && ['to', '-', 'until'].includes(textAt(tokens, from.next));
  const to = isJoined ? clockTimeAt(tokens, from.next + 1) : null;
  // A date ("1.12-2.12-2026") goes on with marks and figures.
  if (from === null || to === null || !to.isMarked || /^[/-]$/u.test(textAt(tokens, to.next))) {
    return null;
  }
  const difference = to.minutes - from.minutes;
  const minutes = difference > 0 ? difference : difference + HALF_A_DAY;
  return minutes > 0
    ? {
        found: {
          kind: 'duration',
          least: minutes,
          most: minutes,
          unit: 'minute',
          bound: 'exact',
          ...spanOf(tokens, at, to.next),
        },
        next: to.next,
      }
    : null;
}
