import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/reports/figures/archive.ts';
import { markdownReport } from '../../src/reports/markdown/report.ts';
import { groupPart } from '../../src/reports/overview/groups.ts';
import { healthNotKnown, plan, RULES, result } from './sample.ts';

const member = (path: string, Team: string | null) =>
  plan(path, {
    groups: Team === null ? {} : { Team },
    findings: [healthNotKnown],
    states: { C: 'silence' },
  });

const tableOf = (documents: readonly ReturnType<typeof plan>[]) =>
  groupPart(figuresOf(result(documents), { rules: RULES })).tables[0];

describe('figures by group', () => {
  it('counts the main figures of each, the largest first, and plans without a group last', () => {
    const clean = plan('d.docx', { groups: { Team: 'South' } });
    const table = tableOf([
      member('a.docx', 'North'),
      member('b.docx', 'North'),
      member('c.docx', null),
      clean,
    ]);
    expect(table?.columns.slice(0, 4).map(({ title }) => title)).toEqual([
      'Team',
      'Plans',
      'Red',
      'Health part lacking',
    ]);
    expect(table?.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['North', 2, { count: 2, total: 2 }, { count: 2, total: 2 }],
      ['South', 1, { count: 0, total: 1 }, { count: 0, total: 1 }],
      ['Not stated', 1, { count: 1, total: 1 }, { count: 1, total: 1 }],
    ]);
  });

  it('leaves out plans that another version has replaced', () => {
    const old = { ...member('a.docx', 'North'), standing: 'superseded' as const };
    expect(tableOf([old, member('b.docx', 'South')])?.rows.map(({ cells }) => cells[0])).toEqual(['South']);
  });

  it('puts what is beyond the largest into one row', () => {
    const documents = Array.from({ length: 15 }, (_, at) => member(`${at}.docx`, `Team ${at + 10}`));
    const rows = tableOf(documents)?.rows ?? [];
    expect(rows).toHaveLength(13);
    expect(rows.at(-1)?.cells.slice(0, 3)).toEqual(['3 others', 3, { count: 3, total: 3 }]);
  });

  it('is absent without case data, and inert where they are hostile', () => {
    const plain = [
      ...markdownReport(result([member('a.docx', null), member('b.docx', null)]), { rules: RULES }),
    ].join('');
    expect(plain).not.toContain('By group');
    const documents = [member('a.docx', '<script>|x'), member('b.docx', '[a](http://b)')];
    const text = [...markdownReport(result(documents), { rules: RULES })].join('');
    expect(text).toContain('\\<script\\>\\|x');
    expect(text).toContain('\\[a\\](http\\://b)');
  });
});
