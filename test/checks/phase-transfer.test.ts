import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Date of birth: 3 October 2015\nDate of final plan: 10 January 2026';
const COVER = 'Date of birth: 3 October 2010\nDate of final plan: 10 January 2026\nSchool: Hopton Academy';

it('a child in a nursery leaves it in the year that the date of birth tells, whatever year "Nursery" was', async () => {
  const cover = 'Date of birth: 20 October 2021\nYear group: Nursery\nDate of final plan: 10 June 2025';
  const placement = 'Section I: Placement\nHarbour Nursery School, a maintained nursery school.';
  expect(await ruleSays('phase-transfer-late', `${cover}\n${placement}`, { asOf: '2026-06-08' })).toMatch(
    /^I: /,
  );
});

describe('after the deadline for secondary school', () => {
  it.each([
    [
      'Section I: Placement\nMoor Lane Primary School, a maintained mainstream school.',
      'I: Moor Lane Primary School, a maintained mainstream school.',
    ],
    [
      'Section I: Placement\nMoor Lane Primary School until 31 August 2027. Hopton Secondary Academy from 1 September 2027.',
      'pass',
    ],
    [
      'Section I: Placement\nMoor Lane Primary School. Secondary school to be named.',
      'I: Moor Lane Primary School. Secondary school to be named.',
    ],
    [
      'Section I: Placement\nMoor Lane Primary School. Parents would like Hopton Secondary Academy.',
      'I: Moor Lane Primary School. Parents would like Hopton Secondary Academy.',
    ],
    [
      'Section I: Placement\nMoor Lane School, for pupils aged 4 to 11',
      'I: Moor Lane School, for pupils aged 4 to 11',
    ],
    ['Section I: Placement\nMoor Lane School, for pupils aged 4 to 16', 'not-assessed'],
    ['Section I: Placement\nMoor Lane School', 'not-assessed'],
    ['Section I: Placement', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('phase-transfer-late', `${PLAN}\n${text}`, { asOf: '2027-02-16' })).toBe(said);
  });
});

describe('on the day of the deadline', () => {
  it.each([
    ['Section I: Placement\nMoor Lane Primary School, a maintained mainstream school.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('phase-transfer-late', `${PLAN}\n${text}`, { asOf: '2027-02-15' })).toBe(said);
  });
});

describe('after the deadline for college', () => {
  it.each([
    [
      'Section I: Placement\nHopton Academy, a mainstream academy.',
      'I: Hopton Academy, a mainstream academy.',
    ],
    ['Section I: Placement\nHopton Academy with its sixth form, from September 2027.', 'pass'],
    ['Section I: Placement\nHopton Academy, for students aged 11 to 18.', 'not-assessed'],
    [
      'Section I: Placement\nHopton Academy, for students aged 11 to 16.',
      'I: Hopton Academy, for students aged 11 to 16.',
    ],
    ['Section I: Placement\nMoor Lane College', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('phase-transfer-late', `${COVER}\n${text}`, { asOf: '2027-04-01' })).toBe(said);
  });
});

describe('on the deadline for college', () => {
  it.each([
    ['Section I: Placement\nHopton Academy, a mainstream academy.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('phase-transfer-late', `${COVER}\n${text}`, { asOf: '2027-03-31' })).toBe(said);
  });
});
