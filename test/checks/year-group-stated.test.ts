import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Noah Hartley\nDate of birth: 14 March 2015\nDate of final plan: 12 June 2026';
const ADULT = 'Name: Noah Hartley\nDate of birth: 14 March 2005\nDate of final plan: 12 June 2026';
const BABY = 'Name: Noah Hartley\nDate of birth: 14 March 2024\nDate of final plan: 12 June 2026';
const UNBORN = 'Name: Noah Hartley\nDate of final plan: 12 June 2026';

describe('a year group on the cover', () => {
  it.each([
    ['Year group: 4', 'cover: 4'],
    ['Year group: 5', 'pass'],
    ['Year group: 7', 'pass'],
    ['Year group: 8', 'cover: 8'],
    ['Year group: 7 (from September 2027)', 'pass'],
    ['Year group: 8 (2027/28)', 'pass'],
    ['Year group: 8 (moved here in September 2027)', 'cover: 8 (moved here in September 2027)'],
    ['Year group: 8\nYear group: 9', 'cover: 8'],
    ['Year group: 4\nSection B: Special educational needs\nNoah is taught a year below his age.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('year-group-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('a year group in the text', () => {
  it.each([
    ['Section B: Special educational needs\nNoah is in Year six.', 'pass'],
    ['Section B: Special educational needs\nNoah is in Year 9.', 'B: Noah is in Year 9.'],
    ['Section B: Special educational needs\nNoah is in Year 4.', 'B: Noah is in Year 4.'],
    [
      'Section B: Special educational needs\nNoah is in Year 9.\nNoah is in Year 10.',
      'B: Noah is in Year 9.',
    ],
    ['Section B: Special educational needs\nHis brother is in Year 9.', 'not-assessed'],
    ['Section K: Advice\nNoah is in Year 9.', 'not-assessed'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('year-group-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('years that nobody counts alike', () => {
  it.each([
    ['Year group: 13', 'cover: 13'],
    ['Year group: 14', 'pass'],
    ['Year group: 15', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('year-group-mismatch', `${ADULT}\n${text}`)).toBe(said);
  });
});

describe('years before school', () => {
  it.each([
    ['Year group: Nursery', 'pass'],
    ['Year group: Reception', 'cover: Reception'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('year-group-mismatch', `${BABY}\n${text}`)).toBe(said);
  });
});

describe('without a date of birth', () => {
  it.each([['Year group: 4', 'not-assessed']])('%s: %s', async (text, said) => {
    expect(await ruleSays('year-group-mismatch', `${UNBORN}\n${text}`)).toBe(said);
  });
});
