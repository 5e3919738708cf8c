import { expect, test } from 'vitest';
import { isCutWord } from '../../../src/documents/pdf/cut-words.ts';

const NONE = new Set<string>();

test.each([
  ['The epilep', 'sy nurse'],
  ['work with the thera', 'pist'],
  ['once a year and revie', 'w the plan'],
  ['Provi', 'sion'],
  ['paediatric physiotherapi', 'st'],
])('"%s" goes on with "%s" as one word', (text, next) => {
  expect(isCutWord(text, next, NONE)).toBe(true);
});

test.each([
  ['the children’s', 'team'],
  ['eight times out of', 'ten'],
  ['in', 'to the hall'],
  ['under', 'stand by'],
  ['the SEN', 'co-ordinator'],
  ['weekly.', 'then'],
  ['on Monday', 'Then'],
  ['Mr Adebay', 'or was asked'],
])('"%s" and "%s" are two words', (text, next) => {
  expect(isCutWord(text, next, NONE)).toBe(false);
});

test('a word that English does not have is known from the rest of the document', () => {
  expect(isCutWord('Polper', 'thow', NONE)).toBe(false);
  expect(isCutWord('Polper', 'thow', new Set(['polperthow']))).toBe(true);
});
