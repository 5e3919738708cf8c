import { expect, it } from 'vitest';
import { numberAt } from '../../src/language/number-words.ts';
import { textAt, tokensOf } from '../../src/language/tokens.ts';

/** The number that a text begins with, and the word after it. */
function readAtStart(text: string): readonly [number, string] | null {
  const tokens = tokensOf(text);
  const read = numberAt(tokens, 0);
  return read === null ? null : [read.value, textAt(tokens, read.next)];
}

it.each([
  ['45 minutes', 45, 'minutes'],
  ['1.5 hours', 1.5, 'hours'],
  ['3⁄4 hour', 0.75, 'hour'],
  ['21⁄4 hours', 2.25, 'hours'],
  ['0 hours', 0, 'hours'],
  ['zero hours', 0, 'hours'],
  ['nineteen hours', 19, 'hours'],
  ['twenty hours', 20, 'hours'],
  ['ninety hours', 90, 'hours'],
  ['twenty-five hours', 25, 'hours'],
  ['thirty one hours', 31, 'hours'],
  ['twenty nine hours', 29, 'hours'],
  ['twenty zero', 20, 'zero'],
  ['twenty ten', 20, 'ten'],
  ['twenty-week block', 20, '-'],
])('%s: %d, then %s', (text, value, next) => {
  expect(readAtStart(text)).toEqual([value, next]);
});

it.each([
  ['half an hour', 0.5, 'hour'],
  ['half of an hour', 0.5, 'hour'],
  ['half-hour', 0.5, 'hour'],
  ['a half day', 0.5, 'day'],
  ['half day', 0.5, 'day'],
  ['a quarter of an hour', 0.25, 'hour'],
  ['three quarters of an hour', 0.75, 'hour'],
  ['three-quarters of an hour', 0.75, 'hour'],
  ['three quarter notes', 3, 'quarter'],
  ['one and a half hours', 1.5, 'hours'],
  ['one and half the time', 1, 'and'],
  ['a couple of days', 2, 'days'],
])('a part or a pair: %s: %d, then %s', (text, value, next) => {
  expect(readAtStart(text)).toEqual([value, next]);
});

it.each(['a day', 'many days', 'a couple', ''])('no number: %s', (text) => {
  expect(readAtStart(text)).toBeNull();
});
