import { describe, expect, it } from 'vitest';
import { yearRanges } from '../../src/language/year-ranges.ts';

describe('ranges of year groups', () => {
  it.each([
    ['a maintained special school for pupils aged 11 to 16', 7, 11],
    ['Kelbrook High School (11-16)', 7, 11],
    ['a mainstream academy for Years 7 to 11, from September 2023', 7, 11],
    ['a mainstream school for Reception to Year 2', 0, 2],
    ['an all-age special school for pupils aged 3 to 19', -1, 14],
    ['children aged two to four', -2, -1],
    ['Year 3 to Year 6', 3, 6],
    ['ages 4–11', 0, 6],
  ])('%s', (text, first, last) => {
    expect(yearRanges(text)).toEqual([{ first, last }]);
  });

  it.each([
    'Year 6',
    'aged 11',
    '9 to 5',
    'from 2023 to 2026',
    'Years 7',
    'for 11 to 16 hours a week',
    'in classes of 11 to 16',
    'a group of 11 to 16 pupils of the school',
  ])('none in %s', (text) => {
    expect(yearRanges(text)).toEqual([]);
  });
});
