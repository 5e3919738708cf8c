import type { SectionLabel } from '../model/section.ts';
import { cellText, type Grid, type GridCell, type Line } from './lines.ts';
import type { SectionMark } from './section-marks.ts';

/** A header row whose cells name sections, as in "B | F | E": the cells below belong to them. */
export interface ColumnHeader {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: readonly { readonly cell: GridCell; readonly mark: SectionMark }[];
}

function firstMarkOf(cell: GridCell, markOf: (line: Line) => SectionMark | null): SectionMark | null {
  const first = cell.lines.find(({ text, label }) => text !== '' || label !== null);
  return first === undefined ? null : markOf(first);
}

/** Longer than a statutory descriptor: then the cell holds writer's text of its own. */
const MAX_HEADER_LENGTH = 420;

/** The header rows of a grid: rows in which two or more cells open different sections and hold nothing else. */
export function columnHeaders(grid: Grid, markOf: (line: Line) => SectionMark | null): ColumnHeader[] {
  const headers: ColumnHeader[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1) {
    const cells = grid.cells.filter((cell) => cell.row === row);
    const columns = cells.flatMap((cell) => {
      const mark = firstMarkOf(cell, markOf);
      const isHeader = mark !== null && mark.content === null && cellText(cell).length <= MAX_HEADER_LENGTH;
      return isHeader ? [{ cell, mark }] : [];
    });
    const labels = new Set(columns.flatMap(({ mark }) => mark.labels));
    if (columns.length >= 2 && labels.size >= 2) {
      headers.push({ grid, row, columns });
    }
  }
  return headers;
}

const overlaps = (a: GridCell, b: GridCell): boolean =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** The sections that a cell belongs to by the header above it; null where no header rules its column. */
export function columnOwner(
  cell: GridCell,
  headers: readonly ColumnHeader[],
): { labels: readonly SectionLabel[]; mark: SectionMark } | null {
  const above = headers
    .filter(({ grid, row }) => grid === cell.grid && row < cell.row)
    .toSorted((a, b) => b.row - a.row)[0];
  const owner = above?.columns.find((column) => overlaps(column.cell, cell));
  const spansAll = (above?.columns.filter((column) => overlaps(column.cell, cell)).length ?? 0) > 1;
  return owner === undefined || spansAll ? null : { labels: owner.mark.labels, mark: owner.mark };
}
