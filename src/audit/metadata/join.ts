import { resolve } from 'node:path';
import { keyedMark, plainCaseNumber } from '../../engine/identity.ts';
import type { DocumentResult } from '../../model/result.ts';
import { readUpn } from '../../plan/fact-values.ts';
import type { Undecided } from '../decide-standing.ts';
import { type Input, relativePath } from '../inputs.ts';
import { fileOf } from '../pseudonyms.ts';
import type { Metadata, MetadataRow } from './metadata.ts';

/** What has become of the rows and of the documents that were walked so far. */
export interface JoinFigures {
  readonly audited: number;
  /** Audited documents that no row is of. */
  readonly withoutRow: number;
  /** Lines whose row was joined to no document. */
  readonly unmatched: readonly number[];
  /** Lines of rows that are of the same document and say different things: none of them is used. */
  readonly contradicting: readonly (readonly number[])[];
}

/** Case data on their way to the documents. */
export interface Joined {
  readonly groupsOf: (document: Undecided) => DocumentResult['groups'];
  readonly figures: () => JoinFigures;
}

interface Joining {
  /** The documents of all shards, so that a row fits as many of them in each. */
  readonly inputs: readonly Input[];
  readonly key: Uint8Array;
}

/** Joins rows to documents. What is walked twice counts once. */
export function join(metadata: Metadata, joining: Joining): Joined {
  const { rowsOf, marksOf } =
    metadata.by === 'path' ? byPath(metadata, joining) : byIdentifier(metadata, joining);
  const matched = new Set<MetadataRow>();
  const contradicting = new Map<string, readonly number[]>();
  const found = new Map<string, boolean>();
  return {
    groupsOf: (document) => {
      const rows = [...new Set(marksOf(document).flatMap((mark) => rowsOf.get(mark) ?? []))];
      for (const row of rows) matched.add(row);
      if (document.outcome === 'audited') found.set(document.path, rows.length > 0);
      const [first] = rows;
      if (first === undefined) return {};
      if (rows.every((row) => isSame(row, first))) return first.groups;
      const lines = rows.map(({ line }) => line);
      contradicting.set(lines.join(), lines);
      return {};
    },
    figures: () => ({
      audited: found.size,
      withoutRow: [...found.values()].filter((has) => !has).length,
      unmatched: metadata.rows.filter((row) => !matched.has(row)).map(({ line }) => line),
      contradicting: [...contradicting.values()],
    }),
  };
}

function isSame(one: MetadataRow, other: MetadataRow): boolean {
  return JSON.stringify(one.groups) === JSON.stringify(other.groups);
}

/** How rows and documents find each other. */
interface Matching {
  readonly rowsOf: ReadonlyMap<string, readonly MetadataRow[]>;
  readonly marksOf: (document: Undecided) => readonly string[];
}

function rowsBy(
  rows: readonly MetadataRow[],
  marksOf: (row: MetadataRow) => readonly string[],
): Matching['rowsOf'] {
  const byMark = new Map<string, MetadataRow[]>();
  for (const row of rows) {
    for (const mark of marksOf(row)) byMark.set(mark, [...(byMark.get(mark) ?? []), row]);
  }
  return byMark;
}

function byIdentifier({ by, rows }: Metadata, { key }: Joining): Matching {
  const isUpn = by === 'upn';
  return {
    rowsOf: rowsBy(rows, ({ plan }) => {
      const text = isUpn ? readUpn(plan) : plainCaseNumber(plan);
      return text === null || text === '' ? [] : [keyedMark(isUpn ? 'upn' : 'caseNumber', text, key)];
    }),
    marksOf: ({ version }) => {
      const upn = version?.identity?.upn;
      return isUpn ? (upn === undefined ? [] : [upn]) : (version?.caseNumbers ?? []);
    },
  };
}

/**
 * By the path as it is reported, be it a reference in its place; else as it was found; else as it is below the folder
 * that was named; else by where the file lies.
 */
function byPath({ rows }: Metadata, { inputs }: Joining): Matching {
  const forms = [plainPath, (path: string) => resolve(path)];
  const ways = [
    pathsBy(inputs, ({ path }) => plainPath(path)),
    pathsBy(inputs, (input) => plainPath(fileOf(input))),
    pathsBy(inputs, (input) => plainPath(relativePath({ ...input, path: fileOf(input) }))),
    pathsBy(inputs, (input) => resolve(fileOf(input))),
  ];
  const pathOf = (plan: string): readonly string[] => {
    const names = forms.map((form) => form(plan.replaceAll('\\', '/')));
    const found = ways.map((way) => names.flatMap((name) => way.get(name) ?? []));
    return [...new Set(found.find((paths) => paths.length > 0))];
  };
  return {
    // A row that fits several documents is of none: nobody can say which was meant.
    rowsOf: rowsBy(rows, ({ plan }) => {
      const paths = plan === '' ? [] : pathOf(plan);
      return paths.length === 1 ? paths : [];
    }),
    marksOf: ({ path }) => [path],
  };
}

function pathsBy(
  inputs: readonly Input[],
  nameOf: (input: Input) => string,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const input of inputs) byName.set(nameOf(input), [...(byName.get(nameOf(input)) ?? []), input.path]);
  return byName;
}

function plainPath(path: string): string {
  return path.normalize('NFC').replace(/^(?:\.\/)+/u, '');
}
