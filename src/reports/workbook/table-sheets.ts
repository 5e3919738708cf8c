import type { Columns, Row, Table } from '../tables/table.ts';
import type { Cell } from './cells.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './styles.ts';

/** Where a row stands in the workbook. */
export interface Standing {
  readonly sheet: Sheet;
  readonly name: string;
  readonly row: number;
}

/** The sheets of a table: one, and more where it has more rows than a sheet can have. */
export interface TableSheets {
  readonly add: (row: Row) => Standing;
  readonly end: () => void;
}

export interface Sheets {
  readonly begin: (name: string, widths: readonly number[]) => Sheet;
  readonly maxRows: number;
}

/** Room for the button of the filter beside a column's name, in characters. */
const BUTTON = 5;

export function tableSheets(table: Table, { begin, maxRows }: Sheets): TableSheets {
  const widths = Object.entries(table.columns).map(([name, { width }]) =>
    Math.max(width, name.length + BUTTON),
  );
  const head = Object.keys(table.columns).map((value): Cell => ({ value, style: 'head' }));
  let number = 0;
  const next = (): { name: string; sheet: Sheet } => {
    number += 1;
    const name = number === 1 ? table.name : `${table.name} ${number}`;
    const sheet = begin(name, widths);
    sheet.add(head);
    return { name, sheet };
  };
  let current = next();
  let rows = 1;
  return {
    add: (row) => {
      if (rows === maxRows) {
        current.sheet.end();
        current = next();
        rows = 1;
      }
      rows += 1;
      return { ...current, row: current.sheet.add(cellsOf(row, table.columns)) };
    },
    end: () => current.sheet.end(),
  };
}

/** From this width on a column holds sentences, which go over several lines. */
const SENTENCES = 40;

function cellsOf(row: Row, columns: Columns): Cell[] {
  return Object.entries(columns).map(([name, { type, width }]) => ({
    value: row[name] ?? null,
    isDate: type === 'date',
    style: styleOf(name, row) ?? (width < SENTENCES ? 'text' : 'wrapped'),
  }));
}

const COLOURS: Readonly<Record<string, Readonly<Record<string, Style>>>> = {
  rating: { red: 'red', amber: 'amber', green: 'green', grey: 'grey' },
  severity: { error: 'red', warning: 'amber', info: 'grey' },
};

function styleOf(column: string, row: Row): Style | undefined {
  // Only plans have a path of their own, and it leads to their findings.
  if (column === 'path') return hasFindings(row) ? 'link' : undefined;
  const value = row[column];
  return typeof value === 'string' ? COLOURS[column]?.[value] : undefined;
}

function hasFindings(row: Row): boolean {
  return ['errors', 'warnings', 'information', 'waived'].some((column) => Number(row[column] ?? 0) > 0);
}
