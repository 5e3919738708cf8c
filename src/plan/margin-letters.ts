import { wordsOf } from '../language/words.ts';
import { cellAt, cellsBeside } from './grid-cells.ts';
import type { LetterMark } from './letter-marks.ts';
import { cellText, type Grid, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { wholeTitle } from './titles.ts';

const LETTER = /^\W*(?:H\s?[12]|[A-K])\W*$/u;

/** More letters in one table list the sections of the plan. */
const MOST_LETTERS = 5;
/** Fewer words beside a letter are what its section is called. */
const LEAST_WORDS = 6;

/** Whether the first column of a table is a margin of letters, each with the text of its section beside it. */
function hasMargin(recogniser: Recogniser, grid: Grid): boolean {
  const letters: string[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1) {
    const cell = cellAt(grid, row, 1);
    const text = cell === undefined ? '' : cellText(cell);
    const beside = cell === undefined ? '' : cellsBeside(cell).map(cellText).join(' ');
    if (!LETTER.test(text)) return false;
    if (wordsOf(beside).length < LEAST_WORDS || wholeTitle(recogniser, beside) !== undefined) return false;
    letters.push(text.replace(/\W/gu, ''));
  }
  const different = new Set(letters).size;
  return different > 1 && different <= MOST_LETTERS;
}

/** The marks with those sure that stand in a margin: "B", "E", "F" and "F" beside a need, an outcome and its provision. */
export function withMargins(recogniser: Recogniser, found: readonly LetterMark[]): readonly LetterMark[] {
  const known = new Map<Grid, boolean>();
  const isInMargin = ({ cell }: Line): boolean => {
    if (cell === null || cell.column !== 1 || !LETTER.test(cellText(cell))) return false;
    const has = known.get(cell.grid) ?? hasMargin(recogniser, cell.grid);
    known.set(cell.grid, has);
    return has;
  };
  return found.map((one) => (!one.sure && isInMargin(one.mark.line) ? { ...one, sure: true } : one));
}
