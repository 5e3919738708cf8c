import { describe, expect, it } from 'vitest';
import { beginsOffice, nameAtStart, readPersonName } from '../../src/language/person-names.ts';

describe('a name on a form', () => {
  it.each([
    ['Robert Ainscough', 'Robert Ainscough'],
    ['Ainscough, Robert', 'Robert Ainscough'],
    ['Ainscough, Robert, Year 4', 'Robert Ainscough'],
    ['Ainscough,', 'Ainscough'],
    ['AINSCOUGH Robert', 'Robert Ainscough'],
    ['VANDERHOEVEN, Emma Louise', 'Emma Louise Vanderhoeven'],
    ['Miss Emma VANDERHOEVEN', 'Emma Vanderhoeven'],
    ['ROBERT AINSCOUGH', 'Robert Ainscough'],
    ['VAN DER BERG Emma Louise', 'Emma Louise Van Der Berg'],
    ['EMMA Louise VANDERHOEVEN', 'Emma Louise Vanderhoeven'],
    ["O'NEILL Zara", "Zara O'Neill"],
    ['MCDONALD Isla', 'Isla McDonald'],
    ['Li Na', 'Li Na'],
    ['Emma LI', 'Emma LI'],
    ['A Li', 'A Li'],
    ['ABC Def', 'Def ABC'],
    ['Emma Vanderhoeven (Year 4)', 'Emma Vanderhoeven'],
    ['Emma Vanderhoeven known as Em', 'Emma Vanderhoeven'],
    ['"Robert Ainscough"', 'Robert Ainscough'],
    ['One Two Three Four Five Six', 'One Two Three Four Five Six'],
  ])('%s: %s', (text, name) => {
    expect(readPersonName(text)?.name).toBe(name);
  });

  it.each([
    ['Robert "Bobby" Ainscough', 'Bobby'],
    ['Robert (Bobby) Ainscough', 'Bobby'],
    ["Robert 'Bob' Ainscough", 'Bob'],
    ['Robert Ainscough', null],
  ])('%s: short %s', (text, short) => {
    expect(readPersonName(text)).toEqual({ name: 'Robert Ainscough', short });
  });

  it.each([
    '',
    'A',
    'A B',
    'robert Ainscough',
    'The child',
    'Emma School',
    'One Two Three Four Five Six Seven',
    'N/A',
    'Emma & Co',
  ])('no name: %s', (text) => {
    expect(readPersonName(text)).toBeNull();
  });
});

describe('a name that a sentence begins with', () => {
  it.each([
    ['Emma Vanderhoeven but everyone calls me Em', 'Emma Vanderhoeven'],
    ['Emma van der Berg likes football', 'Emma van der Berg'],
    ['Emma Vanderhoeven Principal Officer', 'Emma Vanderhoeven'],
    ['Emma Vanderhoeven Head of Year', 'Emma Vanderhoeven'],
    ['Emma Head of Year', 'Emma Head'],
    ['Emma Vanderhoeven. She reads', 'Emma Vanderhoeven'],
    ['Emma J. Vanderhoeven reads', 'Emma J. Vanderhoeven'],
    ['Emma (Em) Vanderhoeven reads', 'Emma Vanderhoeven'],
    ['Emma Vanderhoeven) Reads', 'Emma Vanderhoeven'],
    ['Emma, Vanderhoeven', 'Emma'],
    ['likes Emma', null],
  ])('%s: %s', (text, name) => {
    expect(nameAtStart(text)).toBe(name);
  });

  it.each([
    ['Head', 'of', true],
    ['Principal', 'Officer,', true],
    ['Senior', 'Lead', true],
    ['Head', 'Smith', false],
    ['Emma', 'of', false],
  ])('"%s %s" begins an office: %s', (word, next, begins) => {
    expect(beginsOffice(word, next)).toBe(begins);
  });
});
