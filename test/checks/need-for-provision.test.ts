import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('provision that no need explains', () => {
  it.each([
    ['Section C: Health needs\nNone\nSection G: Health provision\nA nurse comes each week.', 'G: not shown'],
    [
      'Section C: Health needs\nAmir has asthma.\nSection G: Health provision\nA nurse comes each week.',
      'pass',
    ],
    ['Section C: Health needs\nNone\nSection G: Health provision\nNone', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-without-need', `${PLAN}\n${text}`)).toBe(said);
  });
});
