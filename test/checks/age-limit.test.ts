import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010';

describe('the end of a plan', () => {
  it.each([['Date of final plan: 10 January 2026', 'cover: not shown']])('%s: %s', async (text, said) => {
    expect(await ruleSays('plan-past-25', `${PLAN}\n${text}`, { asOf: '2036-08-31' })).toBe(said);
  });
});
