import { findQuantities } from '../language/quantities.ts';
import { tokensOf } from '../language/tokens.ts';
import { areWeekdays } from '../language/weekdays.ts';
import { withHeader } from './provision-pieces.ts';
import type { Unit } from './provision-units.ts';

const BARE_COUNT = /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:x|times)?$/iu;

/** "5" under "Times" counts: of what stretch of time, a note or the form's custom tells. Under "How often" it tells nothing. */
function countsTimes({ beside }: Unit): string | null {
  const counted = beside.find(
    (piece) =>
      piece.role === 'frequency' &&
      BARE_COUNT.test(piece.text.trim()) &&
      findQuantities(withHeader(piece)).some(({ kind }) => kind === 'count'),
  );
  return counted?.text ?? null;
}

/** "Tuesday" under "Day": a timetable comes again each week. */
function dayOfWeek({ beside }: Unit): string | null {
  const day = beside.find(({ role, text }) => role === 'frequency' && areWeekdays(tokensOf(text)));
  return day?.text ?? null;
}

/** How often, as a cell beside an item says it by its place in a column and not by its words; null where none does. */
export const rhythmBeside = (unit: Unit): string | null => countsTimes(unit) ?? dayOfWeek(unit);
