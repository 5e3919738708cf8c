import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Date of birth: 4 May 2010\nDate of final plan: 10 January 2026\nSection E: Outcomes';

describe('a day that has passed', () => {
  it.each([
    [
      'By 22 November 2026 Amir will read a page of print.',
      'E: By 22 November 2026 Amir will read a page of print.',
    ],
    ['By 23 November 2026 Amir will read a page of print.', 'pass'],
    ['By October 2026 Amir will read a page of print.', 'E: By October 2026 Amir will read a page of print.'],
    ['By November 2026 Amir will read a page of print.', 'pass'],
    [
      'By the end of the summer term 2026 Amir will read a page of print.',
      'E: By the end of the summer term 2026 Amir will read a page of print.',
    ],
    ['By July 2027 Amir will read a page of print.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('outcome-expired', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('a stage that has passed', () => {
  it.each([
    [
      'By the end of Key Stage 2 Amir will read a page of print.',
      'E: By the end of Key Stage 2 Amir will read a page of print.',
    ],
    [
      'By the end of Key Stage 3 Amir will read a page of print.',
      'E: By the end of Key Stage 3 Amir will read a page of print.',
    ],
    [
      'By the end of Key Stage 4 Amir will read a page of print.',
      'E: By the end of Key Stage 4 Amir will read a page of print.',
    ],
    ['By the end of Year 10 Amir will travel alone.', 'E: By the end of Year 10 Amir will travel alone.'],
    ['By the end of Year 11 Amir will travel alone.', 'E: By the end of Year 11 Amir will travel alone.'],
    ['By the end of Year 12 Amir will travel alone.', 'pass'],
    ['By age 15 Amir will travel alone.', 'E: By age 15 Amir will travel alone.'],
    ['By age 16 Amir will travel alone.', 'E: By age 16 Amir will travel alone.'],
    ['By age 17 Amir will travel alone.', 'pass'],
    ['Amir will travel alone.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('outcome-expired', `${PLAN}\n${text}`)).toBe(said);
  });
});
