import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  outsideQuotation,
  quotedSpans,
  withoutQuotations,
  withoutSpans,
} from '../../src/language/quotation.ts';

const quoted = (text: string): string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('quoted parts', () => {
  it.each([
    ['She said “I want opportunities to draw” and left.', ['“I want opportunities to draw”']],
    ['He says "as needed" often, and "yes".', ['"as needed"', '"yes"']],
    ['The ‘access to’ scheme', ['‘access to’']],
    ["Tom's teacher said 'don't worry' to the pupils' group.", ["'don't worry'"]],
    ["Tom's and the pupils' work isn't quoted.", []],
    ['“She said ‘soon’ to me.”', ['“She said ‘soon’ to me.”']],
    ['A 6" ruler is no quotation.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('what is left keeps its offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '“', '”', '’', '.') }), (text) => {
        const rest = withoutQuotations(text);
        expect(rest).toHaveLength(text.length);
        for (const { start, end } of quotedSpans(text)) {
          expect(rest.slice(start, end).trim()).toBe('');
        }
      }),
    );
  });
});

describe('a quotation over several sentences', () => {
  it.each([
    ['He said "yes" and left.', { outside: 'He said   and left.', isOpen: false }],
    ['He said "yes.', { outside: 'He said ', isOpen: true }],
    ['Nothing said.', { outside: 'Nothing said.', isOpen: false }],
  ])('%s', (sentence, expected) => {
    expect(outsideQuotation(sentence, false)).toEqual(expected);
  });

  it.each([
    ['More of it.', { outside: '', isOpen: true }],
    ['The end" he said.', { outside: ' he said.', isOpen: false }],
    ['The end" he said "and', { outside: ' he said ', isOpen: true }],
  ])('where one is open before: %s', (sentence, expected) => {
    expect(outsideQuotation(sentence, true)).toEqual(expected);
  });
});

it('parts that overlap are blanked out once', () => {
  const spans = [
    { start: 1, end: 4 },
    { start: 2, end: 3 },
    { start: 3, end: 6 },
  ];
  expect(withoutSpans('abcdefgh', spans)).toBe('a     gh');
});
