import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/language/sentences.ts';

describe('sentences', () => {
  it.each([
    ['end at stops', 'Kai reads. He writes!', ['Kai reads.', 'He writes!']],
    ['do not end at abbreviations', 'Dr. Lacey saw Kai, e.g. in May.', ['Dr. Lacey saw Kai, e.g. in May.']],
    ['do not end before a number', 'He uses bus no. 14 daily.', ['He uses bus no. 14 daily.']],
    ['end at an answer', 'Notional budget: no. Money: none.', ['Notional budget: no.', 'Money: none.']],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('a text without stops comes in pieces that end between words', () => {
    const pieces = sentencesOf('and Kai reads '.repeat(500));
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1200);
    expect(pieces.every((piece) => /^(?:and|Kai|reads)\b.*\b(?:and|Kai|reads)$/u.test(piece))).toBe(true);
  });

  it('nothing but white space is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000, unit: 'grapheme' }), (text) => {
        expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
