import { expect, it } from 'vitest';
import { statedAges } from '../../src/language/stated-ages.ts';

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
