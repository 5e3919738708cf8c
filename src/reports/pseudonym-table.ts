import { BYTE_ORDER_MARK, csvRecords } from './csv-text.ts';

/** The table that tells which document each reference stands for, as CSV. */
export function* pseudonymTable(
  pseudonyms: Iterable<{ readonly reference: string; readonly path: string }>,
): Generator<string> {
  yield `${BYTE_ORDER_MARK}${csvRecords([['reference', 'path']])}`;
  for (const { reference, path } of pseudonyms) yield csvRecords([[reference, path]]);
}
