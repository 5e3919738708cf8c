import { dateInWords } from '../../language/calendar.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Cell, Column, OverviewTable, Row } from './table.ts';

interface Earlier {
  readonly table: OverviewTable;
  readonly asOf: CalendarDate;
}

/**
 * The table with the figures of an earlier one beside its own, row by row as their first cells say. What only the
 * earlier one has follows below: nothing of it is there now.
 */
export function beside(table: OverviewTable, earlier: Earlier | null): OverviewTable {
  if (earlier === null || !table.columns.some(({ compared }) => compared)) return table;
  const { asOf } = earlier;
  const former = new Map(earlier.table.rows.map((row) => [keyOf(row), row]));
  const keys = new Set(table.rows.map(keyOf));
  const onlyEarlier = earlier.table.rows
    .filter((row) => !keys.has(keyOf(row)))
    .map((row) => emptied(row, table));
  const { columns } = table;
  return {
    ...table,
    isCompared: true,
    columns: columns.flatMap((column) => (column.compared ? [column, formerColumn(column, asOf)] : [column])),
    rows: [...table.rows, ...onlyEarlier].map((row) => ({
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

function formerColumn({ kind, title }: Column, asOf: CalendarDate): Column {
  return { title: `${title}, ${dateInWords(asOf)}`, kind };
}

function emptied({ cells, ...row }: Row, { columns }: OverviewTable): Row {
  return { ...row, cells: cells.map((cell, index): Cell => (columns[index]?.compared ? 0 : cell)) };
}
