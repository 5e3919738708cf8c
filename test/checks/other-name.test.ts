import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Name: Kai Mensah\nDate of final plan: 10 January 2026\nSection B: Special educational needs\nKai finds it hard to read.';

describe('a name where the child must be meant', () => {
  it.each([
    ['Oliver finds it hard to write.', 'B: Oliver finds it hard to write.'],
    ['Kai finds it hard to write.', 'pass'],
    ["Oliver's needs are great.", "B: Oliver's needs are great."],
    ["Oliver's teacher reads with him.", "B: Oliver's teacher reads with him."],
    ['Oliver sits near Kai.', 'pass'],
    ['His brother Oliver finds it hard to write.', 'pass'],
    ['Kai and Oliver find it hard to write.', 'pass'],
    ['Oliver will be supported to write.', 'B: Oliver will be supported to write.'],
    ['Staff will support Oliver to write.', 'B: Staff will support Oliver to write.'],
    ['Daniel Mensah finds it hard to write.', 'B: Daniel Mensah finds it hard to write.'],
    ['Daniel Hill finds it hard to write.', 'pass'],
    ['Mr Oliver finds it hard to hear.', 'pass'],
    ['I think Oliver finds it hard to write.', 'pass'],
    ['We hope Oliver will read.', 'B: We hope Oliver will read.'],
    [
      "Oliver finds it hard to write. Oliver is tired. Oliver's needs are great.",
      'B: Oliver finds it hard to write.',
    ],
    ["Kai's friend is Oliver. Oliver finds it hard to write.", 'pass'],
    ['May finds it hard to write.', 'B: May finds it hard to write.'],
    ['Mentoring helps him to plan.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('name-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});
