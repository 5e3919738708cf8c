import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Undecided } from '../../../src/audit/decide-standing.ts';
import { type Joined, join } from '../../../src/audit/metadata/join.ts';
import type { Metadata, MetadataRow } from '../../../src/audit/metadata/metadata.ts';
import { metadataNotes } from '../../../src/audit/metadata/notes.ts';
import { unaudited } from '../../../src/audit/unaudited.ts';
import { keyedMark, plainCaseNumber } from '../../../src/engine/identity.ts';
import type { VersionFacts } from '../../../src/model/archive-facts.ts';
import { problemOf } from '../../../src/model/problem.ts';

const KEY = Buffer.alloc(32, 7);

const row = (line: number, plan: string, Team: string): MetadataRow => ({ line, plan, groups: { Team } });

const metadata = (by: Metadata['by'], rows: readonly MetadataRow[]): Metadata => ({
  by,
  rows,
  leftOut: [],
  digest: '',
});

function document(path: string, version?: Partial<VersionFacts>): Undecided {
  return {
    ...unaudited(path, { outcome: 'skipped', problem: problemOf('not-a-plan') }),
    outcome: 'audited',
    version: { identity: null, dated: null, asideRatings: {}, ...version },
  };
}

const PATHS = ['plans/a/one.docx', 'plans/two.docx', 'more/two.docx', 'x.zip!/in/three.docx'];

function joinedByPath(...rows: readonly MetadataRow[]): Joined {
  const inputs = PATHS.map((path) => ({
    path,
    entry: 'file' as const,
    named: false,
    above: path.indexOf('/') + 1,
  }));
  return join(metadata('path', rows), { inputs, key: KEY });
}

const teamsOf = ({ groupsOf }: Joined): (string | undefined)[] =>
  PATHS.map((path) => groupsOf(document(path))['Team']);

describe('joining by path', () => {
  it.each([
    ['as reports print it', 'plans/a/one.docx'],
    ['below the folder that was named', 'a/one.docx'],
    ['with a dot before it', './plans/a/one.docx'],
    ['as Windows writes it', 'plans\\a\\one.docx'],
    ['in full', resolve('plans/a/one.docx')],
  ])('finds a path %s', (_, path) => {
    expect(teamsOf(joinedByPath(row(2, path, 'North')))).toEqual(['North', undefined, undefined, undefined]);
  });

  it('finds a document in an archive', () => {
    expect(teamsOf(joinedByPath(row(2, 'x.zip!/in/three.docx', 'North')))[3]).toBe('North');
  });

  it('finds a file whose path a reference stands for in the reports', () => {
    const input = {
      path: 'document-12ab',
      file: 'plans/a.docx',
      entry: 'file' as const,
      named: false,
      above: 6,
    };
    for (const path of ['plans/a.docx', 'a.docx', resolve('plans/a.docx'), 'document-12ab']) {
      const { groupsOf } = join(metadata('path', [row(2, path, 'North')]), { inputs: [input], key: KEY });
      expect(groupsOf(document('document-12ab'))).toEqual({ Team: 'North' });
    }
  });

  it('joins no row that fits several documents, and tells its line', () => {
    const joined = joinedByPath(row(2, 'two.docx', 'North'), row(3, 'more/two.docx', 'South'));
    expect(teamsOf(joined)).toEqual([undefined, undefined, 'South', undefined]);
    expect(joined.figures()).toEqual({ audited: 4, withoutRow: 3, unmatched: [2], contradicting: [] });
  });

  it('takes rows that say the same for one, and neither of two that do not', () => {
    const joined = joinedByPath(
      row(2, 'plans/two.docx', 'North'),
      row(3, 'plans/two.docx', 'North'),
      row(4, 'more/two.docx', 'North'),
      row(5, 'more/two.docx', 'South'),
    );
    expect(teamsOf(joined)).toEqual([undefined, 'North', undefined, undefined]);
    expect(joined.figures()).toMatchObject({ withoutRow: 2, unmatched: [], contradicting: [[4, 5]] });
  });

  it('counts once what is walked again', () => {
    const joined = joinedByPath(row(2, 'gone.docx', 'North'));
    teamsOf(joined);
    teamsOf(joined);
    expect(joined.figures()).toMatchObject({ audited: 4, withoutRow: 4, unmatched: [2] });
  });
});

describe('joining by an identifier', () => {
  it('compares UPNs as keyed hashes, however they are spaced; one row is of all versions', () => {
    const { groupsOf } = join(metadata('upn', [row(2, 'a1234 5678 9012', 'North')]), {
      inputs: [],
      key: KEY,
    });
    const identity = { upn: keyedMark('upn', 'A123456789012', KEY) };
    const teams = ['a', 'b'].map((path) => groupsOf(document(path, { identity }))['Team']);
    expect(teams).toEqual(['North', 'North']);
    const other = { upn: keyedMark('upn', 'A123456789012', Buffer.alloc(32, 8)) };
    expect(groupsOf(document('c', { identity: other }))).toEqual({});
  });

  it('compares case numbers without the signs between their letters and figures', () => {
    const { groupsOf } = join(metadata('caseNumber', [row(2, 'ehc-12/345', 'North')]), {
      inputs: [],
      key: KEY,
    });
    const caseNumbers = ['999', 'EHC 12.345'].map((text) =>
      keyedMark('caseNumber', plainCaseNumber(text), KEY),
    );
    expect(groupsOf(document('a', { caseNumbers }))).toEqual({ Team: 'North' });
    expect(groupsOf(document('b'))).toEqual({});
  });
});

describe('what is told of case data', () => {
  const figures = { audited: 1200, withoutRow: 2, unmatched: [4, 7, 9], contradicting: [[5, 6]] };

  it('names lines and numbers, and nothing that tells a child', () => {
    expect(metadataNotes({ ...metadata('upn', []), leftOut: ['Surname', 'DOB'] }, figures, false)).toEqual([
      'Metadata, joined by "upn": rows for 1,198 of 1,200 audited documents, none for 2.',
      'Metadata: 3 rows are joined to no document: lines 4, 7 and 9.',
      'Metadata: lines 5 and 6 are of one document and say different things: none of them is used.',
      'Metadata: "Surname" and "DOB" are left out: what tells whose plan it is groups nothing.',
    ]);
  });

  it('says nothing of rows in a shard, where most are of other shards', () => {
    expect(metadataNotes(metadata('path', []), { ...figures, contradicting: [] }, true)).toHaveLength(1);
  });

  it('names a few of many lines', () => {
    const unmatched = Array.from({ length: 30 }, (_, at) => at + 2);
    const [, note] = metadataNotes(metadata('path', []), { ...figures, unmatched }, false);
    expect(note).toMatch(/^Metadata: 30 rows are joined to no document: lines 2, 3, .*, 21 and 10 others\.$/);
  });
});
