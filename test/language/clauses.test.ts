import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/language/clauses.ts';

describe('the clauses of a sentence', () => {
  it.each([
    ['She reads well, and he may change it', ['She reads well', 'and he', 'may change it']],
    [
      'the panel decides and may end it when he likes',
      ['the panel decides', 'and may end it', 'and may end it when he likes', 'when he likes'],
    ],
    [
      'The school will do it if it can and then it stops',
      [
        'The school will do it',
        'if it',
        'if it can and',
        'can and',
        'can and then it stops',
        'then it stops',
      ],
    ],
    ['if the school agrees', ['if the school agrees']],
    ['and may change it if he likes', ['and may change it', 'if he likes']],
    ['the school and the panel agree', ['the school and the panel agree']],
    ['Only one - two words', ['Only one', 'two words']],
    ['one, two', []],
  ])('%s: %j', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });
});
