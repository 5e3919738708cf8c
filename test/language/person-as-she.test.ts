import { expect, it } from 'vitest';
import { personAsShe } from '../../src/language/person-as-she.ts';

it.each([
  ['Kai can read.', 'she can read.'],
  ["Kai's mother sees him.", 'her mother sees her.'],
  ['Tell Kai.', 'Tell her.'],
  ['They help; MY bag.', 'she help; her bag.'],
])('the person of "%s" as she: "%s"', (text, expected) => {
  expect(personAsShe(text, ['Kai'])).toBe(expected);
});
