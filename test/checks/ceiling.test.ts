import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Section F: Special educational provision';

describe('more than nobody needs to give', () => {
  it.each([
    [
      'Amir will have up to 10 hours of support each week.',
      'F: Amir will have up to 10 hours of support each week.',
    ],
    ['Amir will have at least 10 hours of support each week.', 'pass'],
    ['Amir will have 10 hours of support each week.', 'pass'],
    ['A group of up to 4 pupils for 10 hours each week.', 'pass'],
    ['Up to 4 visits a year.', 'F: Up to 4 visits a year.'],
    ['At least 5 and up to 10 hours each week.', 'pass'],
    ['A text of up to 20 words.', 'pass'],
    [
      '| Provision | Delivered by | How much |\n| --- | --- | --- |\n| Help in lessons | Teaching assistant, Level 3 | Up to 6 hours each week |',
      'F: Up to 6 hours each week',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-ceiling', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('from nothing up', () => {
  it.each([
    [
      'Amir will have 0 to 10 hours of support each week.',
      'F: Amir will have 0 to 10 hours of support each week.',
    ],
    ['Amir will have 0 hours of support each week.', 'pass'],
    ['Amir will have up to six weeks of support.', 'pass'],
    ['Up to weekly visits.', 'F: Up to weekly visits.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-ceiling', `${PLAN}\n${text}`)).toBe(said);
  });
});
