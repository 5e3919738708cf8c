import { expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

/** The family that a plan with these words in section A names. */
async function familyOf(words: string): Promise<readonly string[]> {
  const plan = await planOf(
    `# Education, Health and Care Plan\nName: Freya Marsh\n# Section A: Views\n${words}\n# Section B: Needs\nSlow.`,
  );
  return plan.people.filter(({ relation }) => relation === 'family').map(({ name }) => name);
}

it.each([
  ['Freya lives with Meera and Stuart in a flat.', ['Meera', 'Stuart']],
  ['Freya lives at home with her grandmother Rose Hill.', ['Rose Hill']],
  ['Freya is looked after by her foster carers, Ann and Tom.', ['Ann', 'Tom']],
  ['Freya works with Meera on Mondays.', []],
  ['Freya lives with two cats.', []],
])('whom a child lives with is family: %s', async (words, family) => {
  expect(await familyOf(words)).toEqual(family);
});
