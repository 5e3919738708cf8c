import { describe, expect, it } from 'vitest';
import { isMainClause } from '../../src/language/main-clauses.ts';

describe('words without a full stop', () => {
  it.each([
    'A teaching assistant will help with reading',
    'Staff in the school will use signs',
    'Kai needs help with reading',
    'She finds reading hard',
    'Finds reading hard',
    'Cannot sit still in assembly',
    'Reading is hard for him',
    'The physiotherapist and the class team will practise standing',
    'Uses Makaton to ask',
  ])('make a sentence: %s', (text) => {
    expect(isMainClause(text)).toBe(true);
  });

  it.each([
    'Reading',
    'Learning needs',
    'Learning needs identified in the assessment',
    'Health needs from my SEN',
    'What I find hard',
    'How this will be reviewed',
    'Steps the child will take',
    'Things that can help',
    'Outcomes we will work on',
    'Support that is in place',
    'Help from the school and what it will look like',
    'I am good at these things',
    'Who will help',
    'Is a personal budget requested',
    'Provision will be delivered by',
    'Likes and dislikes',
    'Reads and writes',
    '',
  ])('head what follows: %s', (text) => {
    expect(isMainClause(text)).toBe(false);
  });
});
