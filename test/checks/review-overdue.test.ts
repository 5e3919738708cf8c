import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016';

describe('a review that is due', () => {
  it.each([
    [
      'Date of final plan: 10 January 2024\nDate of last annual review: 23 November 2025',
      'cover: 23 November 2025',
    ],
    ['Date of final plan: 10 January 2024\nDate of last annual review: 24 November 2025', 'pass'],
    [
      'Date of final plan: 10 January 2024\nDate of last annual review: 22 November 2025',
      'cover: 22 November 2025',
    ],
    ['Date of final plan: 24 November 2025', 'not-applicable'],
    ['Date of final plan: 22 November 2025', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('review-overdue', `${PLAN}\n${text}`)).toBe(said);
  });
});
