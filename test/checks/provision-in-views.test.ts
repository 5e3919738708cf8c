import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection A: Views, interests and aspirations';

describe('what is no view', () => {
  it.each([
    ['I like cats.', 'pass'],
    [
      'A teaching assistant will deliver a reading programme each day.',
      'A: A teaching assistant will deliver a reading programme each day.',
    ],
    ['Mum says a teaching assistant will deliver a reading programme each day.', 'pass'],
    ['Amir must have speech therapy.', 'pass'],
    ['Mum says he must have speech therapy.', 'pass'],
    ['Amir will receive 20 hours of support.', 'A: Amir will receive 20 hours of support.'],
    ['Amir will receive a kitten.', 'pass'],
    ['Speech therapist, 30 minutes each week', 'A: Speech therapist, 30 minutes each week'],
    ['Speech therapist each week', 'pass'],
    [
      'The assessment shows that Amir has a language disorder.',
      'A: The assessment shows that Amir has a language disorder.',
    ],
    ['We want him to have speech therapy.', 'pass'],
    ['"He must have speech therapy." (Mum)', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-in-views', `${PLAN}\n${text}`)).toBe(said);
  });
});
