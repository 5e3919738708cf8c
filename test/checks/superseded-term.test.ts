import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of final plan: 10 January 2026';
const UNDATED = 'Name: Amir Rashid';

describe('a term of an older law or body', () => {
  it.each([
    [
      'Section B: Needs\nAmir has a Statement of Special Educational Needs.',
      'B: Amir has a Statement of Special Educational Needs.',
    ],
    ['Section B: Needs\nAmir had a Statement of Special Educational Needs.', 'pass'],
    ['Section B: Needs\nHis brother said "a Statement of Special Educational Needs".', 'pass'],
    [
      'Section F: Provision\nThe statement says that School Action Plus will go on.',
      'F: The statement says that School Action Plus will go on.',
    ],
    [
      'Section G: Health\nThe Clinical Commissioning Group will pay for this.',
      'G: The Clinical Commissioning Group will pay for this.',
    ],
    ['Section K: Advice\nClinical Commissioning Group report, 3 May 2020', 'pass'],
    [
      'Section K: Advice\nThe Clinical Commissioning Group will pay.',
      'K: The Clinical Commissioning Group will pay.',
    ],
    ['The Clinical Commissioning Group pays.', 'cover: The Clinical Commissioning Group pays.'],
    [
      'Section B: Needs\nAmir has a Statement of Special Educational Needs and is on School Action Plus.',
      'B: Amir has a Statement of Special Educational Needs and is on School Action Plus.',
    ],
    ['Section G: Health\nThe Integrated Care Board will pay for this.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('superseded-term', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('without a date of the version', () => {
  it.each([
    ['Section G: Health\nThe Clinical Commissioning Group will pay for this.', 'not-assessed'],
    [
      'Section B: Needs\nAmir has a Statement of Special Educational Needs.',
      'B: Amir has a Statement of Special Educational Needs.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('superseded-term', `${UNDATED}\n${text}`)).toBe(said);
  });
});
