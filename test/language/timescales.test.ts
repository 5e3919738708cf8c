import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimescales, type Timescale, withoutTimescales } from '../../src/language/timescales.ts';

function inShort(time: Timescale): string {
  switch (time.kind) {
    case 'date':
      return time.value;
    case 'year-group':
      return `Y${time.year}`;
    case 'age':
      return `age ${time.age}${time.overAt ? ' over' : ''}`;
    default:
      return 'open';
  }
}

const read = (text: string): string[] => [...new Set(findTimescales(text).map(inShort))];

describe('times by which something shall be', () => {
  it.each([
    ['By July 2027 he will read.', '2027-07-31'],
    ['by 14 March 2026', '2026-03-14'],
    ['He will be in bed by eleven on school nights by July 2027.', '2027-07-31'],
    ['by the end of the summer term 2026', '2026-07-31'],
    ['by 2027', '2027-12-31'],
    ['by the end of the academic year 2026/27', '2027-08-31'],
    ['By the end of Year 6', 'Y6'],
    ['by the end of Key Stage 2', 'Y6'],
    ['end of KS4', 'Y11'],
    ['by the time she leaves primary school', 'Y6'],
    ['by the end of Reception', 'Y0'],
    ['by age 18', 'age 18 over'],
    ['by the age of sixteen', 'age 16 over'],
    ['by his 18th birthday', 'age 18'],
    ['before her twelfth birthday', 'age 11'],
    ['when he starts at high school', 'Y6'],
    ['at the next phase transfer', 'open'],
    ['by the time I am 16', 'age 16'],
    ['within 12 months', 'open'],
    ['over the next two terms', 'open'],
    ['by the next annual review', 'open'],
    ['by Easter', 'open'],
    ['by the October half-term', 'open'],
    ['by 1st May', 'open'],
    ['by the 1st of May', 'open'],
    ['by the time of her next annual review', 'open'],
    ['within 12 mths', 'open'],
    ["by Autumn '27", '2027-12-31'],
    ['by end Yr 6', 'Y6'],
    ['by the end of 6th form', 'Y13'],
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

describe('the end of a stage is that of its last year group', () => {
  it.each([
    ['Nursery', -1],
    ['Reception', 0],
    ['the Foundation Stage', 0],
    ['EYFS', 0],
    ['the early years', 0],
    ['infant school', 2],
    ['Key Stage 1', 2],
    ['junior school', 6],
    ['primary', 6],
    ['the primary phase', 6],
    ['KS3', 9],
    ['secondary', 11],
    ['secondary school', 11],
    ['the secondary phase', 11],
    ['compulsory school age', 11],
    ['KS5', 13],
    ['sixth form', 13],
    ['Year 14', 14],
  ])('by the end of %s: Year %d', (stage, year) => {
    expect(findTimescales(`by the end of ${stage}`)).toMatchObject([{ kind: 'year-group', year }]);
  });

  it.each([
    ['KS1', 2],
    ['KS2', 6],
    ['Key Stage 3', 9],
    ['ks 5', 13],
    ['Year 4', 4],
  ])('a cell with %s alone: Year %d', (text, year) => {
    expect(findTimescales(text)).toEqual([{ kind: 'year-group', year, start: 0, end: text.length }]);
  });

  it.each([
    ['starting primary', -1],
    ['moves to secondary', 6],
    ['transition to post-16', 11],
    ['going to college', 11],
    ['moves on to further education', 11],
    ['starts sixth form', 11],
    ['goes to university', 13],
  ])('%s: after Year %d', (text, year) => {
    expect(read(text)).toContain(`Y${year}`);
  });
});

describe('ages', () => {
  it.each([
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-five', 25],
    ['one', 1],
    ['four', 4],
    ['ten', 10],
  ])('at age %s: %d', (word, age) => {
    expect(findTimescales(`He will swim at age ${word}.`)).toMatchObject([{ kind: 'age', age }]);
  });

  it.each([
    ['by her first birthday', 'age 0'],
    ['by her fourth birthday', 'age 3'],
    ['at 25 years, age 25', 'age 25'],
    ['at age 18', 'age 18'],
    ['by age 18', 'age 18 over'],
    ['before the age of 18', 'age 18 over'],
    ['until age five', 'age 5 over'],
    ['by her 18th birthday', 'age 18'],
    ['by his twenty-fifth birthday', 'age 24'],
    ['by the age of twenty-three', 'age 23 over'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('nobody in a plan is older than 25', () => {
    expect(read('at age 26')).toEqual([]);
  });
});

describe('years and feasts', () => {
  it.each([
    ['in the year 2025/26', '2026-08-31'],
    ['2025-2026', '2026-08-31'],
    ['Easter 2027', '2027-04-30'],
    ['Whitsun 2027', '2027-05-31'],
    ['Christmas 2027', '2027-12-31'],
  ])('%s: %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it('two years that do not follow each other are no school year', () => {
    expect(read('20 of 2024/27')).toEqual([]);
  });
});

describe('a text without its times', () => {
  it.each([
    ['By the end of Year 6 he will read a page.', 'he will read a page.'],
    ['By the end of Upper Key Stage 2 he will read a page.', 'he will read a page.'],
    ['By the end of LKS2 he will read a page.', 'he will read a page.'],
    ['He will read a page by July 2027.', 'He will read a page .'],
    ['In July 2026 he reads, and by July 2027 he writes.', 'he reads, and he writes.'],
    ['He will, by the end of this school year in 2027, read.', 'He will, , read.'],
    ['By July 2027', 'By July 2027'],
    ['Day by July 2027', 'Day'],
    ['He reads.', 'He reads.'],
  ])('%s: %s', (text, rest) => {
    expect(withoutTimescales(text)).toBe(rest);
  });

  it('times stand in order with their own words', () => {
    const text = 'By Year 6 he reads, by July 2027 he writes, within 12 months he swims.';
    expect(findTimescales(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'By Year 6',
      'July 2027',
      'within 12 months',
    ]);
  });
});
