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

describe('ages without a word for them', () => {
  it.each([
    ['an 11 to 16 academy', 7, 11],
    ['a 3-19 maintained special school', -1, 14],
    ['a 3-19 school', -1, 14],
    ['an 11 to 13 college', 7, 8],
    ['an 11 to 25 provision', 7, 20],
  ])('%s', (text, first, last) => {
    expect(yearRanges(text)).toEqual([{ first, last }]);
  });

  it.each([
    'an 11 to 26 college',
    'an 11 to 12 college',
    'a 16 to 11 college',
    'an 11 to 16 large well known school',
    'an 11 to 16 (new) school',
    'an 11 or 16 school',
    'a class of 11 to 16 school',
    'time for 11 to 16 school days',
    '1.5 to 16 school',
    '2/11 to 16 school',
    'from 11 school',
  ])('none in %s', (text) => {
    expect(yearRanges(text)).toEqual([]);
  });
});

it.each([
  ['Year 7 to 11', 7, 11],
  ['Nursery to Year 6', -1, 6],
  ['Nursery to Reception', -1, 0],
  ['ages 4 years to 11', 0, 6],
  ['Years 3 to 4', 3, 4],
])('%s', (text, first, last) => {
  expect(yearRanges(text)).toEqual([{ first, last }]);
});

it.each([
  'Year 7 to Year 7',
  'Year 7 to Year 6',
  'aged 11 to many',
  'aged many to 11',
])('none in %s', (text) => {
  expect(yearRanges(text)).toEqual([]);
});
