import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/model/calendar-date.ts';
import { beside } from '../../../src/reports/overview/beside.ts';
import type { OverviewTable } from '../../../src/reports/overview/table.ts';
import { captionOf, cellWords } from '../../../src/reports/overview/words.ts';

const asOf = '2026-05-23' as CalendarDate;

const years = (counts: Readonly<Record<string, number>>, total: number): OverviewTable => ({
  caption: 'Plans by year group',
  isOfPlans: true,
  columns: [
    { title: 'Year group', kind: 'words' },
    { title: 'Plans', kind: 'figure', compared: true },
  ],
  rows: Object.entries(counts).map(([year, count]) => ({ cells: [year, { count, total }] })),
});

const wordsOf = (table: OverviewTable): string[] =>
  table.rows.map(({ cells }) => cells.map((cell) => cellWords(table, cell)).join(' | '));

describe('a table beside an earlier one', () => {
  const now = years({ 'Year 10': 2, 'Year 11': 0 }, 4);
  const earlier = { table: years({ 'Year 9': 1, 'Year 10': 3, 'Year 12': 1 }, 5), asOf };

  it('holds the figures of both row by row, each of its own total, and no row is lost', () => {
    const both = beside(now, earlier);
    expect(both.columns.map(({ title }) => title)).toEqual(['Year group', 'Plans', 'On 23 May 2026']);
    expect(wordsOf(both)).toEqual([
      'Year 9 | 0 of 0 | 1 of 5 (20%)',
      'Year 10 | 2 of 4 (50%) | 3 of 5 (60%)',
      'Year 11 | 0 of 4 | -',
      'Year 12 | 0 of 0 | 1 of 5 (20%)',
    ]);
    expect(captionOf(both)).toBe('Plans by year group');
  });

  it('is itself where there is none, and says once what all its shares are of', () => {
    expect(beside(now, null)).toBe(now);
    expect(wordsOf(now)).toEqual(['Year 10 | 2 (50%)', 'Year 11 | 0']);
    expect(captionOf(now)).toBe('Plans by year group, of 4 plans');
  });
});
