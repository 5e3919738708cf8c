import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2012\nDate of final plan: 10 January 2026';

describe('whether section I places anybody', () => {
  it.each([
    ['Section I: Placement\nHopton School, a maintained special school.', 'pass'],
    ['Section I: Placement\nA maintained special school.', 'pass'],
    ['Section I: Placement', 'I: not shown'],
    ['Section I: Placement\nTo be confirmed.', 'I: To be confirmed.'],
    ['Section I: Placement\nParents would like Hopton School.', 'I: Parents would like Hopton School.'],
    ['Section I: Placement\nParents would like Hopton School, and the council names it.', 'pass'],
    ['Section I: Placement\nA school will be named later.', 'I: A school will be named later.'],
    [
      'Section I: Placement\nNone\nSection F: Provision\nAmir is educated otherwise than at school under section 61.',
      'pass',
    ],
    ['Section I: Placement\nName of school: Hopton Academy', 'pass'],
    ['Section I: Placement\nName of school:', 'I: not shown'],
    ['Section I: Placement\nAmir attends Hopton.', 'pass'],
    ['Section I: Placement\nHopton.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('placement-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('a setting told by its name alone', () => {
  it.each([
    ['Section I: Placement\nBrackenfell', 'pass'],
    ['Section I: Placement\nBrackenfell, Derby', 'pass'],
    ['Section I: Placement\nBrackenfell - a place by the sea', 'pass'],
    ['Section I: Placement\nBrackenfell will admit Amir.', 'pass'],
    ['Section I: Placement\nName of school: -', 'I: not shown'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('placement-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
