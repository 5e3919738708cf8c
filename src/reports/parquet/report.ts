import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import type { FilePart } from '../output.ts';
import { rowsOf, tablesOf } from '../tables/walk.ts';
import { parquetFile } from './file.ts';

/** A folder with a Parquet file for each table. */
export function* parquetReport(result: AuditResult, options: ReportOptions): Iterable<FilePart> {
  const files = new Map(tablesOf(result, options).map((table) => [table.name, parquetFile(table)]));
  for (const { table, rows } of rowsOf(result, options)) {
    for (const row of rows) {
      const bytes = files.get(table)?.add(row);
      if (bytes) yield { file: fileName(table), chunk: bytes };
    }
  }
  for (const [table, file] of files) yield { file: fileName(table), chunk: file.end() };
}

function fileName(table: string): string {
  return `${table}.parquet`;
}
