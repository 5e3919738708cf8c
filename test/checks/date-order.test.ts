import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Noah Hartley\nDate of birth: 14 March 2015';
const EVENTS =
  'Name: Noah Hartley\nDate of birth: 14 March 2015\nDate of final plan: 12 June 2026\nSection B: Special educational needs';

describe('dates in the wrong order', () => {
  it.each([
    ['Date of draft plan: 3 May 2026\nDate of final plan: 12 April 2026', 'cover: 12 April 2026'],
    ['Date of draft plan: 3 May 2026\nDate of final plan: 3 May 2026', 'pass'],
    ['Date of draft plan: May 2026\nDate of final plan: 3 May 2026', 'pass'],
    ['Date of draft plan: June 2026\nDate of final plan: 31 May 2026', 'cover: 31 May 2026'],
    ['Date of final plan: 13 March 2015', 'cover: 13 March 2015'],
    [
      'Date of request: 1 March 2026\nDate of draft plan: 28 February 2026\nDate of final plan: 1 June 2026',
      'cover: 28 February 2026',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('date-order', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('pairs that hold only within a time', () => {
  it.each([
    ['Date of first issue: 1 June 2019\nDate of last annual review: 1 May 2019', 'cover: 1 May 2019'],
    ['Date of first issue: 31 March 2018\nDate of last annual review: 1 March 2018', 'pass'],
    ['Date of last annual review: 10 March 2026\nDate of review report: 9 March 2026', 'cover: 9 March 2026'],
    ['Date of last annual review: 10 March 2026\nDate of review report: 10 June 2025', 'cover: 10 June 2025'],
    ['Date of last annual review: 10 March 2026\nDate of review report: 9 June 2025', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('date-order', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('days to come', () => {
  it.each([
    ['Date of final plan: 23 November 2026', 'pass'],
    ['Date of final plan: 24 November 2026', 'cover: 24 November 2026'],
    ['Date of final plan: November 2026', 'pass'],
    ['Date of last annual review: 1 December 2026', 'cover: 1 December 2026'],
    ['Date of next review: 1 June 2030', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('date-order', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what a final plan tells of', () => {
  it.each([
    ['Noah was assessed on 12 June 2026.', 'pass'],
    ['Noah was assessed on 13 June 2026.', 'pass'],
    ['Noah was assessed on 13 March 2015.', 'B: Noah was assessed on 13 March 2015.'],
    ['Noah was assessed on 14 March 2015.', 'pass'],
    ['Noah will be assessed on 1 July 2026.', 'pass'],
    ['His brother was assessed on 13 June 2026.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('date-order', `${EVENTS}\n${text}`)).toBe(said);
  });
});
