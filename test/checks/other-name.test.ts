import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const COVER = 'Name: Kai Mensah\nDate of final plan: 10 January 2026';
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

describe('the name as a subject', () => {
  it.each([
    ['By July 2027 Oliver will read a page.', 'B: By July 2027 Oliver will read a page.'],
    ['When Oliver is tired he sleeps.', 'B: When Oliver is tired he sleeps.'],
    ['Overall, Oliver reads slowly.', 'B: Overall, Oliver reads slowly.'],
    ['Oliver also needs help to dress.', 'B: Oliver also needs help to dress.'],
    ['Oliver, at times, needs help to dress.', 'B: Oliver, at times, needs help to dress.'],
    ['Oliver would like to read.', 'B: Oliver would like to read.'],
    ['Oliver to read a page.', 'B: Oliver to read a page.'],
    ['The book says Oliver is tired.', 'pass'],
    ['Oliver helps him to read.', 'pass'],
    ['Oliver writes the plan.', 'B: Oliver writes the plan.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('name-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('whose the name is', () => {
  it.each([
    ['Oliver (a friend) finds it hard to write.', 'pass'],
    ['Oliver, his brother, finds it hard to write.', 'pass'],
    ['His teacher, Oliver, finds it hard to reach him.', 'pass'],
    [
      'As the teacher says, Oliver finds it hard to write.',
      'B: As the teacher says, Oliver finds it hard to write.',
    ],
    ['His friends Leo and Oliver find it hard to write.', 'pass'],
    ['A friend called Oliver finds it hard to write.', 'pass'],
    ['Oliver and Leo find it hard to write.', 'pass'],
    ["Oliver's mother says that he is tired.", "B: Oliver's mother says that he is tired."],
    ["Oliver's mother says that Kai is tired.", 'pass'],
    ['Oliver Brown finds it hard to write.', 'pass'],
    ["Kai sits by Oliver. Oliver's needs are great.", 'pass'],
    ['Oliver finds it hard to write. His brother Oliver is tall.', 'pass'],
    ['Staff told us that Oliver finds it hard to write.', 'pass'],
    ['Zorvath finds it hard to write.', 'B: Zorvath finds it hard to write.'],
    ["Zorvath's needs are great.", "B: Zorvath's needs are great."],
    ['Dyspraxia finds it hard to write.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('name-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('names on the cover and in other places', () => {
  it.each([
    [
      'Oliver finds it hard to write.\nSection K: Advice\nEducational psychologist, Oliver Hill, 3 May 2025',
      'pass',
    ],
    ['Oliver finds it hard to write.\nSection K: Advice\nWritten by Oliver', 'pass'],
    ["Oliver's needs are great. Oliver is proud of Kai.", 'pass'],
    ['Oliver finds it hard to write. I like Oliver.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('name-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('names on the cover', () => {
  it.each([
    ['Key worker: Oliver Hill\nSection B: Special educational needs\nOliver finds it hard to write.', 'pass'],
    [
      "About Oliver's needs\nSection B: Special educational needs\nOliver finds it hard to write.",
      'B: Oliver finds it hard to write.',
    ],
    [
      'Key worker: Daniel Hill\nSection B: Special educational needs\nOliver finds it hard to write.',
      'B: Oliver finds it hard to write.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('name-mismatch', `${COVER}\n${text}`)).toBe(said);
  });
});
