import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('equipment that nobody provides', () => {
  it.each([
    [
      'Section B: Needs\nAmir uses a wheelchair.\nSection G: Health provision\nWheelchair services look after his wheelchair.',
      'pass',
    ],
    [
      'Section B: Needs\nAmir uses a wheelchair.\nSection G: Health provision\nNone',
      'B: Amir uses a wheelchair.',
    ],
    ['Section B: Needs\nAmir reads.\nSection G: Health provision\nNone', 'pass'],
    ['Section B: Needs\nHis brother uses a wheelchair.\nSection G: Health provision\nNone', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('equipment-without-provision', `${PLAN}\n${text}`)).toBe(said);
  });
});
