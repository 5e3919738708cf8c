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

it.each([
  ['He is 7 years and 2 months old.', '7 years and 2 months old'],
  ['7 years, 2 months old', '7 years, 2 months old'],
  ['aged 7 years and 2 months', 'aged 7 years and 2 months'],
  ['a 9-year-old boy', '9-year-old'],
  ['aged 18 months and', 'aged 18 months'],
  ['18 months of age', '18 months of age'],
  ['Her age was 7 years 1 month.', '7 years 1 month'],
  ['Her age as we all know 7 years', '7 years'],
])('%s: the words are "%s"', (text, words) => {
  expect(statedAges(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

it.each([
  'aged 5/6',
  'between 5-7 years old',
  'more than 9 years old',
  'aged more than 9',
  '7 years and 2 months, his age not told',
  '18 months of school at that age',
  '9 years of teaching, at her age',
  'Her age as we all well know 7 years',
  'He is old, and 9 read',
])('no age: %s', (text) => {
  expect(statedAges(text)).toEqual([]);
});

it.each([
  ["I'm nine", 'nine'],
  ["she's only 7,", '7'],
  ['I am twenty-one but', 'twenty-one'],
  ['He is 2', '2'],
  ['He is 25', '25'],
  ['He is 1', undefined],
  ['He is 26', undefined],
  ['He was 9 and is', undefined],
  ['who is he and 9', undefined],
])('%s: the age alone is "%s"', (text, words) => {
  const [age] = bareAges(text);
  expect(age && text.slice(age.start, age.end)).toBe(words);
});

it.each([
  ['aged 12 months', [1]],
  ['aged 24 months', [2]],
  ['9 years 11 months old', [9]],
  ['aged 9 and 10', []],
  ['aged 9 and tall', [9]],
  ['9 year old, 8 years old', [9, 8]],
])('%s: %j', (text, years) => {
  expect(statedAges(text).map((age) => age.years)).toEqual(years);
});
