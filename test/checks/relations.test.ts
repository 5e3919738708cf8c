import { describe, expect, it } from 'vitest';
import type { ChildNames } from '../../src/checks/child-names.ts';
import { familyNames, withRelations } from '../../src/checks/relations.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import { planOf } from './plan-builder.ts';

const words = new Set(['amir', 'rashid']);
const child: ChildNames = {
  words,
  shared: new Set(['rashid']),
  include: (word) => words.has(word.toLowerCase()),
};
const family = new Set(['Neil', 'Sara']);

describe('a text with names told by relation', () => {
  it.each([
    ['Amir told us.', 'child told us.'],
    ['Amir Rashid told us.', 'child told us.'],
    ["Amir's cat", "child's cat"],
    ['Amir, Amir and Rashid', 'child, child and child'],
    ['Sara told us.', 'parents told us.'],
    ['Neil Rashid told us.', 'parents told us.'],
    ['Neil, Amir told us.', 'parents, child told us.'],
    ['Mr Rashid told us.', 'parents told us.'],
    ['Mr and Mrs Rashid told us.', 'parents told us.'],
    ['B. Rashid told us.', 'parents told us.'],
    ['A. Rashid told us.', 'A. child told us.'],
    ['Grace Rashid told us.', 'Grace Rashid told us.'],
    ['Hopton School told us.', 'Hopton School told us.'],
    ['nobody told us.', 'nobody told us.'],
    ['Sara told us on 20 May 2026.', 'parents told us on 20 May 2026.'],
  ])('%s: %s', (text, told) => {
    expect(withRelations(text, { child, family })).toBe(told);
  });

  it('without names of the child tells the family alone', () => {
    expect(withRelations('Sara told Amir.', { child: null, family })).toBe('parents told Amir.');
  });
});

describe('two in section A who share the child’s family name', () => {
  const none = compilePhrases([]);
  const named = (text: string): string[] => [
    ...familyNames(planOf({ sections: { A: [text] } }), none, child),
  ];

  it.each([
    ['Neil and Sara Rashid describe a funny girl.', ['Neil', 'Sara']],
    ['Amir lives with her brothers Neil and Omar Rashid.', []],
    ['Neil and Sara Hale teach her.', []],
  ])('%s: %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('the names of the family', () => {
  const headings = compilePhrases(['(parent|mother)']);
  const line = (text: string) => ({ text, place: {} });
  const names = (...outside: readonly string[]): string[] => [
    ...familyNames(planOf({ more: { outside: outside.map(line) } }), headings, child),
  ];

  it.each([
    [['Parent: Sara Hale'], ['Sara', 'Hale']],
    [
      ['Parent', 'Sara Hale'],
      ['Sara', 'Hale'],
    ],
    [['Mother (carer): Sara'], ['Sara']],
    [['School: Hopton'], []],
    [['Parent'], []],
  ])('%j: %j', (outside, expected) => {
    expect(names(...outside)).toEqual(expected);
  });
});
