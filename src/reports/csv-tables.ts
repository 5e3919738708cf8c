import type { AuditResult } from '../model/result.ts';
import { BYTE_ORDER_MARK, csvRecords } from './csv-text.ts';
import type { ReportOptions } from './options.ts';
import type { FilePart } from './output.ts';
import { rowsOf, tablesOf } from './tables/walk.ts';

/** A folder with a CSV file for each table, in the form of the single file of findings. */
export function* csvTables(result: AuditResult, options: ReportOptions): Iterable<FilePart> {
  const columns = new Map(tablesOf(result, options).map((table) => [table.name, Object.keys(table.columns)]));
  for (const [table, names] of columns)
    yield { file: fileName(table), chunk: `${BYTE_ORDER_MARK}${csvRecords([names])}` };
  for (const { table, rows } of rowsOf(result, options)) {
    const names = columns.get(table) ?? [];
    if (rows.length > 0)
      yield { file: fileName(table), chunk: csvRecords(rows.map((row) => names.map((name) => row[name]))) };
  }
}

function fileName(table: string): string {
  return `${table}.csv`;
}
