import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection A: Views, interests and aspirations';

describe('whether anybody tells a hope', () => {
  it.each([
    ['Amir likes cats.', 'A: not shown'],
    ['Amir wants to be a vet.', 'pass'],
    ['Amir does not want to be a vet.', 'A: not shown'],
    ['Aspirations: -', 'A: not shown'],
    ['Aspirations: to be a vet', 'pass'],
    ['Aspirations:\nA vet.', 'pass'],
    ['Aspirations\nA vet.', 'pass'],
    ['Aspirations', 'A: not shown'],
    ['What would you like to do one day?\nA vet.', 'pass'],
    ['What would you like to do one day?\nLikes: he is a happy boy.', 'A: not shown'],
    ['His dog Hope is kind.', 'A: not shown'],
    ['His hope is to read.', 'pass'],
    ['My hopes for the future\nNone.', 'A: not shown'],
    ['My hopes for the future\nI do not know yet.', 'pass'],
    ['Section B: Needs\nAmir wants to be a vet.', 'A: not shown'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('aspirations-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
