import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Kai Mensah\nDate of final plan: 10 January 2026\nSection B: Special educational needs';

describe('what the writer was meant to replace', () => {
  it.each([
    ['[Insert text here]', 'B: [Insert text here]'],
    ['[Name] likes football.', 'B: [Name] likes football.'],
    ['NAME likes football.', 'B: NAME likes football.'],
    ['NAME: Kai likes football.', 'pass'],
    ['NAME LIKES FOOTBALL.', 'B: NAME LIKES FOOTBALL.'],
    ['X likes football.', 'B: X likes football.'],
    ['x likes football.', 'pass'],
    ['Choose an item.', 'B: Choose an item.'],
    ['Kai will choose an item from the shelf.', 'pass'],
    ['Please delete as appropriate.', 'B: Please delete as appropriate.'],
    ['Click or tap here to enter text.', 'B: Click or tap here to enter text.'],
    ['He/she likes football.', 'B: He/she likes football.'],
    ['Kai likes his/her football.', 'B: Kai likes his/her football.'],
    ['Kai said "I like [name] and cats."', 'pass'],
    ['Kai likes football (insert name).', 'B: Kai likes football (insert name).'],
    ['Likes football: Choose an item.', 'B: Likes football: Choose an item.'],
    ['Yes / No', 'B: Yes / No'],
    ['Kai swims daily / weekly.', 'pass'],
    ['Kai likes football.', 'pass'],
    [
      'This section must not exceed two pages.\nKai likes football.',
      'B: This section must not exceed two pages.',
    ],
    ['Describe the needs that were found.\nKai likes football.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-remnant', `${PLAN}\n${text}`)).toBe(said);
  });
});
