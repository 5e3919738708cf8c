import { expect, it } from 'vitest';
import { textAt, tokensOf, touchesNext } from '../../src/language/tokens.ts';

it.each([
  ['30mins, 1.5h', ['30', 'mins', ',', '1.5', 'h']],
  ["It's 1:1", ["it's", '1', ':', '1']],
  ['11⁄2 hours', ['11⁄2', 'hours']],
])('%s: %j', (text, tokens) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(tokens);
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(tokens);
});

it('beyond the ends there is no text', () => {
  const tokens = tokensOf('one two');
  expect([-1, 0, 1, 2].map((at) => textAt(tokens, at))).toEqual(['', 'one', 'two', '']);
});

it('a token touches the next where nothing stands between', () => {
  const tokens = tokensOf('30mins each');
  expect([touchesNext(tokens, 0), touchesNext(tokens, 1)]).toEqual([true, false]);
});
