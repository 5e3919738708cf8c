import { type ReadUnit, unitAt } from './time-units.ts';
import { type Token, textAt } from './tokens.ts';

/** How far before "in" the amount may stand. */
const REACH = 7;

const COUNTED = new Set(
  'sessions visits times lessons meetings appointments consultations workshops reviews'.split(' '),
);

/** "36 hours of therapy in a school year": a rhythm behind an amount of work. */
export function followsWork(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === 'in' && hasWorkBefore(tokens, at - 1);
}

/** Whether hours, minutes or sessions stand shortly before a token. */
function hasWorkBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - REACH; index -= 1) {
    const unit = unitAt(tokens, index)?.unit;
    if (unit === 'hour' || unit === 'minute' || COUNTED.has(textAt(tokens, index))) {
      return true;
    }
  }
  return false;
}

const SPREAD = new Set(['in', 'over', 'across', 'during', 'within', 'through', 'throughout']);

const RECURRING = new Set<ReadUnit['unit']>(['week', 'fortnight', 'month', 'half-term', 'term', 'year']);

/** "25 hours of the school week": not "30 minutes by the end of the year". */
const isShareOf = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'of' && unitAt(tokens, at - 1)?.unit === 'hour';

/** Where an amount of work is spread over a time that comes again: "in the school year", "across the week"; or null. */
export function workSpanAt(tokens: readonly Token[], at: number): ReadUnit | null {
  const isOver = SPREAD.has(textAt(tokens, at)) || isShareOf(tokens, at);
  const isSpread = isOver && textAt(tokens, at + 1) === 'the';
  const unit = isSpread ? unitAt(tokens, at + 2) : null;
  return unit !== null && RECURRING.has(unit.unit) && hasWorkBefore(tokens, at) ? unit : null;
}

const WITHIN = new Set(['morning', 'afternoon', 'evening', 'lesson', 'session', 'mealtime', 'lunchtime']);

/** Whether an article stands between a count and a part of the day: "three times a morning", "once a lesson". */
export function countsWithin(tokens: readonly Token[], at: number): boolean {
  return WITHIN.has(textAt(tokens, at + 1)) && ['times', 'once', 'twice'].includes(textAt(tokens, at - 1));
}
