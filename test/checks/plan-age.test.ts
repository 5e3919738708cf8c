import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016';

describe('a plan of an older version', () => {
  it.each([
    ['Date of final plan: 22 November 2021', 'cover: 22 November 2021'],
    ['Date of final plan: 23 November 2024', 'pass'],
    ['Date of final plan: 10 January 2026', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('plan-version-old', `${PLAN}\n${text}`)).toBe(said);
  });
});
