import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010\nDate of final plan: 10 January 2026';

describe('outcomes that prepare for adult life', () => {
  it.each([
    ['Section E: Outcomes\nBy July 2027 Amir will read a page.', 'E: '],
    ['Section E: Outcomes\nBy July 2027 Amir will hold a paid job.', 'pass'],
    ['Section E: Outcomes\nEmployment\nBy July 2027 Amir will read a page.', 'E: '],
    ['Section E: Outcomes\nAmir will have a job coach.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-outcomes-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('each area of adult life', () => {
  it.each([
    ['Section E: Outcomes\nBy July 2027 Amir will hold a paid job.', 'E:  | E:  | E: '],
    [
      'Section E: Outcomes\nBy July 2027 Amir will hold a paid job.\nBy July 2027 Amir will cook his own meals.\nBy July 2027 Amir will meet friends in the community.\nBy July 2027 Amir will book his own health check.',
      'pass',
    ],
    ['Section E: Outcomes\nBy July 2027 Amir will read a page.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-area-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('provision that prepares for it', () => {
  it.each([
    ['Section F: Special educational provision\nA teaching assistant reads with Amir each day.', 'F: '],
    ['Section F: Special educational provision\nA job coach works with Amir each week.', 'pass'],
    [
      'Section F: Special educational provision\nPreparing for adulthood\nA teaching assistant reads with Amir each day.',
      'F: ',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-provision-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what was updated since', () => {
  it.each([
    ['Section B: Needs\nAmir is in Year 11 and reads.', 'not-applicable'],
    ['Section E: Outcomes\nBy July 2027 Amir will hold a paid job.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-not-updated', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('advice about it', () => {
  it.each([
    ['Section K: Advice\nEducational psychologist, A. Hill, 3 May 2025', 'K: '],
    ['Section K: Advice\nCareers adviser, A. Hill, 3 May 2025', 'pass'],
    ['Section K: Advice\nPreparing for adulthood report, A. Hill, 3 May 2025', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-advice-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});
