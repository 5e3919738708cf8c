import { expect, it } from 'vitest';
import { bareAges, statedAges } from '../../src/language/stated-ages.ts';

it.each([
  ['Tom is 9 years old.', [9]],
  ['a nine-year-old boy', [9]],
  ['Tom, aged 12, reads', [12]],
  ['he is 7 years and 2 months old', [7]],
  ['14 years of age', [14]],
  ['twenty-one years old', [21]],
  ['children aged 5 to 7', []],
  ['aged 16-25', []],
  ['9 years of teaching', []],
  ['for 3 years', []],
])('%s: %j', (text, years) => {
  expect(statedAges(text).map((age) => age.years)).toEqual(years);
});

it.each([
  ['aged 43 months', [3]],
  ['18 months old', [1]],
  ['Her chronological age was 7 years 1 month.', [7]],
])('%s: %j', (text, years) => {
  expect(statedAges(text).map((age) => age.years)).toEqual(years);
});

it.each([
  ['Tom is 9 and reads', [9]],
  ['She is now eleven.', [11]],
  ['Tom is 9th in the row', []],
  ['He is in a group of 6', []],
  ['His score is 70.', []],
])('%s: %j alone', (text, years) => {
  expect(bareAges(text).map((age) => age.years)).toEqual(years);
});
