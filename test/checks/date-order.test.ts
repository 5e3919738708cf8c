import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const ADVICE =
  'Name: Noah Hartley\nDate of birth: 14 March 2015\nDate of final plan: 12 June 2026\nSection K: Advice';
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
    [
      'Date of first issue: 12 March 2026\nDate of last annual review: 13 November 2025\nDate of amended final plan: 29 January 2026',
      'cover: 29 January 2026',
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

describe('advice of another day than it can be of', () => {
  it.each([
    ['Educational psychologist, A. Hill, 12 June 2026', 'pass'],
    ['Educational psychologist, A. Hill, 13 June 2026', 'K: Educational psychologist A. Hill, 13 June 2026'],
    [
      'Educational psychologist, A. Hill, 24 November 2026',
      'K: Educational psychologist A. Hill, 24 November 2026',
    ],
    [
      'Educational psychologist, A. Hill, 13 March 2015',
      'K: Educational psychologist A. Hill, 13 March 2015',
    ],
    ['Educational psychologist, A. Hill, 14 March 2015', 'pass'],
    ['Children and Families Act, 13 March 2014', 'pass'],
    ['Educational psychologist, A. Hill, 13 June 2026, first seen on 1 June 2026', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('date-order', `${ADVICE}\n${text}`)).toBe(said);
  });
});

describe('what was done, and of whom', () => {
  it.each([
    ['Noah was assessed on 24 November 2026.', 'B: Noah was assessed on 24 November 2026.'],
    ['Noah was assessed on Tuesday, 24 November 2026.', 'B: Noah was assessed on Tuesday, 24 November 2026.'],
    ['Noah was assessed before the long and very cold winter of his last year, on 24 November 2026.', 'pass'],
    ['Noah was assessed to see if he reads on 24 November 2026.', 'pass'],
    ['The views of Noah, 24 November 2026', 'B: The views of Noah, 24 November 2026'],
    ["Noah's brother was assessed on 13 March 2014.", 'pass'],
    ['The hospital was opened on 13 March 2014.', 'pass'],
    ['Noah is next assessed on 24 November 2026.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('date-order', `${EVENTS}\n${text}`)).toBe(said);
  });
});
