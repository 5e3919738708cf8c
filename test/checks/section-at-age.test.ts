import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010';

describe('social care of an adult', () => {
  it.each([
    [
      'Date of final plan: 10 January 2026\nSection H1: Social care provision\nA support worker comes each week.',
      'pass',
    ],
    ['Date of final plan: 10 January 2026\nSection H1: Social care provision\nNone', 'not-applicable'],
    [
      'Date of final plan: 5 May 2028\nSection H1: Social care provision\nA support worker comes each week.',
      'H1: A support worker comes each week.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adult-in-h1', `${PLAN}\n${text}`, { asOf: '2028-05-04' })).toBe(said);
  });
});
