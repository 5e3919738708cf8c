import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('which advice is listed', () => {
  it.each([
    ['Section K: Advice\nEducational psychologist, A. Hill, 3 May 2025', 'K: not shown'],
    ['Section K: Advice\nPaediatrician, A. Hill, 3 May 2025', 'pass'],
    ['Section K: Advice\nHealth advice was asked for and not received.', 'not-applicable'],
    ['Section K: Advice', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-advice-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
