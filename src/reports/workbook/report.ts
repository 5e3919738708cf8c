import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import type { Row } from '../tables/table.ts';
import { rowsOf, tablesOf } from '../tables/walk.ts';
import { beginPackage, type Package } from '../zip-package.ts';
import { CONTENT_TYPES, ROOT_RELATIONS, sheetFile, workbookRelations, workbookXml } from './parts.ts';
import { beginSheet, type Layout, type Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { SUMMARY_WIDTHS, summaryRows } from './summary.ts';
import { type Standing, type TableSheets, tableSheets } from './table-sheets.ts';

interface WorkbookOptions extends ReportOptions {
  /** The most rows of a sheet: those of Excel where absent. */
  readonly maxRows?: number;
}

const EXCEL_ROWS = 1_048_576;

/**
 * An Excel workbook (ECMA-376): a summary, then a sheet for each table. There is no formula in it and nothing
 * hidden; the path of a plan leads to the first of its findings. Made row by row: a library would hold all.
 */
export function* workbookReport(result: AuditResult, options: WorkbookOptions): Iterable<Uint8Array> {
  const file = beginPackage();
  writePart(file, '[Content_Types].xml', CONTENT_TYPES);
  writePart(file, '_rels/.rels', ROOT_RELATIONS);
  const begun: { name: string; layout: Layout; sheet: Sheet }[] = [];
  const begin = (name: string, layout: Layout): Sheet => {
    const sheet = beginSheet(file.begin(`xl/${sheetFile(begun.length + 1)}`), layout);
    begun.push({ name, layout, sheet });
    return sheet;
  };
  writeSummary(begin('summary', { widths: SUMMARY_WIDTHS, isTable: false }), result, options);
  const sheets = {
    begin: (name: string, widths: readonly number[]) => begin(name, { widths, isTable: true }),
    maxRows: options.maxRows ?? EXCEL_ROWS,
  };
  const tables = new Map(tablesOf(result, options).map((table) => [table.name, tableSheets(table, sheets)]));
  yield* writeTables(tables, { result, options, file });
  const listed = begun.map(({ name, layout, sheet }) => ({
    name,
    filtered: layout.isTable ? sheet.area() : null,
  }));
  writePart(file, 'xl/workbook.xml', workbookXml(listed));
  writePart(file, 'xl/_rels/workbook.xml.rels', workbookRelations(listed));
  writePart(file, 'xl/styles.xml', stylesXml());
  file.end();
  yield* file.take();
}

function writePart(file: Package, name: string, text: string): void {
  const part = file.begin(name);
  part.write(text);
  part.end();
}

function writeSummary(sheet: Sheet, result: AuditResult, options: ReportOptions): void {
  for (const row of summaryRows(result, options)) sheet.add(row);
  sheet.end();
}

interface Writing {
  readonly result: AuditResult;
  readonly options: ReportOptions;
  readonly file: Package;
}

function* writeTables(
  tables: ReadonlyMap<string, TableSheets>,
  { result, options, file }: Writing,
): Iterable<Uint8Array> {
  let plan: Standing | null = null;
  for (const { table, rows } of rowsOf(result, options)) {
    const places = addRows(tables.get(table), rows);
    if (table === 'plans') plan = places[0] ?? null;
    // The findings of a plan follow its own row; those of several plans follow no plan's.
    const [first] = places;
    if (table === 'findings' && first !== undefined && rows[0]?.['scope'] === 'plan')
      plan?.sheet.link(plan.row, `'${first.name}'!A${first.row}`);
    yield* file.take();
  }
  for (const sheets of tables.values()) sheets.end();
  yield* file.take();
}

function addRows(sheets: TableSheets | undefined, rows: readonly Row[]): Standing[] {
  return sheets === undefined ? [] : rows.map((row) => sheets.add(row));
}
