import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../documents/text/decode.ts';
import { UsageError } from '../usage-error.ts';

/** One record of a CSV file. */
export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** As many as there are headings, without white space around them. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

const MOST_BYTES = 64 << 20;
const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];
/** A first line that tells Excel the separator. */
const TOLD = /^sep=[,;\t](?=\n)/iu;
/** Records among which the headings are: lines without anything may stand before them. */
const FIRST = 10;

/**
 * A CSV file as people save it: UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons or tabs. The separator
 * is the one by which the headings are the expected ones.
 *
 * @throws UsageError where it cannot be read, is no CSV, or has a record with more cells than headings
 */
export async function readCsvTable(
  path: string,
  isExpected: (headings: readonly string[]) => boolean,
): Promise<CsvTable> {
  const text = (await textOf(path)).replace(/\r\n?/gu, '\n').replace(TOLD, '');
  const [head, ...rows] = recordsOf(
    text,
    SEPARATORS.find((one) => isExpected(firstOf(text, one))) ?? ',',
    path,
  );
  if (head === undefined)
    throw new UsageError(`The metadata "${path}" are empty. The first line has to name the columns.`);
  return { headings: head.cells, rows: rows.map((row) => fitted(row, head.cells.length, path)) };
}

async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw new UsageError(
    `The metadata "${path}" are no text, or hold characters that no text has. Save the table as "CSV UTF-8".`,
  );
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size <= MOST_BYTES) return await file.readFile();
  } catch {
    throw new UsageError(`The metadata "${path}" cannot be read. Check the path, and that you may open it.`);
  }
  throw new UsageError(
    `The metadata "${path}" have more than ${MOST_BYTES >> 20} MB. Leave out what groups no plans.`,
  );
}

/** The headings, if this is the separator; with another the text may be no CSV at all. */
function firstOf(text: string, separator: Separator): readonly string[] {
  try {
    return records(text, { separator, to: FIRST })[0]?.cells ?? [];
  } catch {
    return [];
  }
}

function recordsOf(text: string, separator: Separator, path: string): CsvRow[] {
  try {
    return records(text, { separator });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(
      `The metadata "${path}" are no CSV: a quotation mark is opened and not closed. Save the table as CSV again.`,
    );
  }
}

interface Parsing {
  readonly separator: Separator;
  /** How many records are read; all where it is left out. */
  readonly to?: number;
}

function records(text: string, { separator, to }: Parsing): CsvRow[] {
  const rows: CsvRow[] = [];
  parse(text, {
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    ...(to !== undefined && { to }),
    on_record: (cells: string[], { lines }) => {
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      if (cells.some((cell) => cell !== '')) rows.push({ line: lines - breaks, cells });
      return null;
    },
  });
  return rows;
}

function fitted({ line, cells }: CsvRow, columns: number, path: string): CsvRow {
  if (cells.slice(columns).every((cell) => cell === '')) {
    return { line, cells: Array.from({ length: columns }, (_, at) => cells[at] ?? '') };
  }
  throw new UsageError(
    `The metadata "${path}", line ${line}: it has ${cells.length} cells, and there are ${columns} headings. Put quotation marks around a cell that holds the separator.`,
  );
}
