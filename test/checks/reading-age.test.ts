import { describe, expect, it } from 'vitest';
import { planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

/** Three words of one syllable in each sentence. */
const plain = (sentences: number): string => 'The cat sat. '.repeat(sentences).trim();
/** Twelve words of four syllables in each sentence. */
const hard = (sentences: number): string => `${'Education '.repeat(11)}education. `.repeat(sentences).trim();

function read(text: string, { maximum = 23, minWords = 12 } = {}) {
  return runCheck('reading-age', planOf({ sections: { B: [text] } }), {
    with: { sections: ['B'], maximum, minWords },
  });
}

describe('the reading age of a section', () => {
  it('is told with its words and how many a sentence has', () => {
    expect(read(hard(2))).toMatchObject({
      hits: [{ section: 'B', data: { age: 41, words: 24, wordsPerSentence: 12 } }],
    });
  });

  it.each([
    [41, 'hit'],
    [42, 'pass'],
  ])('41 where %d is too high: %s', (maximum, outcome) => {
    expect(read(hard(2), { maximum }).outcome).toBe(outcome);
  });

  it.each([
    [24, 'hit'],
    [25, 'not-applicable'],
  ])('24 words where %d are the least: %s', (minWords, outcome) => {
    expect(read(hard(2), { minWords }).outcome).toBe(outcome);
  });

  it('is that of plain words, and of no quoted ones', () => {
    expect(read(plain(8)).outcome).toBe('pass');
    expect(read(`${plain(8)} "${hard(2)}"`).outcome).toBe('pass');
  });
});
