import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010\nDate of final plan: 10 January 2026';

describe('advice about it', () => {
  it.each([
    ['Section K: Advice\nEducational psychologist, A. Hill, 3 May 2025', 'K: not shown'],
    ['Section K: Advice\nCareers adviser, A. Hill, 3 May 2025', 'pass'],
    ['Section K: Advice\nPreparing for adulthood report, A. Hill, 3 May 2025', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-advice-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
