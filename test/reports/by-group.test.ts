import { describe, expect, it } from 'vitest';
import { csvTables } from '../../src/reports/csv-tables.ts';
import { figuresOf } from '../../src/reports/figures/archive.ts';
import { htmlReport } from '../../src/reports/html/report.ts';
import { overviewParts, rulesPart } from '../../src/reports/overview/overview.ts';
import { figureRows } from '../../src/reports/tables/figures.ts';
import { COMPARED, EARLIER, MIRRORED } from './compared.ts';
import { GROUPED } from './grouped.ts';
import { ARCHIVE, plan, result } from './sample.ts';
import { filesOf } from './tables.ts';

const rows = figureRows(GROUPED, 'run', MIRRORED);
const keyOf = ({ part, table, row, figure, rule }: (typeof rows)[number]): string =>
  JSON.stringify([part, table, row, figure, rule]);

/** The part of a page about one group. */
function groupOf(page: string, title: string): string {
  const [, ...parts] = page.split('<details class="group">');
  const part = parts.find((one) => one.startsWith(`\n<summary><h4>${title}</h4>`)) ?? '';
  return part.split(/<details class="groups">|<\/section>/u)[0] ?? '';
}

describe('the table of figures', () => {
  it('has every figure of the archive, and the same of every group', () => {
    const figures = figuresOf(GROUPED, MIRRORED);
    const all = rows.filter(({ group }) => group === undefined);
    const parts = [...overviewParts(figures, null, MIRRORED), rulesPart(figures, null, MIRRORED)];
    for (const { title, tables } of parts.filter(({ id }) => id !== 'groups')) {
      for (const { caption } of tables)
        expect(all).toContainEqual(expect.objectContaining({ part: title, table: caption }));
    }
    expect(new Set(all.map(({ part }) => part))).toContain('Area SEND inspection of a sample partnership');
    expect(new Set(rows.map(({ group_column, group }) => `${group_column}: ${group}`))).toEqual(
      new Set([
        'undefined: undefined',
        'phase: Primary',
        'phase: Secondary',
        'phase: Not stated',
        'team: North',
        'team: South',
        'team: Not stated',
      ]),
    );
  });

  it.each([
    'team',
    'phase',
  ])('parts the figures of all plans by %s without losing or doubling any', (column) => {
    const sums = new Map<string, { count: number; of: number }>();
    for (const row of rows.filter(({ group_column }) => group_column === column)) {
      const { count, of } = sums.get(keyOf(row)) ?? { count: 0, of: 0 };
      sums.set(keyOf(row), { count: count + Number(row.count ?? 0), of: of + Number(row.of ?? 0) });
    }
    const all = rows.filter(({ group, words }) => group === undefined && words === undefined);
    expect(all.length).toBeGreaterThan(100);
    for (const row of all) {
      const sum = { count: Number(row.count ?? 0), of: Number(row.of ?? 0) };
      expect({ row: keyOf(row), ...(sums.get(keyOf(row)) ?? { count: 0, of: 0 }) }).toEqual({
        row: keyOf(row),
        ...sum,
      });
    }
  });

  it('is there only with case data', () => {
    const names = (audit: typeof GROUPED) => [...filesOf(csvTables(audit, MIRRORED)).keys()];
    expect(names(GROUPED)).toContain('figures.csv');
    expect(names(ARCHIVE)).not.toContain('figures.csv');
  });

  it('holds the hundred largest groups of a column, and the rest together', () => {
    const many = result(
      Array.from({ length: 120 }, (_, at) => plan(`${at}.docx`, { groups: { number: String(at + 1000) } })),
    );
    const groups = new Set(figureRows(many, 'run', MIRRORED).map(({ group }) => group));
    expect(groups.size).toBe(102);
    expect(groups).toContain('20 others');
  });
});

describe('the page of an archive with case data', () => {
  const page = [...htmlReport(GROUPED, COMPARED)].join('');

  it('has a way to every group, and there all that it says of the archive', () => {
    const ways = [...page.matchAll(/href="#(group-\d+-\d+)"/gu)].map(([, id]) => id);
    expect(ways).toHaveLength(6);
    for (const id of ways) expect(page).toContain(`id="${id}"`);
    const titles = [...groupOf(page, 'Team: North').matchAll(/<h5>(.*?)<\/h5>/gu)].map(([, title]) => title);
    expect(titles).toEqual([
      'Ratings',
      'Plans by agency',
      'Age of the last review',
      'Preparation for adulthood',
      'Sections A to K',
      'Findings by rule',
      'Waived findings',
      'What inspectors found',
      'Plans to open first',
    ]);
  });

  it('counts there the plans of the group alone', () => {
    const north = groupOf(page, 'Team: North');
    expect(north).toContain('Rates count 2 plans.');
    expect(north).toContain('archive/north/plan-041.docx');
    expect(north).not.toContain('archive/south/');
  });

  it('sets the figures of an earlier result of the same groups beside them', () => {
    expect(groupOf(page, 'Team: North')).not.toContain('On 23 May 2026');
    const earlier = {
      ...EARLIER,
      documents: EARLIER.documents.map((document) => ({ ...document, groups: { team: 'North' } })),
    };
    const compared = [...htmlReport(GROUPED, { ...COMPARED, earlier })].join('');
    expect(groupOf(compared, 'Team: North')).toContain('On 23 May 2026');
    expect(groupOf(compared, 'Team: South')).not.toContain('On 23 May 2026');
  });

  it('shows hostile names of columns and groups as text', () => {
    const groups = { '<b>team</b>': '<img src=x onerror=alert(1)>', '=1+1': '=HYPERLINK("http://a")' };
    const hostile = result(GROUPED.documents.map((document) => ({ ...document, groups })));
    const text = [...htmlReport(hostile, MIRRORED)].join('');
    expect(text).not.toMatch(/<img|<b>/u);
    expect(text).toContain('&lt;b&gt;team&lt;/b&gt;: &lt;img src=x onerror=alert(1)&gt;');
    const csv = filesOf(csvTables(hostile, MIRRORED)).get('figures.csv')?.toString() ?? '';
    expect(csv).toContain('"\'=1+1","\'=HYPERLINK(""http://a"")"');
    expect(csv).not.toMatch(/(?:^|,|\n)"[=+\-@]/u);
  });

  it('has no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});
