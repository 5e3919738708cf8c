import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  academicYearEndOfAge,
  addDays,
  addMonths,
  ageInYears,
  compulsorySchoolAgeEnd,
  dateInWords,
  differenceInDays,
  earliestDay,
  ncYear,
  periodEnd,
  wholeMonths,
} from '../../src/language/calendar.ts';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';

const day = (text: string) => calendarDateSchema.parse(text);

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('National Curriculum year', () => {
  it.each([
    ['2012-09-01', '2026-11-23', 9],
    ['2012-08-31', '2026-11-23', 10],
    ['2013-08-31', '2026-08-31', 8],
    ['2013-08-31', '2026-09-01', 9],
    ['2013-09-01', '2026-11-23', 8],
    ['2022-02-28', '2026-11-23', 0],
    ['2016-02-29', '2026-11-23', 6],
    ['2002-08-31', '2026-11-23', 20],
  ])('born %s is on %s in year %i', (born, on, year) => {
    expect(ncYear(day(born), day(on))).toBe(year);
  });

  it('rises by one on 1 September and at no other time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (born, on) => {
        const step = ncYear(born, addDays(on, 1)) - ncYear(born, on);
        expect(step).toBe(on.endsWith('-08-31') ? 1 : 0);
      }),
    );
  });
});

describe('ends of periods', () => {
  it.each([
    ['2025-01-01', '2025-12-31'],
    ['2024-02-29', '2025-02-28'],
    ['2023-03-01', '2024-02-29'],
    ['2025-11-23', '2026-11-22'],
  ])('twelve months starting with %s end on %s', (start, end) => {
    expect(periodEnd(day(start), 12)).toBe(end);
  });

  it('a period is never shorter than the day before the same day a year on', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect([364, 365]).toContain(differenceInDays(start, periodEnd(start, 12)));
        expect(wholeMonths(start, addDays(periodEnd(start, 12), 1))).toBe(12);
      }),
    );
  });

  it.each([
    ['2007-09-23', '2024-06-28'],
    ['2010-08-31', '2026-06-26'],
    ['2010-09-01', '2027-06-25'],
    ['2011-09-01', '2028-06-30'],
    ['2009-01-05', '2025-06-27'],
  ])('compulsory school age of a person born %s ends on %s', (born, end) => {
    expect(compulsorySchoolAgeEnd(day(born))).toBe(end);
  });

  it.each([
    ['2001-09-01', '2027-08-31'],
    ['2001-08-31', '2026-08-31'],
  ])('the academic year in which a person born %s turns 25 ends on %s', (born, end) => {
    expect(academicYearEndOfAge(day(born), 25)).toBe(end);
  });
});

describe('arithmetic', () => {
  it('adds weeks as the statutory timetable does', () => {
    expect(addDays(day('2026-03-10'), 14)).toBe('2026-03-24');
    expect(addDays(day('2026-03-10'), 84)).toBe('2026-06-02');
    expect(addDays(day('2026-01-05'), 140)).toBe('2026-05-25');
    expect(addDays(day('2026-03-02'), 14)).toBe('2026-03-16');
  });

  it('clamps to the end of a shorter month', () => {
    expect(addMonths(day('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(day('2024-02-29'), -12)).toBe('2023-02-28');
  });

  it('days there are days back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(differenceInDays(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('counts whole months only once they are complete', () => {
    expect(wholeMonths(day('2025-01-15'), day('2025-02-14'))).toBe(0);
    expect(wholeMonths(day('2025-01-15'), day('2025-02-15'))).toBe(1);
    expect(wholeMonths(day('2025-02-15'), day('2025-01-16'))).toBe(0);
  });

  it('whole months never overshoot', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(9000), (from, days) => {
        const to = addDays(from, days);
        const months = wholeMonths(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  it('counts birthdays', () => {
    expect(ageInYears(day('2008-11-24'), day('2026-11-23'))).toBe(17);
    expect(ageInYears(day('2008-11-23'), day('2026-11-23'))).toBe(18);
    expect(ageInYears(day('2008-02-29'), day('2026-02-28'))).toBe(17);
  });

  it('gives a month without a day its whole length', () => {
    expect(earliestDay({ value: day('2025-02-28'), precision: 'month' })).toBe('2025-02-01');
    expect(earliestDay({ value: day('2025-02-28'), precision: 'day' })).toBe('2025-02-28');
    expect(dateInWords(day('2025-02-28'), 'month')).toBe('February 2025');
    expect(dateInWords(day('2025-02-08'))).toBe('8 February 2025');
  });
});
