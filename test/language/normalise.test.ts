import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/language/normalise.ts';

/** Every step of the normalisation in turn, for any text. */
const stepByStep = (text: string): string =>
  [
    ...text
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(/\t/g, ' ')
      .normalize('NFKC'),
  ]
    .filter(
      (character) =>
        character === '\n' ||
        !/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Cc}]/u.test(character),
    )
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const SIGNS = [...'aZ9.,-()/ \n\t\r£–—‘’“”•…é½ﬁ', '\u00a0', '\u00ad', '\u200b', '\u0301', '\u2028', '  '];

describe('normalising text', () => {
  it('leaves plain text as it is', () => {
    const plain = 'Sam’s “speech” – 20 minutes, twice a week (£40)';
    expect(normaliseText(plain)).toBe(plain);
  });

  it('shows ligatures, spaces and invisible characters as a reader sees them', () => {
    expect(normaliseText('\ufeff of\ufb01ce\u00a0 hours\u00ad\r\n\tfrom 9\u2026 ')).toBe(
      'office hours\nfrom 9...',
    );
  });

  it('gives the same for any text as all of its steps', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 3 })));
    fc.assert(
      fc.property(texts, (parts) => {
        expect(normaliseText(parts.join(''))).toBe(stepByStep(parts.join('')));
      }),
    );
  });
});
