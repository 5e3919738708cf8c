import { dateInWords } from '../../language/calendar.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { type Cell, type Column, isRate, type OverviewTable, type Row } from './table.ts';

interface Earlier {
  readonly table: OverviewTable;
  readonly asOf: CalendarDate;
}

/**
 * The table with the figures of an earlier one beside its own, row by row as their first cells say. Rows that only the
 * earlier one has keep their place: nothing of them is there now.
 */
export function beside(table: OverviewTable, earlier: Earlier | null): OverviewTable {
  if (earlier === null || !table.columns.some(({ compared }) => compared)) return table;
  const { columns } = table;
  const former = new Map(earlier.table.rows.map((row) => [keyOf(row), row]));
  return {
    ...table,
    isCompared: true,
    columns: columns.flatMap((column) =>
      column.compared ? [column, formerColumn(column, earlier.asOf)] : [column],
    ),
    rows: allRows(table, earlier.table).map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, index) =>
        columns[index]?.compared ? [cell, former.get(keyOf(row))?.cells[index] ?? null] : [cell],
      ),
    })),
  };
}

function keyOf({ cells, rule }: Row): string {
  return rule ?? String(cells[0]);
}

/** The rows of now, and each that only the earlier table has before the row that follows it there. */
function allRows(table: OverviewTable, earlier: OverviewTable): Row[] {
  const rows = [...table.rows];
  for (const [index, row] of earlier.rows.entries()) {
    if (rows.some((one) => keyOf(one) === keyOf(row))) continue;
    const later = new Set(earlier.rows.slice(index + 1).map(keyOf));
    const at = rows.findIndex((one) => later.has(keyOf(one)));
    rows.splice(at === -1 ? rows.length : at, 0, emptied(row, table));
  }
  return rows;
}

function formerColumn({ kind }: Column, asOf: CalendarDate): Column {
  return { title: `On ${dateInWords(asOf)}`, kind, isFormer: true };
}

function emptied({ cells, ...row }: Row, { columns }: OverviewTable): Row {
  const none = (cell: Cell): Cell => (isRate(cell) ? { count: 0, total: 0 } : 0);
  return { ...row, cells: cells.map((cell, index) => (columns[index]?.compared ? none(cell) : cell)) };
}
