import { cellText, type Grid, type GridCell } from './lines.ts';

interface GridIndex {
  /** The cells that begin in a row, in the order of their columns. */
  readonly rows: ReadonlyMap<number, readonly GridCell[]>;
  readonly lastColumn: number;
}

const indexes = new WeakMap<Grid, GridIndex>();

/** Made once for a table, when it is whole: tables of thousands of rows are asked about each of their cells. */
function indexOf(grid: Grid): GridIndex {
  const known = indexes.get(grid);
  if (known !== undefined) {
    return known;
  }
  const cells = grid.cells.toSorted((a, b) => a.column - b.column);
  const index = { rows: Map.groupBy(cells, ({ row }) => row), lastColumn: cells.at(-1)?.column ?? 0 };
  indexes.set(grid, index);
  return index;
}

/** The cells that begin in a row of a table, in the order of their columns. */
export function cellsInRow(grid: Grid, row: number): readonly GridCell[] {
  return indexOf(grid).rows.get(row) ?? [];
}

/** The cell whose upper left corner is here. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return cellsInRow(grid, row).find((cell) => cell.column === column);
}

/** Cells of one row that are not the given one, in the order of their columns. */
export function cellsBeside({ grid, row, column }: GridCell): GridCell[] {
  return cellsInRow(grid, row).filter((other) => other.column !== column);
}

/** Whether two cells share a column. */
export const overlaps = (a: GridCell, b: GridCell): boolean =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** The last column of a table in which a cell begins. */
export const lastColumn = (grid: Grid): number => indexOf(grid).lastColumn;

const firstColumns = new WeakMap<Grid, number>();

/**
 * The column in which rows of several filled cells begin: the first, but where a table drawn inside a cell of another is
 * read as part of it, behind the margin that the two leave.
 */
export function firstColumn(grid: Grid): number {
  const known = firstColumns.get(grid);
  if (known !== undefined) return known;
  const rows = [...indexOf(grid).rows.values()].map((row) => row.filter((cell) => cellText(cell) !== ''));
  const first = rows.reduce(
    (least, [cell, other]) =>
      cell === undefined || other === undefined ? least : Math.min(least, cell.column),
    Number.POSITIVE_INFINITY,
  );
  // Labels whose answers are blank stand alone in their rows; what is no label reaches over the column.
  const isMargin = rows.flat().every(({ column: from, columnSpan }) => from + columnSpan > first);
  const column = Number.isFinite(first) && isMargin ? first : 1;
  firstColumns.set(grid, column);
  return column;
}
