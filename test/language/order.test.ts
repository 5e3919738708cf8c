import { expect, it } from 'vitest';
import { byCodePoint } from '../../src/language/order.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['ab', 'a', 1],
  ['a', 'ab', -1],
  ['', '', 0],
  ['\uFFFD', '\u{1F600}', -1],
  ['\u{1F600}', '\uFFFD', 1],
  ['\u{1F600}', '\u{1F601}', -1],
  ['\uD7FF', '\u{1F600}', -1],
  ['\uE000', '\u{1F600}', -1],
  ['\u{10FFFF}', '\uE000', 1],
  ['\u{10000}', '\uFFFF', 1],
])('%s and %s: %d', (one, other, sign) => {
  expect(Math.sign(byCodePoint(one, other))).toBe(sign);
});
