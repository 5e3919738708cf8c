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

it('finds every word of a sample, and none made up', () => {
  for (const word of ['a', 'abandon', 'support', 'school', 'zone', 'the', 'zoo']) {
    expect([word, isEnglishWord(word)]).toEqual([word, true]);
  }
  for (const word of ['', 'zzzz', 'supportt', 'a b', '\n', 'aaaa']) {
    expect([word, isEnglishWord(word)]).toEqual([word, false]);
  }
});
