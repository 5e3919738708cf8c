import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026\nSection G: Health provision\nA nurse comes each week.';

describe('whether the health body agreed', () => {
  it.each([
    ['Section K: Advice\nNone', 'G: not shown'],
    ['The Integrated Care Board has agreed this provision.', 'pass'],
    ['The Integrated Care Board was asked to agree this provision.', 'G: not shown'],
    ['The Integrated Care Board has not agreed this provision yet.', 'G: not shown'],
    ['Integrated Care Board. Agreed: yes, 12 May 2026.', 'pass'],
    [
      'Integrated Care Board. It was a long day, and then all of it was agreed on 12 May 2026.',
      'G: not shown',
    ],
    ['The school agreed this provision.', 'G: not shown'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-provision-not-agreed', `${PLAN}\n${text}`)).toBe(said);
  });
});
