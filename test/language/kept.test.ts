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

it('lets all go where it would keep more than it may', () => {
  expect(asked(['a', 'bb', 'a', 'ccc', 'a', 'bb'], 2)).toEqual(['a', 'bb', 'ccc', 'a', 'bb']);
});
