import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection A: Views, interests and aspirations';

describe('whose words they are', () => {
  it.each([
    ['I like cats.', 'A: I like cats.'],
    ['Amir likes cats.', 'not-applicable'],
    ["Amir's views\nAmir likes cats.", 'not-applicable'],
    ['Views to follow.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('views-unattributed', `${PLAN}\n${text}`)).toBe(said);
  });
});
