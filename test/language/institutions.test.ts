import { describe, expect, it } from 'vitest';
import { institutionsIn, isSameInstitution } from '../../src/language/institutions.ts';
import { compilePhrases } from '../../src/language/phrases.ts';

const kinds = compilePhrases(['(school|academy|primary|college)']);
const generic = compilePhrases(['(school|academy|primary|college|of|the|church|england|c|e)']);

describe('names of places of education', () => {
  it.each([
    ['Kai attends Little Oaks Primary School and likes it.', ['Little Oaks Primary School']],
    [
      "He is at St Oswin's Church of England Primary School.",
      ["St Oswin's Church of England Primary School"],
    ],
    ['Hopton Academy or Moor Lane School', ['Hopton Academy', 'Moor Lane School']],
    ['a mainstream primary school', []],
    ['The Primary School', []],
  ])('%s: %j', (text, names) => {
    expect(institutionsIn(text, { kinds, generic }).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["St. Oswin's C of E Primary", 'Saint Oswins Primary School', true],
    ['Ashby Vale School', 'AVS', true],
    ['Brackenfield', 'Brakenfield Primary School', true],
    ['Hopton Academy', 'Moor Lane School', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameInstitution(one, other, generic)).toBe(isSame);
  });
});
