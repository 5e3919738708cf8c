import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016';

describe('a review that is due soon', () => {
  it.each([
    [
      'Date of final plan: 10 January 2024\nDate of last annual review: 17 January 2026',
      'cover: 17 January 2026',
    ],
    [
      'Date of final plan: 10 January 2024\nDate of last annual review: 18 January 2026',
      'cover: 18 January 2026',
    ],
    [
      'Date of final plan: 10 January 2024\nDate of last annual review: 19 January 2026',
      'cover: 19 January 2026',
    ],
    [
      'Date of final plan: 10 January 2024\nDate of last annual review: 1 December 2025',
      'cover: 1 December 2025',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('review-due-soon', `${PLAN}\n${text}`)).toBe(said);
  });
});
