import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimescales, type Timescale } from '../../src/language/timescales.ts';

function inShort(time: Timescale): string {
  switch (time.kind) {
    case 'date':
      return time.value;
    case 'year-group':
      return `Y${time.year}`;
    case 'age':
      return `age ${time.age}`;
    default:
      return 'open';
  }
}

const read = (text: string): string[] => [...new Set(findTimescales(text).map(inShort))];

describe('times by which something shall be', () => {
  it.each([
    ['By July 2027 he will read.', '2027-07-31'],
    ['by 14 March 2026', '2026-03-14'],
    ['by the end of the summer term 2026', '2026-07-31'],
    ['by 2027', '2027-12-31'],
    ['by the end of the academic year 2026/27', '2027-08-31'],
    ['By the end of Year 6', 'Y6'],
    ['by the end of Key Stage 2', 'Y6'],
    ['end of KS4', 'Y11'],
    ['by the time she leaves primary school', 'Y6'],
    ['by the end of Reception', 'Y0'],
    ['by age 18', 'age 18'],
    ['by the age of sixteen', 'age 16'],
    ['by his 18th birthday', 'age 18'],
    ['by the time I am 16', 'age 16'],
    ['within 12 months', 'open'],
    ['over the next two terms', 'open'],
    ['by the next annual review', 'open'],
    ['by Easter', 'open'],
    ['by the end of this academic year', 'open'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'He reads at a Year 2 level.',
    'in three weeks out of four',
    'twice a week for 20 minutes',
    'with no more than two prompts',
    'In 9 lessons out of 10 he will stay.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('lie within the text', () => {
    const words = fc.constantFrom(
      ...'by the end of Year 6 Key Stage 2 age 18 within next 12 months July 2027 term'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (all) => {
        const text = all.join(' ');
        for (const { start, end } of findTimescales(text)) {
          expect(text.slice(start, end)).toHaveLength(end - start);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
