import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010\nDate of final plan: 10 January 2026';

describe('provision that prepares for it', () => {
  it.each([
    [
      'Section F: Special educational provision\nA teaching assistant reads with Amir each day.',
      'F: not shown',
    ],
    ['Section F: Special educational provision\nA job coach works with Amir each week.', 'pass'],
    [
      'Section F: Special educational provision\nPreparing for adulthood\nA teaching assistant reads with Amir each day.',
      'F: not shown',
    ],
    [
      'Section E: Outcomes | Section F: Special educational provision\n| Section E: Outcomes | Section F: Special educational provision |\n| Amir will travel to college by bus alone. | A mentor meets him each Monday. |',
      'pass',
    ],
    [
      'Section E: Outcomes | Section F: Special educational provision\n| Section E: Outcomes | Section F: Special educational provision |\n| Amir will travel to college by bus alone. | TBC |',
      'F: not shown',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-provision-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
