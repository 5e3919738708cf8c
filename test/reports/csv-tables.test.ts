import { describe, expect, it } from 'vitest';
import { csvTables } from '../../src/reports/csv-tables.ts';
import { HOSTILE_DOCUMENTS, RULES, result } from './sample.ts';
import { filesOf, WITH_ITEMS } from './tables.ts';

const textsOf = (audit: typeof WITH_ITEMS): Map<string, string> =>
  new Map([...filesOf(csvTables(audit, { rules: RULES }))].map(([file, bytes]) => [file, bytes.toString()]));

describe('the CSV tables', () => {
  it.each([
    'plans',
    'sections',
    'findings',
    'outcomes',
    'provision',
    'advice',
    'figures',
    'rules',
    'runs',
  ])('of %s are the golden file', async (table) => {
    await expect(textsOf(WITH_ITEMS).get(`${table}.csv`)).toMatchFileSnapshot(
      `golden/tables/${table}.golden.csv`,
    );
  });

  it('have their columns where there is no row', () => {
    const empty = textsOf(result([]));
    expect(empty.get('advice.csv')).toMatch(/^\uFEFF"document","number","types"[^\r\n]*\r\n$/u);
    expect(empty.size).toBe(8);
  });

  it('hold nothing that a spreadsheet would run or a terminal obey', () => {
    for (const text of textsOf(result(HOSTILE_DOCUMENTS)).values()) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b]/u);
      expect(text).not.toMatch(/(?:^|,|\n)"[=+\-@]/u);
    }
    expect(textsOf(WITH_ITEMS).get('provision.csv')).toContain(`"'=1+1 regular support"`);
  });
});
