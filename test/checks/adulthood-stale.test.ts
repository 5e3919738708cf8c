import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010';

describe('a plan of before Year 9', () => {
  it.each([
    ['Date of final plan: 10 January 2022', 'cover: 10 January 2022'],
    ['Date of final plan: 10 January 2026', 'not-applicable'],
    [
      'Date of final plan: 10 January 2022\nDate of last annual review: 10 January 2026',
      'cover: 10 January 2022',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-not-updated', `${PLAN}\n${text}`)).toBe(said);
  });
});
