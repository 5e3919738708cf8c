import { numberAt } from './number-words.ts';
import type { Frequency } from './quantity-kinds.ts';
import { unitAt } from './time-units.ts';
import { type Token, textAt } from './tokens.ts';
import { isWeekday } from './weekdays.ts';

/** A rhythm of one in so many, and the index after it. */
export type SparseRhythm = Pick<Frequency, 'every' | 'unit'> & { readonly next: number };

const ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  twelfth: 12,
};

/** Of these one in so many recurs: "one lesson in three" says how much of a lesson's time. */
const RECURRING: readonly Frequency['unit'][] = ['day', 'night', 'week'];

function recurringAt(tokens: readonly Token[], at: number): Frequency['unit'] | null {
  const word = textAt(tokens, at);
  const unit = unitAt(tokens, at);
  if (isWeekday(word)) return 'week';
  return unit !== null && unit.next === at + 1 && RECURRING.includes(unit.unit) ? unit.unit : null;
}

/** "One weekend in every six", "one Saturday in four": from "in" on. */
function oneInAt(tokens: readonly Token[], at: number): SparseRhythm | null {
  const unit = textAt(tokens, at) === 'in' ? recurringAt(tokens, at - 1) : null;
  const from = ['every', 'each'].includes(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  const number = numberAt(tokens, from);
  // "One day in six weeks" counts weeks.
  const isOfDays = number !== null && unitAt(tokens, number.next) === null;
  return unit === null || !isOfDays ? null : { every: number.value, unit, next: number.next };
}

/** "Every sixth weekend", "alternate Saturdays". */
function ordinalAt(tokens: readonly Token[], at: number): SparseRhythm | null {
  const word = textAt(tokens, at);
  const isAlternate = word === 'alternate' || word === 'alternating';
  const every = isAlternate
    ? 2
    : ['every', 'each'].includes(word)
      ? ORDINALS[textAt(tokens, at + 1)]
      : undefined;
  const from = isAlternate ? at + 1 : at + 2;
  const unit = every === undefined ? null : recurringAt(tokens, from);
  return every === undefined || unit === null ? null : { every, unit, next: from + 1 };
}

/** The rhythm of one in so many that begins at a token; null if none does. */
export const sparseRhythmAt = (tokens: readonly Token[], at: number): SparseRhythm | null =>
  oneInAt(tokens, at) ?? ordinalAt(tokens, at);
