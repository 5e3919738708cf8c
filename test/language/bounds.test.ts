import { expect, it } from 'vitest';
import { boundOf } from '../../src/language/bounds.ts';
import { tokensOf } from '../../src/language/tokens.ts';

it.each([
  ['10 hours', 'exact'],
  ['about 10 hours', 'exact'],
  ['up to 10 hours', 'ceiling'],
  ['up-to 10 hours', 'ceiling'],
  ['no more than 10 hours', 'ceiling'],
  ['a maximum of 10 hours', 'ceiling'],
  ['max. 10 hours', 'ceiling'],
  ['at the very most 10 hours', 'ceiling'],
  ['10 hours at most', 'ceiling'],
  ['10 hours (max', 'ceiling'],
  ['10 hours or less', 'ceiling'],
  ['more than 10 hours', 'floor'],
  ['at least 10 hours', 'floor'],
  ['no less than 10 hours', 'floor'],
  ['10 hours or more', 'floor'],
  ['10 hours minimum', 'floor'],
  ['up to 10 hours or more', 'ceiling'],
])('%s: %s', (text, bound) => {
  expect(boundIn(text)).toBe(bound);
});

it.each([
  ['up to a total of 10 hours', 'ceiling'],
  ['up to a further 10 hours', 'ceiling'],
  ['up to around a further total 10 hours', 'ceiling'],
  ['up to around a total of some 10 hours', 'exact'],
  ['up to the next 10 hours', 'exact'],
  ['it is up to her whether 10 hours', 'exact'],
  ['10 hours a week at most', 'exact'],
])('words between: %s: %s', (text, bound) => {
  expect(boundIn(text)).toBe(bound);
});

/** What the words around "10 hours" make of it. */
function boundIn(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => token.text === '10');
  return boundOf(tokens, at, at + 2);
}
