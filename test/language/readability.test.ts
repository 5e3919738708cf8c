import { describe, expect, it } from 'vitest';
import { countsOf, readingAge, syllablesOf } from '../../src/language/readability.ts';

describe('syllables', () => {
  it.each([
    ['cat', 1],
    ['make', 1],
    ['table', 2],
    ['reading', 2],
    ['helped', 1],
    ['wanted', 2],
    ['education', 4],
    ['communication', 5],
    ['the', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('the reading age', () => {
  it('counts words, sentences and syllables; a line ends a sentence and figures are left out', () => {
    expect(countsOf(['He reads 12 words. He counts', 'ten sticks'])).toEqual({
      words: 7,
      sentences: 3,
      syllables: 7,
    });
  });

  it('is Flesch-Kincaid and five years', () => {
    expect(readingAge({ words: 100, sentences: 10, syllables: 150 })).toBeCloseTo(3.9 + 17.7 - 15.59 + 5);
  });
});
