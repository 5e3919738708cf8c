import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('whether the list is there', () => {
  it.each([
    ['Section K: Advice', 'K: not shown'],
    ['Section K: Advice\nPaediatrician, A. Hill, 3 May 2025', 'pass'],
    ['Section K: Advice\nNone', 'K: not shown'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('advice-list-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
