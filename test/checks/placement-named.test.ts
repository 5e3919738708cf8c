import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2012';

describe('a school in a draft', () => {
  it.each([
    [
      'Section I: Placement\nHopton School, a maintained special school.',
      'I: Hopton School, a maintained special school.',
    ],
    ['Section I: Placement', 'pass'],
    ['Section I: Placement\nA maintained special school.', 'I: A maintained special school.'],
    [
      'Section I: Placement\nAmir attends Hopton School. To be named after the parents have said what they think.',
      'pass',
    ],
    ['Section I: Placement\nTo be named.', 'pass'],
    ['Section I: Placement\nName of school: Hopton Academy', 'I: Name of school: Hopton Academy'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('placement-named-in-draft', `${PLAN}\n${text}`, { stage: 'draft' })).toBe(said);
  });
});
