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
    ['Kai (date of birth 5 May 2012) likes football.', 'pass'],
    ['Kai likes football (date of birth).', 'B: Kai likes football (date of birth).'],
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

describe('round brackets on the cover', () => {
  it.each([
    ['| Born on (date of birth) | 3 May 2012 |', 'pass'],
    ['| School | (insert name) |', 'cover: (insert name)'],
    ['School (insert name)', 'cover: School (insert name)'],
    ['Date of birth: (date of birth)', 'cover: Date of birth: (date of birth)'],
  ])('%s: %s', async (line, said) => {
    const plan = `Name: Kai Mensah\nDate of final plan: 10 January 2026\n${line}\n# Section B: Special educational needs\nKai likes football.`;
    expect(await ruleSays('template-remnant', plan)).toBe(said);
  });
});
