import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { display } from '../../language/display.ts';
import type { Cell, Column, ColumnType, Row, Table } from '../tables/table.ts';

/** Enough for readers to work in large pieces, few enough to be held. */
const ROW_GROUP = 10_000;
const DAY_MS = 86_400_000;

/** A Parquet file in the making. */
interface ParquetFile {
  /** Takes a row; gives bytes where enough rows have come together. */
  readonly add: (row: Row) => Uint8Array | null;
  /** The bytes that are left. */
  readonly end: () => Uint8Array;
}

export function parquetFile({ columns }: Table): ParquetFile {
  const names = Object.entries(columns);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(names), createdBy: 'ehc-audit' });
  let rows: Row[] = [];
  const writeRows = (): void => {
    void writer.write({ columnData: columnsOf(names, rows), rowGroupSize: ROW_GROUP });
    rows = [];
  };
  return {
    add: (row) => {
      rows.push(row);
      if (rows.length < ROW_GROUP) return null;
      writeRows();
      return taken(bytes);
    },
    end: () => {
      if (rows.length > 0) writeRows();
      void writer.finish();
      return taken(bytes);
    },
  };
}

/** What has been written since; the writer goes on counting from there. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}

type Named = readonly (readonly [name: string, column: Column])[];

const TYPES: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function schemaOf(columns: Named): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ([name, { type }]): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] }),
    ),
  ];
}

function columnsOf(columns: Named, rows: readonly Row[]): ColumnSource[] {
  return columns.map(([name, { type }]) => ({
    name,
    data: rows.map((row) => valueOf(row[name] ?? null, type)),
  }));
}

/** Texts without characters that a terminal would obey; dates as days since 1 January 1970. */
function valueOf(cell: Cell, type: ColumnType): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return type === 'date' ? Date.parse(`${cell}T00:00:00Z`) / DAY_MS : display(cell);
}
