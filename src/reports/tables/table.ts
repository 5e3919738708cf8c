/** What a column holds: dates are written YYYY-MM-DD. */
export type ColumnType = 'text' | 'integer' | 'date';

export interface Column {
  readonly type: ColumnType;
  /** In characters, where a format shows columns. */
  readonly width: number;
}

export type Columns = Readonly<Record<string, Column>>;

export type Cell = string | number | null;

/** The cells of one row by column; what is absent is empty. */
export type Row<Of extends Columns = Columns> = { readonly [Name in keyof Of]?: Cell | undefined };

/** A flat table: a key is one column, and texts stand on one line. */
export interface Table<Of extends Columns = Columns> {
  readonly name: string;
  readonly columns: Of;
}

export function text(width: number): Column {
  return { type: 'text', width };
}

export const integer: Column = { type: 'integer', width: 10 };

export const date: Column = { type: 'date', width: 12 };

/** Where something stands, as in a result. */
export const PLACE = { page: integer, paragraph: integer, table: integer, row: integer, column: integer };
