import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import { cellsInRow, overlaps } from './grid-cells.ts';
import { cellText, type Grid, type GridCell, type Line } from './lines.ts';
import type { SectionMark } from './section-mark.ts';

/** A header row whose cells name sections, as in "B | F | E": the cells below belong to them. */
export interface ColumnHeader {
  readonly grid: Grid;
  readonly row: number;
  /** The first row below that it does not rule: another header, or a heading that fills its row. */
  readonly end: number;
  readonly columns: readonly { readonly cell: GridCell; readonly mark: SectionMark }[];
}

function firstMarkOf(
  { lines }: Pick<GridCell, 'lines'>,
  markOf: (line: Line) => SectionMark | null,
): SectionMark | null {
  const first = lines.find(({ text, label }) => text !== '' || label !== null);
  return first === undefined ? null : markOf(first);
}

/** Longer than a statutory descriptor: then the cell holds writer's text of its own. */
const MAX_HEADER_LENGTH = 420;

type MarkOf = (line: Line) => SectionMark | null;

/** Tells the form's words (descriptors, guidance) from the writer's. */
export type IsForm = (line: Line, mark: SectionMark) => boolean;

interface Finding {
  readonly markOf: MarkOf;
  readonly isForm: IsForm;
}

const MAX_BANNER_WORDS = 3;

const isBanner = ({ text }: Line): boolean =>
  wordsOf(text).length <= MAX_BANNER_WORDS && !/[.!?:]$/u.test(text);

/** "HEALTH" over "Section C: Health needs": a header cell may begin with whose column it is. */
function bannerOf({ lines }: GridCell, markOf: MarkOf): Line | undefined {
  const [first, second] = lines.filter(({ text, label }) => text !== '' || label !== null);
  const stands = first !== undefined && second !== undefined && isBanner(first) && markOf(first) === null;
  return stands && markOf(second) !== null ? first : undefined;
}

/** A header cell holds its heading and at most words of the form: with text below it is a section itself. */
function headerMark(cell: GridCell, { markOf, isForm }: Finding): SectionMark | null {
  const banner = bannerOf(cell, markOf);
  const lines = cell.lines.filter((line) => line !== banner);
  const mark = firstMarkOf({ lines }, markOf);
  const isHeader =
    mark !== null &&
    mark.content === null &&
    cellText(cell).length <= MAX_HEADER_LENGTH &&
    lines.every((line) => line === mark.line || line.text === '' || isForm(line, mark));
  return isHeader ? mark : null;
}

function headerColumns(cells: readonly GridCell[], finding: Finding): ColumnHeader['columns'] {
  const columns = cells.flatMap((cell) => {
    const mark = headerMark(cell, finding);
    return mark === null ? [] : [{ cell, mark }];
  });
  const labels = new Set(columns.flatMap(({ mark }) => mark.labels));
  return columns.length >= 2 && labels.size >= 2 ? columns : [];
}

/** A row with a heading of its own ends what a header above it rules. */
function holdsHeading(cells: readonly GridCell[], markOf: MarkOf): boolean {
  return cells.some((cell) => firstMarkOf(cell, markOf) !== null);
}

/** The header rows of a grid: rows in which two or more cells open different sections and hold nothing else. */
export function columnHeaders(grid: Grid, finding: Finding): ColumnHeader[] {
  const headers: ColumnHeader[] = [];
  let end = grid.rowCount + 1;
  for (let row = grid.rowCount; row >= 1; row -= 1) {
    const cells = cellsInRow(grid, row);
    const columns = headerColumns(cells, finding);
    if (columns.length > 0) {
      headers.unshift({ grid, row, end, columns });
    }
    if (columns.length > 0 || holdsHeading(cells, finding.markOf)) {
      end = row;
    }
  }
  return headers;
}

/** The section's column that a column without a section says more of: "Who" and "Amount" behind "Section F". */
function columnBefore(
  cell: GridCell,
  { columns }: ColumnHeader,
): ColumnHeader['columns'][number] | undefined {
  return columns.findLast((column) => column.cell.column + column.cell.columnSpan <= cell.column);
}

interface Owner {
  readonly labels: readonly SectionLabel[];
  readonly mark: SectionMark;
}

/**
 * The sections that a cell belongs to by the header above it, or above the cell that holds its table; null where no header
 * rules its column.
 */
export function columnOwner(cell: GridCell, headers: readonly ColumnHeader[]): Owner | null {
  const { within } = cell.grid;
  return ownerInGrid(cell, headers) ?? (within === null ? null : columnOwner(within, headers));
}

/** The columns of sections that a cell as wide as several of them stands over: "Sensory and physical" across B and F. */
export function columnsBelow({ cell }: Line, headers: readonly ColumnHeader[]): ColumnHeader['columns'] {
  if (cell === null) return [];
  const above = headerAbove(cell, headers);
  const over = above?.columns.filter((column) => overlaps(column.cell, cell)) ?? [];
  return over.length > 1 ? over : [];
}

const headerAbove = (cell: GridCell, headers: readonly ColumnHeader[]): ColumnHeader | undefined =>
  headers.find(({ grid, row, end }) => grid === cell.grid && row < cell.row && cell.row < end);

function ownerInGrid(cell: GridCell, headers: readonly ColumnHeader[]): Owner | null {
  const above = headerAbove(cell, headers);
  if (above === undefined) {
    return null;
  }
  const over = above.columns.filter((column) => overlaps(column.cell, cell));
  const owner = over[0] ?? columnBefore(cell, above);
  return owner === undefined || over.length > 1 ? null : { labels: owner.mark.labels, mark: owner.mark };
}
