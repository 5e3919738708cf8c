import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Date of birth: 24 November 2021';
const YEAR = 'Name: Amir';

describe('a review of a child under five', () => {
  it.each([
    ['Date of final plan: 23 May 2026', 'cover: 23 May 2026'],
    ['Date of final plan: 24 May 2026', 'pass'],
    ['Date of final plan: 22 May 2026\nDate of last annual review: 24 May 2026', 'pass'],
    ['Date of final plan: 22 May 2026\nDate of last annual review: 22 May 2026', 'cover: 22 May 2026'],
    ['Section A: Views', 'not-assessed'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('under-five-review', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('without a date of birth', () => {
  it.each([
    ['Date of final plan: 22 May 2026\nYear group: 1', 'not-applicable'],
    ['Date of final plan: 22 May 2026\nYear group: Reception', 'not-applicable'],
    ['Date of final plan: 22 May 2026', 'not-assessed'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('under-five-review', `${YEAR}\n${text}`)).toBe(said);
  });
});

describe('on the fifth birthday', () => {
  it.each([['Date of final plan: 22 May 2026', 'not-applicable']])('%s: %s', async (text, said) => {
    expect(await ruleSays('under-five-review', `${PLAN}\n${text}`, { asOf: '2026-11-24' })).toBe(said);
  });
});
