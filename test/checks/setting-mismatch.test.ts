import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const LAST = 'Name: Amir Rashid\nDate of birth: 4 May 2015\nDate of final plan: 10 January 2026';
const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2012\nDate of final plan: 10 January 2026';

describe('the school on the cover and that of section I', () => {
  it.each([
    ['School: Hopton Academy\nSection I: Placement\nHopton Academy, a mainstream academy.', 'pass'],
    [
      'School: Hopton Academy\nSection I: Placement\nMoor Lane Academy, a mainstream academy.',
      'I: Moor Lane Academy, a mainstream academy.',
    ],
    ['School: Hopton Academy\nSection I: Placement\nAmir moves to Moor Lane Academy in September.', 'pass'],
    ['School: Hopton Academy\nSection I: Placement\nMoor Lane Special School', 'pass'],
    [
      'School: Hopton Special School\nSection I: Placement\nMoor Lane Special School',
      'I: Moor Lane Special School',
    ],
    ['School: Hopton Primary School\nSection I: Placement\nMoor Lane Secondary School', 'pass'],
    [
      'School: Hopton Primary School\nSection I: Placement\nMoor Lane Primary School',
      'I: Moor Lane Primary School',
    ],
    [
      'School: Hopton Academy\nSection B: Needs\nAmir will move to Moor Lane Academy.\nSection I: Placement\nMoor Lane Academy, a mainstream academy.',
      'pass',
    ],
    ['School: Hopton Academy\nSection I: Placement\nMoor Lane Academy\nHopton Academy', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('setting-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what the text says he attends', () => {
  it.each([
    ['School: Hopton Academy\nSection B: Needs\nAmir attends Hopton Academy.', 'pass'],
    [
      'School: Hopton Academy\nSection B: Needs\nAmir attends Moor Lane Academy.',
      'B: Amir attends Moor Lane Academy.',
    ],
    ['School: Hopton Academy\nSection B: Needs\nAmir attended Moor Lane Academy.', 'pass'],
    ['School: Hopton Academy\nSection B: Needs\nHis sister attends Moor Lane Academy.', 'pass'],
    [
      'School: Hopton Academy\nSection B: Needs\nAmir attends Hopton Academy and, on Fridays, Moor Lane Academy.',
      'pass',
    ],
    [
      'Section B: Needs\nAmir attends Moor Lane Academy.\nSection I: Placement\nHopton Academy',
      'B: Amir attends Moor Lane Academy.',
    ],
    ['Section B: Needs\nAmir attends Moor Lane Academy.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('setting-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('two schools on the cover', () => {
  it.each([
    ['School: Hopton Academy\nCurrent school: Moor Lane Academy', 'cover: Current school: Moor Lane Academy'],
    ['School: Hopton Academy\nCurrent school: Hopton Academy', 'pass'],
    ['School: Hopton Academy\nPrevious school: Moor Lane Academy', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('setting-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('names that tell of a phase, or of none', () => {
  it.each([
    ['School: Hopton Academy\nSection I: Placement\nMoor Lane Primary School', 'I: Moor Lane Primary School'],
    ['School: Hopton Primary School\nSection I: Placement\nMoor Lane Academy', 'I: Moor Lane Academy'],
    [
      'School: Hopton Academy\nSection I: Placement\nHopton Academy\nSection B: Needs\nAmir is at Moor Lane Academy.',
      'B: Amir is at Moor Lane Academy.',
    ],
    ['School: Hopton Academy\nSection B: Needs\nAmir was at Moor Lane Academy.', 'pass'],
    [
      'School: Hopton Academy\nSection B: Needs\nAmir attends Moor Lane Academy. He attends Hopton Academy too.',
      'B: Amir attends Moor Lane Academy.',
    ],
    [
      'School: Hopton Academy\nCurrent school: Moor Lane Academy\nSection B: Needs\nAmir attends two schools.',
      'cover: Current school: Moor Lane Academy',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('setting-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('in the last year of primary school', () => {
  it.each([
    ['School: Hopton Academy\nSection I: Placement\nMoor Lane Academy', 'pass'],
    [
      'School: Hopton Primary School\nSection I: Placement\nMoor Lane Primary School',
      'I: Moor Lane Primary School',
    ],
    ['School: Hopton Primary School\nSection I: Placement\nMoor Lane Academy', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('setting-mismatch', `${LAST}\n${text}`)).toBe(said);
  });
});
