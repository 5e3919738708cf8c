import { isEnglishWord } from '../language/english-words.ts';
import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { PERSON, ROLE } from './advice-words.ts';
import { cellsBeside, cellsInRow } from './grid-cells.ts';
import { cellText, type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';

/**
 * Section K comes last, and what follows its list is none of it, whatever a form calls it: an explanation of words, the
 * family's rights, who has a copy. Its headings are as many as there are councils; what tells is that under them nobody
 * gives advice.
 */

/** A line of text, or a row of a table, as a reader takes it in. */
interface Unit {
  readonly line: Line;
  readonly text: string;
  readonly isRow: boolean;
}

/** Longer ones are prose. */
const MAX_ENTRY_WORDS = 30;
const MAX_NAME_WORDS = 12;

/** The lines outside tables and the rows of tables; only a row's first line stands for it. */
function unitsOf(lines: readonly Line[]): Unit[] {
  const rows = new Set<string>();
  return lines.flatMap((line): Unit[] => {
    const { cell, text } = line;
    if (text === '') return [];
    if (cell === null) return [{ line, text, isRow: false }];
    const row = `${cell.grid.id}.${cell.row}`;
    if (rows.has(row)) return [];
    rows.add(row);
    const texts = cellsInRow(cell.grid, cell.row)
      .map(cellText)
      .filter((one) => one !== '');
    return [{ line, text: texts.join(' · '), isRow: texts.length > 1 }];
  });
}

/** "Integrated Care" and "British Sign" are no names. */
function namesPerson(text: string): boolean {
  const name = PERSON.exec(text)?.[0] ?? '';
  return name !== '' && !wordsOf(name).every(({ text: word }) => word.length > 2 && isEnglishWord(word));
}

/** Whether a unit may be an entry of a list of advice: who, when or in what kind, or that nothing came. */
function maybeEntry(recogniser: Recogniser, { text, isRow }: Unit): boolean {
  const words = wordsOf(text).length;
  if (words > MAX_ENTRY_WORDS || recogniser.signOff.matchStart(text) !== null) return false;
  if (recogniser.notReceived.find(text) !== null || recogniser.nilReturn.find(text) !== null) return true;
  const isOf = ROLE.test(text) || recogniser.adviceTypes.set.find(text) !== null;
  if (findDates(text).length > 0 || namesPerson(text)) return isOf || findDates(text).length > 0;
  return isOf && !isRow && words <= MAX_NAME_WORDS;
}

/** A line that looks like a heading: set as one, or alone at the top of a table. */
function isHeading({ line }: Unit): boolean {
  const { cell } = line;
  const opensTable =
    cell !== null && cell.row === 1 && cellsBeside(cell).every((one) => cellText(one) === '');
  return opensTable || (cell === null && looksLikeHeading(line));
}

/** The heading that closes the list of advice at the end of a plan: entries stand before it and none behind it. */
export function closingHeading(
  recogniser: Recogniser,
  lines: readonly Line[],
  marks: ReadonlyMap<Line, SectionMark>,
): Line[] {
  const last = [...marks.values()].findLast(({ labels }) => labels.includes('K'));
  if (last === undefined) return [];
  const units = unitsOf(lines.filter(({ index }) => index > last.line.index));
  const until = units.findIndex(({ line }) => marks.has(line));
  const own = until < 0 ? units : units.slice(0, until);
  const lastEntry = own.findLastIndex((unit) => maybeEntry(recogniser, unit));
  const closing = lastEntry < 0 ? undefined : own.slice(lastEntry + 1).find(isHeading);
  return closing === undefined ? [] : [closing.line];
}
