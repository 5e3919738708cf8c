import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2012\nDate of final plan: 10 January 2026';
const UNBORN = 'Name: Amir Rashid\nDate of final plan: 10 January 2026';

describe('a phase that is past in Year 9', () => {
  it.each([
    ['Section B: Needs\nAmir attends primary school.', 'B: Amir attends primary school.'],
    ['Section B: Needs\nAmir attended primary school.', 'pass'],
    ['Section B: Needs\nAmir attends secondary school.', 'pass'],
    ['Section B: Needs\nAmir is in Year 9.', 'pass'],
    [
      'Section B: Needs\nIn primary school, Amir is working on his letters.',
      'B: In primary school, Amir is working on his letters.',
    ],
    ['Section B: Needs\nIn primary school, Amir worked on his letters.', 'pass'],
    ['Section B: Needs\nAt primary school Amir reads often.', 'B: At primary school Amir reads often.'],
    ['Section B: Needs\nHis brother attends primary school.', 'pass'],
    [
      'Section B: Needs\nAmir will start secondary school in May.',
      'B: Amir will start secondary school in May.',
    ],
    ['Section B: Needs\nAmir will move to secondary school.', 'B: Amir will move to secondary school.'],
    ['Section B: Needs\nAmir is preparing to leave primary school.', 'pass'],
    ['Section B: Needs\nAmir no longer attends primary school.', 'pass'],
    ['Section B: Needs\nI am at primary school.', 'B: I am at primary school.'],
    [
      'Section F: Provision\nA teaching assistant in primary school for one hour.',
      'F: A teaching assistant in primary school for one hour.',
    ],
    ['Section F: Provision\nReviewed each term by Hopton Primary School.', 'pass'],
    ['Section F: Provision\nReviewed by Hopton Nursery and Primary School.', 'pass'],
    ['Section B: Needs\nAmir attends Little Stars Nursery.', 'B: Amir attends Little Stars Nursery.'],
    ['Section E: Outcomes\nBy the end of primary school, Amir will read a page.', 'pass'],
    [
      'Section F: Provision\nAmir is taught in a group by the end of primary school.',
      'F: Amir is taught in a group by the end of primary school.',
    ],
    ['Phase: Primary', 'cover: Phase: Primary'],
    ['Phase: Secondary', 'pass'],
    ['Key stage: 2', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('stage-of-education-stale', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('without a date of birth', () => {
  it.each([
    ['Section B: Needs\nAmir attends primary school.', 'not-assessed'],
    ['Section B: Needs\nAmir reads.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('stage-of-education-stale', `${UNBORN}\n${text}`)).toBe(said);
  });
});
