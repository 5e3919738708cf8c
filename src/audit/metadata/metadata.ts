import { hash } from 'node:crypto';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { AuditRequest } from '../request.ts';
import { UsageError } from '../usage-error.ts';
import { columnsOf, hasJoinColumn, type JoinColumn, type MetadataColumns } from './columns.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

/** What a file of case data says of one plan. */
export interface MetadataRow {
  readonly line: number;
  /** The path, UPN or case number as the file has it. */
  readonly plan: string;
  /** By heading; what is empty is absent. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Case data that are joined to plans. */
export interface Metadata {
  readonly by: JoinColumn;
  readonly rows: readonly MetadataRow[];
  /** Headings of columns that tell whose plan it is. */
  readonly leftOut: readonly string[];
  /** Equal digests mean equal groups. */
  readonly digest: string;
}

/**
 * The case data in a file.
 *
 * @throws UsageError where the file is not what is expected, or joins by an identifier without a key
 */
export async function metadataOf(
  { keyFile, reading }: AuditRequest,
  path: string,
  { labels }: Pick<Vocabulary, 'labels'>,
): Promise<Metadata> {
  const table = await readCsvTable(path, hasJoinColumn);
  const columns = columnsOf(table, { path, labels, identifiable: reading.identifiable });
  if (columns.by !== 'path' && keyFile === undefined) {
    throw new UsageError(
      `The metadata "${path}" are joined by "${columns.by}", which needs a key: identifiers are compared as keyed hashes alone. Name one, which is made if the file is new: --key FILE`,
    );
  }
  const rows = table.rows.map((row) => rowOf(row, columns));
  return {
    by: columns.by,
    rows,
    leftOut: columns.leftOut,
    digest: hash('sha256', JSON.stringify([columns.by, rows])).slice(0, 16),
  };
}

/** The most characters of a group's name. */
const MOST_CHARACTERS = 120;

function rowOf({ line, cells }: CsvRow, { join, groups }: MetadataColumns): MetadataRow {
  const named = [...groups].map(([heading, place]) => [heading, groupName(cells[place] ?? '')] as const);
  return {
    line,
    plan: cells[join] ?? '',
    groups: Object.fromEntries(named.filter(([, name]) => name !== '')),
  };
}

function groupName(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/gu, ' ').slice(0, MOST_CHARACTERS).toWellFormed().trim();
}
