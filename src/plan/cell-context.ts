import { findDates } from '../language/printed-dates.ts';
import type { Context } from './date-fields.ts';
import { isWeak } from './dated.ts';
import { cellAt, cellsInRow } from './grid-cells.ts';
import { namesSeveral } from './joint-labels.ts';
import { bareLabel, dateMeaning, labelOf, phraseNames, textMeaning } from './label-meaning.ts';
import { cellText, type Grid, type GridCell } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

/** Cells that answer and name nothing: blank, figures and marks, a date. */
export function isValue(text: string): boolean {
  return !/\p{L}.*\p{L}/u.test(text) || isDate(text);
}

function isDate(text: string): boolean {
  const [date] = findDates(text);
  return date !== undefined && isWeak(text.slice(0, date.start)) && isWeak(text.slice(date.end));
}

/** A colon, a dash or a tick in a cell of its own parts label and value. */
const isMark = (cell: GridCell): boolean => /^[:=–—☐☒☑✓✔-]$/u.test(cellText(cell));

/** The cell that begins where another ends, in its row. */
export function rightOf({ grid, row, column, columnSpan }: GridCell): GridCell | undefined {
  const next = cellAt(grid, row, column + columnSpan);
  return next !== undefined && isMark(next) ? rightOf(next) : next;
}

export function leftOf({ grid, row, column }: GridCell): GridCell | undefined {
  const before = cellsInRow(grid, row).find((other) => other.column + other.columnSpan === column);
  return before !== undefined && isMark(before) ? leftOf(before) : before;
}

const areLabels = (recogniser: Recogniser, cells: readonly GridCell[]): boolean =>
  cells.length > 0 && cells.every((cell) => labelOf(recogniser, cellText(cell)) !== undefined);

/** Labels some of which only examples know: enough where nothing above them is a label. */
const mayCaption = (recogniser: Recogniser, cells: readonly GridCell[]): boolean =>
  cells.some((cell) => labelOf(recogniser, cellText(cell)) !== undefined) &&
  cells.map(cellText).every((text) => !isValue(text) && isLabelLike(recogniser, text));

const isLabelLike = (recogniser: Recogniser, text: string): boolean =>
  dateMeaning(recogniser, text) !== null || textMeaning(recogniser, text) !== null;

const captioned = new WeakMap<Grid, boolean>();

/** Whether each row of labels stands below its answers: "Freya Marsh | 3 May 2012" over "Name | Date of birth". */
export function isCaptioned(recogniser: Recogniser, grid: Grid): boolean {
  const known = captioned.get(grid) ?? hasCaptions(recogniser, grid);
  captioned.set(grid, known);
  return known;
}

/** Tables of particulars are small. */
const MOST_ROWS = 12;

function hasCaptions(recogniser: Recogniser, grid: Grid): boolean {
  if (grid.rowCount > MOST_ROWS) {
    return false;
  }
  const rows = Array.from({ length: grid.rowCount }, (_, index) =>
    cellsInRow(grid, index + 1).filter((cell) => cellText(cell) !== ''),
  );
  const isPair = (answers: readonly GridCell[], captions: readonly GridCell[]): boolean =>
    answers.length === captions.length &&
    (answers.some((cell) => isLabelLike(recogniser, cellText(cell)))
      ? !areLabels(recogniser, answers) && areLabels(recogniser, captions)
      : mayCaption(recogniser, captions));
  return (
    rows.length > 0 &&
    rows.length % 2 === 0 &&
    rows.every((row, index) => index % 2 === 1 || isPair(row, rows[index + 1] ?? []))
  );
}

/** "Status | Amended final plan" over "Full name | Kai Mensah": the row below has a label of its own. */
function isPairAbovePair(
  recogniser: Recogniser,
  filled: readonly GridCell[],
  below: readonly GridCell[],
): boolean {
  const [label, value, ...more] = below.map(cellText);
  return (
    filled.length === 2 &&
    label !== undefined &&
    value !== undefined &&
    more.length === 0 &&
    phraseNames(recogniser, bareLabel(label)) !== undefined &&
    (isValue(value) || phraseNames(recogniser, bareLabel(value)) === undefined)
  );
}

/** A label of one fact or, as "Surname and first names", of several. */
const isLabel = (recogniser: Recogniser, label: string): boolean =>
  phraseNames(recogniser, label) !== undefined || namesSeveral(recogniser, label);

/** A row of labels over rows of answers: marked or bold throughout, or labels alone. */
export function isHeaderRow(recogniser: Recogniser, grid: Grid, row: number): boolean {
  const cells = cellsInRow(grid, row);
  const filled = cells.filter((cell) => cellText(cell) !== '');
  if (filled.length < 2 || filled.some((cell) => isDate(cellText(cell)))) {
    return false;
  }
  const bold = filled.every(({ lines }) => lines.every(({ bold: isBold, text }) => isBold || text === ''));
  const below = cellsInRow(grid, row + 1).filter((cell) => cellText(cell) !== '');
  const answers = cells.length > 2 ? below.slice(1) : below;
  const isOverValues =
    answers.length > 1 &&
    answers.every((cell) => isValue(cellText(cell))) &&
    !filled.some((cell) => isValue(cellText(cell)));
  const isCornerBlank =
    row === 1 && filled[0] !== cells[0] && !filled.some((cell) => /\d/u.test(cellText(cell)));
  return (
    isCornerBlank ||
    isOverValues ||
    grid.headerRows.has(row) ||
    bold ||
    (filled.every((cell) => isLabel(recogniser, bareLabel(cellText(cell)))) &&
      !isPairAbovePair(recogniser, filled, below))
  );
}

const headerRows = new WeakMap<Grid, readonly number[]>();

/** The rows of labels of a table, the lowest first; found once a table, as each of its cells may ask for its head. */
function headerRowsOf(recogniser: Recogniser, grid: Grid): readonly number[] {
  const known = headerRows.get(grid);
  if (known !== undefined) return known;
  const rows = Array.from({ length: grid.rowCount }, (_, index) => grid.rowCount - index);
  const found = rows.filter((row) => isHeaderRow(recogniser, grid, row));
  headerRows.set(grid, found);
  return found;
}

/** The words that head a cell's column in the nearest row of labels above it, or that caption the cell. */
export function headerOf(recogniser: Recogniser, { grid, row, column }: GridCell): string | null {
  if (isCaptioned(recogniser, grid)) {
    const caption = cellsInRow(grid, row + 1).find((cell) => cell.column === column);
    return caption === undefined ? null : cellText(caption);
  }
  for (const above of headerRowsOf(recogniser, grid)) {
    if (above >= row) continue;
    const head = cellsInRow(grid, above).find(
      (cell) => cell.column <= column && column < cell.column + cell.columnSpan,
    );
    if (head !== undefined && head.columnSpan === 1) {
      return cellText(head);
    }
  }
  return null;
}

/** The label to the left of a cell: the words of the next cell, those after its date where it has one, or those before. */
function labelLeftOf(cell: GridCell, isSkipping: boolean): string {
  const before = leftOf(cell);
  const text = before === undefined ? '' : cellText(before);
  const last = findDates(text).at(-1);
  if (before === undefined || last === undefined) {
    return text;
  }
  const after = text.slice(last.end).trim();
  return /\p{L}{2}/u.test(after) && !isWeak(after) ? after : isSkipping ? labelLeftOf(before, true) : '';
}

/** What can name the dates of a cell: the label to its left, the head of its column, else the words to its right. */
export function contextOfCell(recogniser: Recogniser, cell: GridCell): Context {
  const head = headerOf(recogniser, cell) ?? '';
  const leftText = labelLeftOf(cell, head !== '');
  const rowText = labelLeftOf(cell, true);
  const mayName = (text: string): boolean => !isValue(text) && !isWeak(text) && !/^\s*[☐□]/u.test(text);
  const beyond = cellsInRow(cell.grid, cell.row).filter(({ column }) => column > cell.column);
  return {
    above: null,
    beside: mayName(leftText) ? leftText : null,
    row: mayName(rowText) ? rowText : null,
    head: mayName(head) ? head : null,
    beyond: beyond.map(cellText).filter(mayName),
  };
}
