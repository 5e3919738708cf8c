import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010';

describe('a young person who is not spoken to', () => {
  it.each([
    [
      'Date of final plan: 10 January 2028\nSection A: Views\nMum says that he likes cats.',
      'A: Mum says that he likes cats.',
    ],
    ['Date of final plan: 10 January 2028\nSection A: Views\nI like cats.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('young-person-not-addressed', `${PLAN}\n${text}`, { asOf: '2028-05-04' })).toBe(
      said,
    );
  });
});
