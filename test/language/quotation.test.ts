import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSpans, withoutQuotations } from '../../src/language/quotation.ts';

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
