import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('whether entries have a day', () => {
  it.each([
    ['Section K: Advice\nPaediatrician, A. Hill, 3 May 2025', 'pass'],
    ['Section K: Advice\nPaediatrician, A. Hill', 'K: Paediatrician A. Hill'],
    ['Section K: Advice\nPaediatrician, A. Hill, May 2025', 'pass'],
    ['Section K: Advice\nPaediatrician, A. Hill\nDate: 3 May 2025', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('advice-undated', `${PLAN}\n${text}`)).toBe(said);
  });
});
