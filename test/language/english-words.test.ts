import { expect, it } from 'vitest';
import { isEnglishWord } from '../../src/language/english-words.ts';

it.each([
  ['The', true],
  ['NOT', true],
  ['Medicine', true],
  ['Grace', true],
  ['Freya', false],
  ['Zorane', false],
  ['toString', false],
])('%s: %s', (word, english) => {
  expect(isEnglishWord(word)).toBe(english);
});
