import { expect, it } from 'vitest';
import { isSameGivenName } from '../../src/language/same-name.ts';

const GROUPS = [['william', 'bill', 'liam']];

it.each([
  ['samuel', 'sam'],
  ['samantha', 'sammy'],
  ['madeleine', 'maddie'],
  ['isabella', 'bella'],
  ['sara', 'sarah'],
  ['callum', 'calum'],
  ['catherine', 'katherine'],
  ['keira', 'kiera'],
  ['william', 'bill'],
])('%s and %s may be one person', (one, other) => {
  expect(isSameGivenName(one, other, GROUPS)).toBe(true);
  expect(isSameGivenName(other, one, GROUPS)).toBe(true);
});

it.each([
  ['leo', 'leah'],
  ['mia', 'michael'],
  ['tom', 'tim'],
  ['noah', 'olivia'],
  ['jason', 'mason'],
  ['ella', 'emma'],
])('%s and %s are two', (one, other) => {
  expect(isSameGivenName(one, other, GROUPS)).toBe(false);
});
