import { expect, it } from 'vitest';
import { isEnglishForm, isEnglishWord } from '../../src/language/english-words.ts';

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

it.each([
  'rips',
  'dribbles',
  'carries',
  'hiding',
  'ripped',
  'Scribbled',
  'watches',
])('%s is a form of a word', (word) => {
  expect(isEnglishForm(word)).toBe(true);
});

it.each(['Kais', 'Zorane', 'Mias', 'ss', 'Freyas'])('%s is a form of none', (word) => {
  expect(isEnglishForm(word)).toBe(false);
});
