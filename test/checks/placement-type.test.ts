import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2012\nDate of final plan: 10 January 2026';

describe('whether it says what kind of school', () => {
  it.each([
    ['Section I: Placement\nHopton School, a maintained special school.', 'pass'],
    ['Section I: Placement\nHopton School', 'I: Hopton School'],
    ['Section I: Placement\nHopton School\nType: mainstream academy', 'pass'],
    ['Section I: Placement\nHopton Bank\nMaintained nursery school', 'pass'],
    [
      'Section I: Placement\nName: Hopton School. Type: to be confirmed',
      'I: Name: Hopton School. Type: to be confirmed',
    ],
    ['Section I: Placement\nFrom September 2026: Hopton Bank', 'I: From September 2026: Hopton Bank'],
    ['Section I: Placement\n| Name of school | Type of school |\n| Hopton School | |', 'I: Hopton School'],
    ['Section I: Placement\n| Name of school | Type of school |\n| Hopton School | Special |', 'pass'],
    ['Section I: Placement\nA mainstream academy', 'not-applicable'],
    ['Section I: Placement\nTo be confirmed.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('placement-type-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
