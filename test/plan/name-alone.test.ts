import { expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

it.each([
  ['Birchgate', 'content'],
  ['The Willows', 'content'],
  ['None', 'nil'],
  ['Pending', 'pending'],
])('%s alone below the heading of section I is %s', async (text, state) => {
  const { sections } = await planOf(
    `# Section I: Placement\n\n${text}\n\n# Section J: Personal budget\n\nNone\n`,
  );
  expect(sections.I.state).toBe(state);
});
