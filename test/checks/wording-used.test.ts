import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid';

describe('words that hurt', () => {
  it.each([
    ['Section B: Needs\nAmir suffers from autism.', 'B: Amir suffers from autism.'],
    ['Section B: Needs\nAmir is autistic.', 'pass'],
    ['Section B: Needs\nAmir is wheelchair bound.', 'B: Amir is wheelchair bound.'],
    ['Section A: Views\n"I am wheelchair bound."', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('disrespectful-term', `${PLAN}\n${text}`)).toBe(said);
  });
});
