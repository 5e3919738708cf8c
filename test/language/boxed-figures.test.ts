import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutBoxes } from '../../src/language/boxed-figures.ts';

describe('figures in a box each', () => {
  it.each([
    ['[0][3] [0][5] [2][0][1][2]', '03 05 2012'],
    ['0 3 / 0 5 / 2 0 1 2', '03/05/2012'],
    ['Day 3 Month 5 Year 2012', '3/5/2012'],
    ['| 0 | 3 | 0 | 5 | 2 | 0 | 1 | 2 |', '03052012'],
  ])('%s', (boxes, figures) => {
    expect(withoutBoxes(boxes)).toBe(figures);
  });

  it.each([
    '943 476 5919',
    '3 May 2012',
    'Outcomes 1, 2 and 3',
    '12 / 24',
    '[K1] and [K2]',
  ])('%s stays', (text) => {
    expect(withoutBoxes(text)).toBe(text);
  });

  it('reads any date given a box per figure, with or without signs between', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1990, max: 2040 }),
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('/', '.', '-'), ([day, month, year], sign) => {
        const figures = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year)];
        const boxed = figures.map((part) => [...part].join(' ')).join(` ${sign} `);
        expect(withoutBoxes(boxed)).toBe(figures.join(sign));
      }),
    );
  });

  it('leaves text without figures as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/\d/u.test(text)),
        (text) => {
          expect(withoutBoxes(text)).toBe(text);
        },
      ),
    );
  });
});
