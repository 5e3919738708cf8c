import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Section F: Special educational provision';

describe('words that promise nothing', () => {
  it.each([
    ['Amir will have regular support.', 'F: Amir will have regular support.'],
    ['Amir will have regular support for 30 minutes each day.', 'pass'],
    ['Amir will have access to a laptop.', 'F: Amir will have access to a laptop.'],
    [
      'Amir will have access to a quiet room when needed.',
      'F: Amir will have access to a quiet room when needed.',
    ],
    ['Amir will have a mentor for 30 minutes each day.', 'pass'],
    ['Mum said "regular support" would help.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-vague', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what somebody else decides', () => {
  it.each([
    [
      'The school will decide how often the mentor comes.',
      'F: The school will decide how often the mentor comes.',
    ],
    [
      'The mentor comes each week as the therapist sees fit.',
      'F: The mentor comes each week as the therapist sees fit.',
    ],
    ['The mentor comes each week.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-delegated', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what may be changed', () => {
  it.each([
    [
      'The mentor comes each week; this may be changed by the school.',
      'F: The mentor comes each week; this may be changed by the school.',
    ],
    ['The mentor comes each week.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-change-clause', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what depends on something', () => {
  it.each([
    ['If funding allows, the mentor comes each week.', 'F: If funding allows, the mentor comes each week.'],
    ['If Amir is tired, the mentor reads to him.', 'pass'],
    [
      'The mentor comes each week, subject to availability.',
      'F: The mentor comes each week, subject to availability.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-conditional', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('money beside help in one paragraph', () => {
  const HELP = 'A teaching assistant will read with Kai for 15 minutes each day.';

  it.each([
    [`${HELP} (E3)`, 'pass'],
    [`${HELP} Links to E3.`, 'pass'],
    [`${HELP} Band E top-up funding of £7,400.`, 'F: Band E top-up funding of £7,400.'],
    ['A specialist teacher will teach Kai for 5 hours a week, at a cost of £8,000 a year.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-money', `# Section F: Special educational provision\n${text}`)).toBe(
      said,
    );
  });
});
