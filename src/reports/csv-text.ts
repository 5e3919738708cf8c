import { stringify } from 'csv-stringify/sync';
import { display } from '../language/display.ts';

/** The mark of a file's encoding, which a spreadsheet needs to read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet runs a cell that begins with one of these, full-width forms included (CWE-1236). */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/** Whether a spreadsheet would run the text instead of showing it. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** Records for a spreadsheet: CRLF, every cell quoted, no cell that it would run, nothing for an absent one. */
export function csvRecords(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return stringify(
    rows.map((row) => row.map((value) => cell(value ?? ''))),
    { quoted: true, quoted_empty: true, record_delimiter: '\r\n' },
  );
}

function cell(value: string | number): string | number {
  if (typeof value === 'number') return value;
  return `${isFormula(value) ? "'" : ''}${display(value)}`;
}
