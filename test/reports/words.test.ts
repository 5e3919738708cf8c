import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../src/reports/describe.ts';
import { listWords, placeWords, plural, share, yearGroupWords } from '../../src/reports/words.ts';
import { plan } from './sample.ts';

describe('figures in words', () => {
  it.each([
    [0, '0 plans'],
    [1, '1 plan'],
    [2, '2 plans'],
    [12_345, '12,345 plans'],
  ])('counts %i', (count, words) => {
    expect(plural(count, 'plan')).toBe(words);
  });

  it.each([
    [0, 10, '0'],
    [1, 1000, '1 (under 1%)'],
    [999, 1000, '999 (over 99%)'],
    [10, 10, '10 (100%)'],
    [1, 3, '1 (33%)'],
  ])('never rounds %i of %i to none or all', (count, total, words) => {
    expect(share(count, total)).toBe(words);
  });
});

describe('lists and places', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('joins %j', (words, text) => {
    expect(listWords(words)).toBe(text);
  });

  it('leaves the paragraph out where the cell is known', () => {
    expect(placeWords({ page: 2, paragraph: 9 })).toBe('page 2, paragraph 9');
    expect(placeWords({ page: 2, paragraph: 9, table: 1, row: 3, column: 2 })).toBe(
      'page 2, table 1, row 3, column 2',
    );
    expect(placeWords({})).toBe('');
  });
});

describe('year groups', () => {
  it.each([
    [-1, 'before Reception'],
    [0, 'Reception'],
    [13, 'Year 13'],
    [18, 'after Year 14'],
  ])('names %i', (year, words) => {
    expect(yearGroupWords(year)).toBe(words);
  });

  it('are named once where nothing has changed', () => {
    expect(describeDocument(plan('a.docx', { known: { yearGroup: 9, yearGroupAsOf: 9 } }))).toContain(
      ' · Year 9 · ',
    );
    expect(describeDocument(plan('a.docx', { known: { yearGroup: null, yearGroupAsOf: 10 } }))).toContain(
      'Year 10 now',
    );
  });
});
