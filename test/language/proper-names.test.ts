import { describe, expect, it } from 'vitest';
import { namesSomebody } from '../../src/language/proper-names.ts';

const TERMS = new Set(['nhs', 'csdpa', 'senco']);

describe('a text that names somebody', () => {
  it.each([
    'What helps Priyanka is a quiet room.',
    'The plan of Kowalczyk',
    "It is Amirah's choice.",
  ])('%s', (text) => {
    expect(namesSomebody(text, TERMS)).toBe(true);
  });
});

describe('a text that names nobody', () => {
  it.each([
    'Describe what the child needs.',
    'The Local Authority must arrange this.',
    'NHS services and the Senco',
    '',
  ])('%s', (text) => {
    expect(namesSomebody(text, TERMS)).toBe(false);
  });
});
