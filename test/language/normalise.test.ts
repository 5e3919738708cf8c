import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/language/normalise.ts';

/** Letters of other alphabets, each with the Latin one that it is printed like. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [
    ...'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT ХX УY аa еe ѕs іi јj оo рp сc уy хx'.split(' '),
    ...'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo'.split(' '),
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const isForeign = (letter: string): boolean => /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(letter);

/** Words that only look Latin made so, one by one. */
function asLatin(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return text
    .split(/([^\p{L}\p{M}]+)/u)
    .map((word) => {
      const isLike = [...word].every((letter) => !isForeign(letter) || TWINS.has(letter));
      return isLike ? [...word].map((letter) => TWINS.get(letter) ?? letter).join('') : word;
    })
    .join('');
}

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
    .replace(/^[^]*$/, asLatin)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const SIGNS = [
  ...'aZ9.,-()/ \n\t\r£–—‘’“”•…é½ﬁ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u2028',
  '  ',
  'С',
  'е',
  'ж',
  'Α',
  'ω',
];

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

  it('reads letters that only look Latin as they look, and leaves other languages as they are', () => {
    expect(normaliseText('\u0405\u0435ction \u0421: health')).toBe('Section C: health');
    expect(normaliseText('Мати каже: yes')).toBe('Мати каже: yes');
    expect(normaliseText('СОК')).toBe('СОК');
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
