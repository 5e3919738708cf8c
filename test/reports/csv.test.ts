import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import { csvReport } from '../../src/reports/csv.ts';
import { ARCHIVE, DEFECTIVE, HOSTILE_DOCUMENTS, healthNotKnown, plan, RULES, result } from './sample.ts';

const csvOf = (audit: AuditResult): string => [...csvReport(audit, { rules: RULES })].join('');

/** Reads a file whose every cell is quoted (RFC 4180): an independent reader of what was written. */
function read(csv: string): Record<string, string>[] {
  const [head, ...rows] = csv
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map((match) => (match[1] ?? '').replaceAll('""', '"')),
    );
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, index) => [name, row[index] ?? ''])));
}

describe('the CSV report', () => {
  it.each([
    ['archive', ARCHIVE],
    ['hostile', result(HOSTILE_DOCUMENTS)],
  ])('is the golden file of %s', async (name, audit) => {
    await expect(csvOf(audit)).toMatchFileSnapshot(`golden/${name}.golden.csv`);
  });

  it('begins with a byte order mark and ends its lines with CRLF', () => {
    const csv = csvOf(ARCHIVE);
    expect(csv.startsWith('\uFEFF"path","outcome","stage"')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('has one row a finding with its place as figures, the waived and the known with their state', () => {
    const all = read(csvOf(result([DEFECTIVE])));
    const rows = all.filter(({ state }) => state === 'open');
    expect(rows).toHaveLength(DEFECTIVE.findings.length);
    expect(all.filter(({ state }) => state === 'waived')).toMatchObject([
      { id: 'a2', waived_until: '2027-03-31', waived_by: 'QA lead', waived_because: 'Locally known' },
    ]);
    expect(all.filter(({ state }) => state === 'baselined')).toMatchObject([
      { path: DEFECTIVE.path, message: '2 findings in the baseline', rule: '' },
    ]);
    expect(all).toHaveLength(rows.length + 2);
    expect(rows.find(({ rule }) => rule === 'health-not-known')).toMatchObject({
      title: 'Health section only says the child is not known',
      section: 'C',
      agency: 'health',
      page: '4',
      table: '3',
      authority: 'SEND Regulations 2014, reg 6(1)(c)',
      id: 'f1',
    });
  });

  it('has a row for every document, whatever became of it', () => {
    const rows = read(csvOf(ARCHIVE));
    for (const { path, outcome } of ARCHIVE.documents) {
      expect(rows).toContainEqual(expect.objectContaining({ path, outcome }));
    }
    const locked = rows.find(({ path }) => path === 'archive/locked.docx');
    expect(locked?.['message']).toContain('protected by a password');
    expect(locked?.['action']).toContain('Open it with its password');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('keeps a spreadsheet from running %j', (text) => {
    const [row] = read(
      csvOf(result([plan(text, { findings: [{ ...healthNotKnown, message: text, action: text }] })])),
    );
    for (const cell of [row?.['path'], row?.['message'], row?.['action']]) expect(cell).toMatch(/^'/u);
  });

  it('lets no character through that could break a line or a terminal', () => {
    expect(csvOf(result(HOSTILE_DOCUMENTS)).replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|[\u202e\u200b]/u);
  });
});
