import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, firstDate } from '../../src/language/printed-dates.ts';

const read = (text: string): string | undefined => firstDate(text)?.value;

describe('the printed forms of a date', () => {
  it.each([
    ['28 August 2013', '2013-08-28'],
    ['1st September 2026', '2026-09-01'],
    ['the 2nd of May, 2024', '2024-05-02'],
    ['Monday 4 March 2026', '2026-03-04'],
    ['01/02/2012', '2012-02-01'],
    ['03/04/2024', '2024-04-03'],
    ['3/4/24', '2024-04-03'],
    ['23.05.13', '2013-05-23'],
    ['27.02.2025', '2025-02-27'],
    ['12-01-2025', '2025-01-12'],
    ['2025-01-12', '2025-01-12'],
    ['2022-Sep-28 00:00:00', '2022-09-28'],
    ['28-Sep-2022', '2022-09-28'],
    ['14 / 06 / 2025', '2025-06-14'],
    ['Sept 3, 2025', '2025-09-03'],
    ['Yes- 23.05.13', '2013-05-23'],
    ["5 June '25", '2025-06-05'],
  ])('%s', (text, value) => {
    expect(firstDate(text)).toMatchObject({ value, precision: 'day' });
  });

  it.each([
    ['March 2020', '2020-03-31'],
    ['Feb 2024', '2024-02-29'],
    ['03/2020', '2020-03-31'],
  ])('%s is a month', (text, value) => {
    expect(firstDate(text)).toMatchObject({ value, precision: 'month' });
  });

  it.each([
    '31/02/2025',
    '4 years old',
    'dd/mm/yyyy',
    '13/13/2025',
    '1.5 hours',
    '2024 to 2025',
    'Year 9',
    '943 476 5919',
    '12 June 20__',
    '12/6/20..',
  ])('%s is no date', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keeps the order of the text and does not read one place twice', () => {
    const dates = findDates('Draft 3 May 2024, final 01/06/2024 (review June 2025).');
    expect(dates.map(({ value, precision }) => [value, precision])).toEqual([
      ['2024-05-03', 'day'],
      ['2024-06-01', 'day'],
      ['2025-06-30', 'month'],
    ]);
  });

  it('reads back every day in every form', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split('-');
        const long = date.toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' });
        for (const form of [iso, `${number}/${month}/${year}`, `${number}.${month}.${year}`, long]) {
          expect(read(`Date: ${form}`)).toBe(iso);
        }
      }),
    );
  });

  it('never throws and stays inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of findDates(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

it.each([
  ['1/2/69', '2069-02-01'],
  ['1/2/70', '1970-02-01'],
  ['1/2/99', '1999-02-01'],
  ['1/2/1900', '1900-02-01'],
  ['1/2/1899', undefined],
  ['1/2/2199', '2199-02-01'],
  ['1/2/2200', undefined],
  ['the sixth day of May 2025', '2025-05-06'],
  ['the first of January 2025', '2025-01-01'],
  ['the thirty-first of May 2025', '2025-05-31'],
  ['the 3rd and 4th March 2025', '2025-03-04'],
  ['0/5/2025', undefined],
  ['1/0/2025', undefined],
  ['31 December 2025', '2025-12-31'],
])('the edges of a century, a year and a month: %s', (text, value) => {
  expect(read(text)).toBe(value);
});

it.each([
  ['Date of birth3 May 2012', '2012-05-03'],
  ['Date ........3 May 2012', '2012-05-03'],
  ['A word before it: mid-May 2012', '2012-05-31'],
  ['April/May 2012', '2012-05-31'],
  ['X3 May 2012', undefined],
  ['in the long report of ref-3 May 2012', undefined],
])('what may stand right before a date: %s', (text, value) => {
  expect(read(text)).toBe(value);
});
