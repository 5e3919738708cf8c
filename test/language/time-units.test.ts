import { expect, it } from 'vitest';
import { isEach, isOccasion, unitAt } from '../../src/language/time-units.ts';
import { textAt, tokensOf } from '../../src/language/tokens.ts';

it.each([
  ['minutes each', 'minute', 'each'],
  ['hr each', 'hour', 'each'],
  ['weekend only', 'week', 'only'],
  ['quarter of', 'term', 'of'],
  ['term time', 'term', 'time'],
  ['half term break', 'half-term', 'break'],
  ['half-terms only', 'half-term', 'only'],
  ['half-termly visits', 'half-term', 'visits'],
  ['school days only', 'day', 'only'],
  ['academic year ahead', 'year', 'ahead'],
])('%s: %s, then %s', (text, unit, next) => {
  const tokens = tokensOf(text);
  const read = unitAt(tokens, 0);
  expect([read?.unit, textAt(tokens, read?.next ?? 0)]).toEqual([unit, next]);
});

it.each(['half-day', 'half', 'half of term', 'school', 'school meal', 'lesson'])('no unit: %s', (text) => {
  expect(unitAt(tokensOf(text), 0)).toBeNull();
});

it.each([
  ['lesson', true],
  ['lessons', true],
  ['classes', true],
  ['activities', true],
  ['pupil', false],
  ['pupils', false],
  ['glasses', false],
  ['berries', false],
])('%s recurs in a school day: %s', (word, recurs) => {
  expect(isOccasion(word)).toBe(recurs);
});

it('tells a word that begins a rhythm', () => {
  expect(['each', 'per', 'the'].map(isEach)).toEqual([true, true, false]);
});
