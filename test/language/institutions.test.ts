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

describe('where a name begins and ends', () => {
  it.each([
    ['He goes to Hopton Primary School', 'Hopton Primary School', 11],
    ['Hopton. Moor Lane School', 'Hopton. Moor Lane School', 0],
    ['Hopton, Moor Lane School', 'Moor Lane School', 8],
    ['at the School of Hopton Academy', 'School of Hopton Academy', 7],
    ['In May he left Hopton School', 'Hopton School', 15],
    ['the new Hopton school and Moor Academy', 'Moor Academy', 26],
  ])('%s: %s', (text, name, start) => {
    expect(institutionsIn(text, { kinds, generic })).toEqual([{ name, start, end: start + name.length }]);
  });
});

it.each([
  ['Ashby Vale School', 'Vale Academy', true],
  ['Vale Academy', 'Ashby Vale School', true],
  ['Ashby Vale School', 'Ashby Moor School', false],
  ['AVS', 'Hopton School', false],
  ['Hopton AVS School', 'Ashby Vale School', true],
  ['Moor Lane', 'Moor Lake', false],
  ['Ashby School', 'Ashbx School', true],
  ['Ashb School', 'Ashx School', false],
  ['Ashby School', 'Ashbyx School', true],
  ['Ashby School', 'Ashbyxy School', false],
  ['Hopton School', 'Hpoton School', false],
  ['Hopton School', 'Xopton School', true],
  ['Hopton School', 'Xoptox School', false],
  ['Aaaaa School', 'Aaaaaa School', true],
])('%s and %s are one place: %s', (one, other, isSame) => {
  expect(isSameInstitution(one, other, generic)).toBe(isSame);
});
