import { patternSpans } from '../../engine/identity-patterns.ts';
import { display } from '../../language/display.ts';
import { compilePhrases } from '../../language/phrases.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { UsageError } from '../usage-error.ts';
import type { CsvTable } from './csv-table.ts';

/** The columns that say which plan a row is of, the surest first. */
export const JOIN_COLUMNS = ['path', 'upn', 'caseNumber'] as const;

export type JoinColumn = (typeof JOIN_COLUMNS)[number];

/** The columns of a table by what they are for, each by its place from 0. */
export interface MetadataColumns {
  readonly by: JoinColumn;
  readonly join: number;
  /** By heading, in the order of the file. */
  readonly groups: ReadonlyMap<string, number>;
  /** Headings of columns that tell whose plan it is: they group nothing. */
  readonly leftOut: readonly string[];
}

/** "Case number", "case_number" and "caseNumber" are one. */
function plain(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

function joinPlaces(headings: readonly string[], by: JoinColumn): number[] {
  return headings.flatMap((heading, place) => (plain(heading) === plain(by) ? [place] : []));
}

/** Whether headings name a column that says which plan a row is of. */
export function hasJoinColumn(headings: readonly string[]): boolean {
  return JOIN_COLUMNS.some((by) => joinPlaces(headings, by).length > 0);
}

export interface ColumnOptions {
  readonly path: string;
  /** The labels by which identities are known. */
  readonly labels: Vocabulary['labels'];
  readonly identifiable: boolean;
}

/**
 * What each column is for.
 *
 * @throws UsageError where no column says which plan a row is of, or headings are missing or doubled
 */
export function columnsOf(table: CsvTable, options: ColumnOptions): MetadataColumns {
  const { headings } = table;
  const by = JOIN_COLUMNS.find((name) => joinPlaces(headings, name).length > 0);
  const join = by === undefined ? undefined : joinPlaces(headings, by)[0];
  if (by === undefined || join === undefined) throw noJoinColumn(headings, options);
  const joins = JOIN_COLUMNS.flatMap((name) => joinPlaces(headings, name));
  const places = headings.flatMap((_, place) =>
    joins.includes(place) || isEmpty(table, place) ? [] : [place],
  );
  const isLeftOut = identityTest(table, options);
  const groups = places.filter((place) => !isLeftOut(place));
  const named = groups.map((place) => [headingAt(table, place, options), place] as const);
  const joining = joinPlaces(headings, by).map(() => by);
  checkNames([...joining, ...named.map(([name]) => name)], options);
  return {
    by,
    join,
    groups: new Map(named),
    leftOut: [...joins.filter((place) => place !== join), ...places.filter(isLeftOut)]
      .toSorted((one, other) => one - other)
      .map((place) => display(headings[place] ?? '')),
  };
}

function noJoinColumn(headings: readonly string[], { path }: ColumnOptions): UsageError {
  const found = headings.map((heading) => `"${display(heading)}"`).join(', ');
  return new UsageError(
    `The metadata "${path}" have no column "path", "upn" or "caseNumber", so no row can be joined to a plan. Its columns: ${found}.`,
  );
}

function isEmpty({ headings, rows }: CsvTable, place: number): boolean {
  return headings[place] === '' && rows.every(({ cells }) => cells[place] === '');
}

/** Identities by the label above them or by their shape: a report that hides them must not print them as groups. */
function identityTest(
  { headings, rows }: CsvTable,
  { labels, identifiable }: ColumnOptions,
): (place: number) => boolean {
  if (identifiable) return () => false;
  const { name, preferredName, upn, nhsNumber, caseNumber, officer } = labels.texts;
  const { forename, surname } = labels.nameParts;
  const known = compilePhrases(
    [
      name,
      preferredName,
      upn,
      nhsNumber,
      caseNumber,
      officer,
      forename,
      surname,
      labels.dates.dateOfBirth,
    ].flat(),
  );
  return (place) =>
    known.matchesWhole((headings[place] ?? '').replaceAll('_', ' ')) ||
    rows.some(({ cells }) => patternSpans(cells[place] ?? '').length > 0);
}

function headingAt({ headings }: CsvTable, place: number, { path }: ColumnOptions): string {
  const heading = display((headings[place] ?? '').replace(/\s+/gu, ' '));
  if (heading !== '') return heading;
  throw new UsageError(
    `The metadata "${path}": column ${place + 1} has values and no heading. Name it, or leave it out.`,
  );
}

/** Programs that read tables take no notice of case, and no object of a program has this one member. */
const NO_NAME = '__proto__';

function checkNames(names: readonly string[], { path }: ColumnOptions): void {
  const twice = names.find((name, at) =>
    names.slice(0, at).some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  const refused = twice ?? names.find((name) => name === NO_NAME);
  if (refused === undefined) return;
  const why = twice === undefined ? 'cannot be the heading of a column' : 'is the heading of two columns';
  throw new UsageError(`The metadata "${path}": "${refused}" ${why}. Choose another.`);
}
