import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { parquetReport } from '../../src/reports/parquet/report.ts';
import { ARCHIVE, CLEAN, DEFECTIVE, HOSTILE_DOCUMENTS, plan, RULES, result } from './sample.ts';
import { filesOf, WITH_ITEMS } from './tables.ts';

const TABLES = ['plans', 'sections', 'findings', 'outcomes', 'provision', 'advice', 'rules', 'runs'];

const reportOf = (audit: AuditResult) => filesOf(parquetReport(audit, { rules: RULES }));

function bytesOf(audit: AuditResult, table: string): ArrayBuffer {
  const file = reportOf(audit).get(`${table}.parquet`) ?? Buffer.alloc(0);
  return new Uint8Array(file).buffer;
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table, read by a library of its own. */
const rowsOf = (audit: AuditResult, table: string): Promise<Row[]> =>
  parquetReadObjects({ file: bytesOf(audit, table) });

describe('the Parquet tables', () => {
  it('are a file each', () => {
    expect([...reportOf(ARCHIVE).keys()].toSorted()).toEqual(
      TABLES.map((table) => `${table}.parquet`).toSorted(),
    );
  });

  it('have a row for every document, whatever became of it', async () => {
    const rows = await rowsOf(ARCHIVE, 'plans');
    expect(rows.map(({ path, outcome }) => ({ path, outcome }))).toEqual(
      [...ARCHIVE.documents].map(({ path, outcome }) => ({ path, outcome })),
    );
    expect(rows[0]).toMatchObject({
      rating: 'red',
      errors: 4,
      warnings: 4,
      waived: 1,
      year_group: 9,
      plan_date: new Date('2025-01-10'),
      request_date: null,
    });
    expect(rows.at(-1)).toMatchObject({ errors: null, problem_code: 'encrypted' });
  });

  it('hang together by their keys', async () => {
    const [plans, runs, rules] = await Promise.all(
      ['plans', 'runs', 'rules'].map((table) => rowsOf(WITH_ITEMS, table)),
    );
    const keys = new Set(plans?.map((row) => row['plan_id']));
    expect(keys.size).toBe(2);
    expect(new Set(plans?.map((row) => row['run_id']))).toEqual(new Set([runs?.[0]?.['run_id']]));
    for (const table of ['sections', 'findings', 'outcomes', 'provision', 'advice']) {
      const rows = await rowsOf(WITH_ITEMS, table);
      expect(rows).not.toEqual([]);
      for (const row of rows) expect(keys).toContain(row['plan_id']);
    }
    const known = rules?.map((row) => row['rule']);
    for (const { rule } of await rowsOf(WITH_ITEMS, 'findings')) expect(known).toContain(rule);
  });

  it('tell a finding about several plans of each of them', async () => {
    const across = (await rowsOf(WITH_ITEMS, 'findings')).filter(({ scope }) => scope === 'archive');
    expect(across.map(({ document }) => document)).toEqual([DEFECTIVE.path, 'archive/second.docx']);
  });

  it('count what became of each rule, with what could not be told apart from what passed', async () => {
    const rows = await rowsOf(result([DEFECTIVE, CLEAN]), 'rules');
    expect(rows.find(({ rule }) => rule === 'provision-vague')).toMatchObject({
      documents_with_findings: 1,
      findings: 4,
      documents_passed: 0,
    });
    expect(rows.find(({ rule }) => rule === 'plan-issued-late')).toMatchObject({
      documents_not_assessed: 2,
      documents_passed: 0,
    });
    expect(rows.find(({ rule }) => rule === 'section-missing')).toMatchObject({ documents_passed: 2 });
  });

  it('have a column for each group, and none for names that the result does not hold', async () => {
    const [first, second] = await rowsOf(WITH_ITEMS, 'plans');
    expect(first).toMatchObject({ group_team: 'North', 'group_primary need': 'SLCN' });
    expect(second).toMatchObject({ group_team: 'South', 'group_primary need': null });
    expect(Object.keys(first ?? {})).not.toContain('name');
    const named = plan('a.docx', { known: { name: 'Invented Child' } });
    expect((await rowsOf(result([named]), 'plans'))[0]).toHaveProperty('name', 'Invented Child');
  });

  it('have their types where no row is', () => {
    const metadata = parquetMetadata(bytesOf(result([]), 'advice'));
    expect(metadata.num_rows).toBe(0n);
    const column = parquetSchema(metadata).children.find(({ element }) => element.name === 'date');
    expect(column?.element).toMatchObject({ type: 'INT32', converted_type: 'DATE' });
  });

  it('come in row groups, so that a reader and a writer hold one at a time', () => {
    const many = Array.from({ length: 2600 }, (_, index) => plan(`${index}.docx`));
    const { row_groups, num_rows } = parquetMetadata(bytesOf(result(many), 'sections'));
    expect(num_rows).toBe(2600n * 12n);
    expect(row_groups.map((group) => group.num_rows)).toEqual([10_000n, 10_000n, 10_000n, 1200n]);
  });

  it('are the same bytes again', () => {
    expect(reportOf(WITH_ITEMS)).toEqual(reportOf(WITH_ITEMS));
  });

  it('let no character through that a terminal would obey', async () => {
    const hostile = result(HOSTILE_DOCUMENTS);
    for (const table of TABLES)
      expect(JSON.stringify(await rowsOf(hostile, table), (_, value: unknown) => plain(value))).not.toMatch(
        /\\u00|[\p{Cc}\p{Cf}]/u,
      );
  });
});

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
