import { describe, expect, it } from 'vitest';
import {
  dayOfVersion,
  decidedYearGroup,
  yearGroupAsOf,
  yearGroupAtVersion,
} from '../../src/checks/year-group.ts';
import { day, type PlanSketch, planOf } from './plan-builder.ts';
import { ruleSays } from './rule-says.ts';

const when = (asOf = '2026-11-23', stage: 'draft' | 'amended-draft' | 'final' = 'final') => ({
  asOf: day(asOf),
  stage,
});
const born = (dateOfBirth: string, more: PlanSketch = {}) => planOf({ dates: { dateOfBirth }, ...more });

describe('the day of a version', () => {
  it('is the printed one, or of a draft without one the day of the audit', () => {
    expect(dayOfVersion(planOf({ versionDate: '2026-01-10' }), when())).toBe('2026-01-10');
    expect(dayOfVersion(planOf({}), when())).toBeNull();
    expect(dayOfVersion(planOf({}), when('2026-11-23', 'draft'))).toBe('2026-11-23');
    expect(dayOfVersion(planOf({}), when('2026-11-23', 'amended-draft'))).toBe('2026-11-23');
  });
});

describe('the year group', () => {
  it.each([
    ['2015-08-31', '2026-08-31', 6],
    ['2015-09-01', '2026-08-31', 5],
    ['2015-08-31', '2026-09-01', 7],
  ])('of a child born on %s, in a version of %s: Year %d', (birth, versionDate, year) => {
    expect(yearGroupAtVersion(born(birth, { versionDate }), when())).toBe(year);
  });

  it('is the printed one before all', () => {
    expect(yearGroupAtVersion(born('2015-08-31', { versionDate: '2026-01-10', yearGroup: 4 }), when())).toBe(
      4,
    );
    expect(yearGroupAtVersion(planOf({ yearGroup: 4 }), when())).toBe(4);
    expect(yearGroupAtVersion(planOf({ versionDate: '2026-01-10' }), when())).toBeNull();
    expect(yearGroupAtVersion(born('2015-08-31'), when())).toBeNull();
  });

  it.each([
    ['2026-08-31', 4],
    ['2026-09-01', 5],
    ['2028-09-01', 7],
    ['2024-01-01', 4],
  ])('printed as 4 in January 2026, on %s it is %d', (asOf, year) => {
    expect(yearGroupAsOf(planOf({ yearGroup: 4, versionDate: '2026-01-10' }), when(asOf))).toBe(year);
  });

  it('on the day of the audit is told by the date of birth where no printed one can be counted on', () => {
    expect(yearGroupAsOf(born('2015-08-31', { yearGroup: 4 }), when())).toBe(7);
    expect(yearGroupAsOf(born('2015-08-31', { versionDate: '2026-01-10' }), when())).toBe(7);
    expect(yearGroupAsOf(planOf({ versionDate: '2026-01-10' }), when())).toBeNull();
  });
});

describe('whether a rule of Year 9 holds', () => {
  const decided = (sketch: PlanSketch) => decidedYearGroup(planOf(sketch), 9, when());

  it.each([
    [{ yearGroup: 9 }, 9],
    [{ yearGroup: 8, dates: { dateOfBirth: '2012-10-01' }, versionDate: '2026-01-10' }, 8],
    [{ yearGroup: 10, dates: { dateOfBirth: '2012-05-01' }, versionDate: '2026-01-10' }, 10],
    [{ dates: { dateOfBirth: '2016-05-01' } }, 6],
  ])('%j: Year %d', (sketch, year) => {
    expect(decided(sketch)).toEqual({ year });
  });

  it.each([
    [
      { yearGroup: 8, dates: { dateOfBirth: '2012-05-01' }, versionDate: '2026-01-10' },
      'opposite sides of Year 9',
    ],
    [
      { yearGroup: 9, dates: { dateOfBirth: '2012-10-01' }, versionDate: '2026-01-10' },
      'opposite sides of Year 9',
    ],
    [{ dates: { dateOfBirth: '2013-08-31' } }, 'no date of this version'],
    [{}, 'no year group and no date of birth'],
  ])('%j: not known, as %s', (sketch, why) => {
    expect(decided(sketch)).toEqual({ unknown: expect.stringContaining(why) });
  });
});

describe('a year group of a school year to come', () => {
  const plan = (year: string) =>
    `Name: Noah Hartley\nDate of final plan: 22 May 2025\nYear group: ${year}\nSection E: Outcomes\nBy the end of Year 1 Noah will hop ten times.`;

  it.each([
    ['Reception (from September 2025)', 'pass'],
    ['Reception', 'E: By the end of Year 1 Noah will hop ten times.'],
    ['Reception (2024/25)', 'E: By the end of Year 1 Noah will hop ten times.'],
  ])('%s: %s', async (year, said) => {
    expect(await ruleSays('outcome-expired', plan(year))).toBe(said);
  });
});
