import { firstDate } from '../language/printed-dates.ts';
import { namesSomebody } from '../language/proper-names.ts';
import { findTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';
import { cellsInRow, overlaps } from './grid-cells.ts';
import { columnRole, headerRole, MAX_HEADER_LENGTH } from './header-roles.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Grid, type GridCell } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { readLetterPrefix } from './section-letters.ts';
import { isTimeAlone } from './time-alone.ts';

const headerRows = new WeakMap<Grid, readonly number[]>();

/** The first row of a table of one column, where it names that column. */
function isLoneHeader(recogniser: Recogniser, { cells, rowCount }: Grid, filled: readonly string[]): boolean {
  const [only] = filled;
  return (
    rowCount > 1 &&
    filled.length === 1 &&
    only !== undefined &&
    cells.every(({ column }) => column === 1) &&
    columnRole(recogniser, only) !== undefined
  );
}

/** "By the end of Year 11", "By July 2028 Oskar will:", "Next step, by July 2027". */
function headsTime({ outcomes }: Recogniser, text: string): boolean {
  const leadsIn = text.endsWith(':') || outcomes.about.matchStart(text) !== null;
  return isTimeAlone(text) || (leadsIn && findTimescales(text).length > 0);
}

/** The first row of a table whose columns are times: "No. | By the end of Year 11 | By the end of Year 9". */
function isHeaderOfTimes(
  recogniser: Recogniser,
  { rowCount }: Grid,
  { filled, named }: { readonly filled: readonly string[]; readonly named: number },
): boolean {
  const couldBe =
    rowCount > 1 && filled.length > 1 && filled.every((text) => text.length <= MAX_HEADER_LENGTH);
  const times = couldBe ? filled.filter((text) => headsTime(recogniser, text)).length : 0;
  return times > 1 && times + named === filled.length;
}

const LEAST_HEADED = 3;

/** The first row of a table, in bold print, where one of its columns is known: "Help | Given by | How often". */
function isBoldHeader({ cells, rowCount }: Grid, filled: readonly string[], named: number): boolean {
  const first = cells.filter(({ row }) => row === 1).flatMap(({ lines }) => lines);
  const isSet = first.every(({ text, bold }) => text === '' || (bold && !/\d/u.test(text)));
  const others = cells.filter(({ row }) => row > 1).flatMap(({ lines }) => lines);
  const isPlainBelow = others.some(({ text, bold }) => text !== '' && !bold);
  return rowCount > 1 && named > 0 && filled.length >= LEAST_HEADED && isSet && isPlainBelow;
}

/** So many rows with a day below a cell without one: what it heads are days. */
const LEAST_DATED = 2;
const MOST_HEADER_WORDS = 5;
/** "undated", "not given", "awaited", "TBC": an entry's word for its day. */
const NO_DAY = /^\W*(?:un|no|await|pend|tb)/iu;

/**
 * The first row of a table with days below one of its cells: "Adviser | Post | Paper | Written on". A row that names
 * somebody, or a kind of advice, may be an entry that gives no day.
 */
function isHeaderOfDays({ adviceTypes, titleWords }: Recogniser, grid: Grid): boolean {
  const first = cellsInRow(grid, 1);
  const isName = (cell: GridCell): boolean => {
    const text = cellText(cell);
    return (
      text !== '' &&
      !/[\d.!?]/u.test(text) &&
      wordsOf(text).length <= MOST_HEADER_WORDS &&
      !namesSomebody(text, titleWords) &&
      adviceTypes.set.find(text) === null
    );
  };
  const areDays = ({ column }: GridCell): boolean => {
    const below = grid.cells.filter((cell) => cell.row > 1 && cell.column === column);
    const isWhole = below.length >= LEAST_DATED && below.length === grid.rowCount - 1;
    return isWhole && below.every((cell) => firstDate(cellText(cell)) !== null);
  };
  const headsDays = (cell: GridCell): boolean => areDays(cell) && !NO_DAY.test(cellText(cell));
  return first.length >= LEAST_HEADED && first.every(isName) && first.some(headsDays);
}

/** The first row of a table that is all labels, over rows that hold none: "Name of school | Type of school". */
function isHeaderOfLabels(recogniser: Recogniser, { cells, rowCount }: Grid): boolean {
  const isLabel = (cell: GridCell): boolean => labelOf(recogniser, cellText(cell)) !== undefined;
  const first = cells.filter(({ row }) => row === 1);
  const couldBe = rowCount > 1 && first.length > 1 && first.every(isLabel);
  return couldBe && !cells.some((cell) => cell.row > 1 && isLabel(cell));
}

/** "No." ends no sentence. */
const SENTENCE = /\p{L}{3}[.!]["'”’)]?$/u;

/**
 * A row that is set as a header, or the first of three or more short cells, where examples know the columns:
 * "Goal | How we get there | Look at it by".
 */
function isLearnedHeader(recogniser: Recogniser, grid: Grid, row: number): boolean {
  const filled = cellsInRow(grid, row).filter((cell) => /[\p{L}\d]/u.test(cellText(cell)));
  const cells = filled.filter((cell) => /\p{L}/u.test(cellText(cell)));
  const texts = cells.map(cellText);
  const couldHead = texts.every((text) => text.length <= MAX_HEADER_LENGTH && !SENTENCE.test(text));
  const hasColumns = cellsInRow(grid, row).length > 1;
  if (row === grid.rowCount || !hasColumns || !couldHead) {
    return false;
  }
  const isBold = cells.every(({ lines }) => lines.every(({ bold, text }) => bold || text === ''));
  const isSet = grid.headerRows.has(row) || isBold;
  const roles = new Set(
    texts.map((text) => headerRole(recogniser, text)).filter((role) => role !== undefined),
  );
  // To the right of a blank cell over the numbers one header may be the only one; a label over a blank answer is none.
  const least = isSet && row === 1 && filled.length === 1 && (filled[0]?.column ?? 1) > 1 ? 1 : 2;
  const couldBe = isSet || (row === 1 && texts.length >= LEAST_HEADED && !texts.some(isTimeAlone));
  return couldBe && roles.size >= least && roles.size * 2 >= texts.length;
}

const NUMBER_BEHIND = /\s*\d{1,2}[.:]?$/u;

/** What the label of a card without its number is called: "Outcome" of "Outcome 4". */
const isCalled = (recogniser: Recogniser, label: string): boolean =>
  columnRole(recogniser, label.replace(NUMBER_BEHIND, '')) !== undefined;

/** "Outcome 2 | Getting around" over "What will change | ...": a numbered label and its answer begin a card. */
function beginsCard(recogniser: Recogniser, grid: Grid, row: number): boolean {
  const filledIn = (at: number): string[] =>
    cellsInRow(grid, at)
      .map(cellText)
      .filter((text) => text !== '');
  const [own, below] = [filledIn(row), filledIn(row + 1)];
  const [label = '', next = ''] = [own[0], below[0]];
  const isNumbered = NUMBER_BEHIND.test(label) && isCalled(recogniser, label);
  return own.length === 2 && below.length === 2 && isNumbered && columnRole(recogniser, next) !== undefined;
}

/** Rows in which two or more cells, and at least half of the filled ones, name a column. */
function headerRowsOf(recogniser: Recogniser, grid: Grid): readonly number[] {
  const known = headerRows.get(grid);
  if (known !== undefined) {
    return known;
  }
  const texts = Map.groupBy(grid.cells, ({ row }) => row);
  const rows = [...texts].flatMap(([row, cells]) => {
    const filled = cells.map(cellText).filter((text) => text !== '');
    const named = filled.filter((text) => columnRole(recogniser, text) !== undefined).length;
    const isFirst =
      row === 1 &&
      (isLoneHeader(recogniser, grid, filled) ||
        isHeaderOfTimes(recogniser, grid, { filled, named }) ||
        isBoldHeader(grid, filled, named) ||
        isHeaderOfLabels(recogniser, grid) ||
        isHeaderOfDays(recogniser, grid));
    const isNamed = named >= 2 && named * 2 >= filled.length;
    const isHeader = isFirst || isNamed || isLearnedHeader(recogniser, grid, row);
    return isHeader && !beginsCard(recogniser, grid, row) ? [row] : [];
  });
  headerRows.set(grid, rows);
  return rows;
}

/** Rows of a table that head a section below them: "Section E: Outcomes" across the columns of B and F. */
function opensSection(grid: Grid, row: number): boolean {
  const [only, ...others] = cellsInRow(grid, row).filter((cell) => cellText(cell) !== '');
  const prefix =
    only === undefined || others.length > 0 ? null : readLetterPrefix(cellText(only), () => true);
  return prefix?.named === true;
}

/** The rows of a table that head a section. */
function openingRowsOf(grid: Grid): readonly number[] {
  const rows = Array.from({ length: grid.rowCount }, (_, index) => index + 1);
  return rows.filter((row) => opensSection(grid, row));
}

/** "Outcome 4 | By July ...": a label and its answer, as wide as several columns of the header above, begin a card. */
function leavesHeader(recogniser: Recogniser, grid: Grid, { row, header }: Rows): boolean {
  const [label, answer, ...more] = cellsInRow(grid, row).filter((cell) => cellText(cell) !== '');
  if (label === undefined || answer === undefined || more.length > 0) return false;
  const over = cellsInRow(grid, header).filter((cell) => cellText(cell) !== '' && overlaps(cell, answer));
  return over.length > 1 && isCalled(recogniser, cellText(label));
}

interface Rows {
  readonly row: number;
  readonly header: number;
}

/** The rows of a table that begin a card below one of its headers. */
function leavingRowsOf(recogniser: Recogniser, grid: Grid): readonly number[] {
  const headers = new Set(headerRowsOf(recogniser, grid));
  const found: number[] = [];
  let header: number | null = null;
  for (let row = 1; row <= grid.rowCount; row += 1) {
    if (headers.has(row)) header = row;
    else if (header !== null && leavesHeader(recogniser, grid, { row, header })) found.push(row);
  }
  return found;
}

const endingRows = new WeakMap<Grid, readonly number[]>();

/** The rows that end what a header above them rules, in order; found once a table, as each of its cells may ask. */
function endingRowsOf(recogniser: Recogniser, grid: Grid): readonly number[] {
  const known = endingRows.get(grid);
  if (known !== undefined) return known;
  const found = new Set([...openingRowsOf(grid), ...leavingRowsOf(recogniser, grid)]);
  const rows = [...found].toSorted((one, other) => one - other);
  endingRows.set(grid, rows);
  return rows;
}

/** The header row that rules a cell, its own row included; null where its table has none above it. */
export function headerRowAbove(recogniser: Recogniser, cell: GridCell): number | null {
  const header = headerRowsOf(recogniser, cell.grid).findLast((row) => row <= cell.row);
  if (header === undefined) return null;
  const end = endingRowsOf(recogniser, cell.grid).findLast((row) => row <= cell.row);
  return end !== undefined && end > header ? null : header;
}

/** The text of the header cell above a cell, where its table has a header row. */
export function columnHeaderText(recogniser: Recogniser, cell: GridCell): string | null {
  const row = headerRowAbove(recogniser, cell);
  if (row === null || row === cell.row) {
    return null;
  }
  const above = cellsInRow(cell.grid, row).find(
    ({ column, columnSpan }) => column <= cell.column && cell.column < column + columnSpan,
  );
  return above === undefined ? null : cellText(above);
}
