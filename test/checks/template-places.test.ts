import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN =
  'Education, Health and Care Plan\nName: [name]\nDate of birth: [date]\nDate of final plan: [date]\nNext review due by: [date]\nLocal authority officer: [name]\nDate: [date]';
const FULL =
  'Education, Health and Care Plan\nName: [name]\nDate of birth: [date]\nDate of final plan: [date]\nNext review due by: [date]\nLocal authority officer: [name]\nDate: [date]\nSection A: Views of the child and the parents\n[views]';
const BARE = 'Education, Health and Care Plan\nName: [name]\nDate of birth: [date]';

describe('whose views a form asks for', () => {
  it.each([
    ['Section A: The views of the child and the parents\n[views]', 'pass'],
    ['Section A: All about me\nWhat I like: [text]', 'A: not shown'],
    ['Section A: Views of the parents\n[views]', 'A: not shown'],
    ['Section A: Views\n[views]', 'pass'],
    [
      'Section A: All about me\nWhat I like: [text]\nSection B: Needs\nWhat do the parents say? [text]',
      'A: not shown',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-prompt-missing', `${PLAN}\n${text}`, { stage: 'template' })).toBe(said);
  });
});

describe('where a form plans adult life', () => {
  it.each([
    ['Section E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]', 'E: not shown | F: not shown'],
    ['Section E: Outcomes\nPreparing for adulthood: [text]\nSection F: Provision\n[provision]', 'pass'],
    [
      'Section E: Outcomes\n[outcomes]\nSection F: Provision\nPreparing for adulthood: [text]',
      'E: not shown',
    ],
    [
      'Section E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]\nPreparing for adulthood (from Year 9)\nOutcomes: [text] Provision: [text]',
      'pass',
    ],
    [
      'Section C: Health needs\nPreparing for adulthood: [text]\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'pass',
    ],
    [
      'Section B: Needs\nPreparing for adulthood: [text]\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'E: not shown | F: not shown',
    ],
    [
      'Section K: Advice\nPreparing for adulthood: [text]\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'E: not shown | F: not shown',
    ],
    [
      'Section C: Health needs\nPreparing for adulthood provision: [text]\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'E: not shown',
    ],
    [
      'Section C: Health needs\nPreparing for adulthood outcomes: [text]\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'F: not shown',
    ],
    [
      'Section C: Health needs\nWhen you write about preparing for adulthood in this part of the plan for any child please use words that are plain\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'E: not shown | F: not shown',
    ],
    ['Section E: Outcomes\nPreparing for adulthood: [text]', 'pass'],
    ['Section F: Provision\n[provision]', 'F: not shown'],
    [
      'Section E: Outcomes\n[outcomes]\nSection H1: Social care\nPreparing for adulthood: [text]',
      'E: not shown',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-prompt-missing', `${FULL}\n${text}`, { stage: 'template' })).toBe(said);
  });
});

describe('which advice a form lists', () => {
  it.each([
    ['Section K: Advice\n[advice]', 'pass'],
    [
      'Section K: Advice\n| Advice | Author | Date |\n| Educational advice | | |\n| Medical advice | | |\n| Social care advice | | |',
      'pass',
    ],
    [
      'Section K: Advice\n| Advice | Author | Date |\n| Educational advice | | |\n| Medical advice | | |',
      'K: not shown',
    ],
    [
      'Section K: Advice\n| Advice | Author | Date |\n| Psychological advice | | |',
      'K: not shown | K: not shown',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-prompt-missing', `${PLAN}\n${text}`, { stage: 'template' })).toBe(said);
  });
});

describe('what the cover asks for', () => {
  it.each([
    ['Date of final plan: [date]\nNext review due by: [date]\nLocal authority officer: [name]', 'pass'],
    ['Date of final plan: [date]\nLocal authority officer: [name]', 'cover: not shown'],
    ['Next review due by: [date]\nLocal authority officer: [name]', 'cover: not shown'],
    ['Date of final plan: [date]\nNext review due by: [date]', 'cover: not shown'],
    [
      'Date of final plan: [date]\nNext review due by: [date]\nSigned on behalf of the local authority: ........',
      'pass',
    ],
    [
      'In force from: [date]\nDate of last review: [date]\nSigned on behalf of the local authority: ........',
      'pass',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-prompt-missing', `${BARE}\n${text}`, { stage: 'template' })).toBe(said);
  });
});

describe('a table for outcomes and provision', () => {
  it.each([
    ['| Section E: Outcomes | Section F: Provision |\n| --- | --- |\n| Preparing for adulthood | |', 'pass'],
    [
      '| Section B: Needs | Section E: Outcomes | Section F: Provision |\n| --- | --- | --- |\n| Preparing for adulthood | | |',
      'pass',
    ],
    ['Section B: Needs\nPreparing for adulthood\nSection E and F: Outcomes and provision\n[text]', 'pass'],
    [
      'Preparing for adulthood\nSection E: Outcomes\n[outcomes]\nSection F: Provision\n[provision]',
      'E: not shown | F: not shown',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('template-prompt-missing', `${FULL}\n${text}`, { stage: 'template' })).toBe(said);
  });
});
