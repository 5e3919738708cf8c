import { expect, it } from 'vitest';
import { keptByText } from '../../src/language/kept.ts';

/** The texts that a function was really asked about, in order. */
function asked(texts: readonly string[], most?: number): string[] {
  const seen: string[] = [];
  const length = keptByText((text) => {
    seen.push(text);
    return text.length;
  }, most);
  expect(texts.map(length)).toEqual(texts.map((text) => text.length));
  return seen;
}

it('asks once about each text', () => {
  expect(asked(['one', 'three', 'three', 'one', ''])).toEqual(['one', 'three', '']);
});

it('keeps what was asked for since it last let texts go', () => {
  expect(asked(['a', 'bb', 'ccc', 'a', 'dddd', 'a'], 2)).toEqual(['a', 'bb', 'ccc', 'dddd']);
});

it('lets go what nobody asked for since', () => {
  expect(asked(['a', 'bb', 'ccc', 'dddd', 'eeeee', 'a'], 2)).toEqual([
    'a',
    'bb',
    'ccc',
    'dddd',
    'eeeee',
    'a',
  ]);
});

it('keeps an answer that is nothing', () => {
  let times = 0;
  const nothing = keptByText(() => {
    times += 1;
    return null;
  });
  expect([nothing('a'), nothing('b'), nothing('a')]).toEqual([null, null, null]);
  expect(times).toBe(2);
});
