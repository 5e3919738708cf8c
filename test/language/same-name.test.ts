import { describe, expect, it } from 'vitest';
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

describe('how much may differ', () => {
  it.each([
    ['al', 'alan', true],
    ['a', 'alan', false],
    ['joey', 'joseph', false],
    ['bell', 'isabell', true],
    ['na', 'hanna', false],
    ['ana', 'liliana', true],
    ['lizzy', 'lizbeth', true],
    ['robert', 'rogert', true],
    ['robert', 'rogexx', false],
    ['aaron', 'aaran', false],
    ['thomas', 'thomsa', true],
    ['aidna', 'aidan', true],
    ['brain', 'brbin', false],
    ['robert', 'qobert', false],
    ['robert', 'robert', true],
    ['steve', 'stwqe', false],
    ['martin', 'mxrtan', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameGivenName(one, other, [])).toBe(isSame);
    expect(isSameGivenName(other, one, [])).toBe(isSame);
  });

  it('one group must hold both names', () => {
    const groups = [
      ['william', 'bill'],
      ['margaret', 'peggy'],
    ];
    expect(isSameGivenName('bill', 'peggy', groups)).toBe(false);
    expect(isSameGivenName('peggy', 'margaret', groups)).toBe(true);
  });
});
