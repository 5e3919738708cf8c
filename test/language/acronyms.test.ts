import { describe, expect, it } from 'vitest';
import { acronymsIn, expands, saysInFull } from '../../src/language/acronyms.ts';

describe('acronyms of a text', () => {
  it.each([
    ['The SaLT and two EPs will visit.', ['SaLT', 'EP']],
    ['QToD, PfA and DoLS', ['QToD', 'PfA', 'DoLS']],
    ['Mr McKay and Kai in Stage II', []],
    ['KAI MUST NOT BE LEFT ALONE NEAR WATER', []],
    ['SENCO EHCP CAMHS reports plans', []],
    ['SENCO EHCP CAMHS reports plans meetings', ['SENCO', 'EHCP', 'CAMHS']],
    ['SENCO EHCP reports', ['SENCO', 'EHCP']],
    ['A I, Ab', []],
    ['AbC and AbCd and Abcde', ['AbC', 'AbCd']],
  ])('%s: %j', (text, letters) => {
    expect(acronymsIn(text).map((one) => one.letters)).toEqual(letters);
  });
});

it('the plural of an acronym ends behind its "s"', () => {
  expect(acronymsIn('two EPs')).toEqual([{ letters: 'EP', start: 4, end: 7 }]);
});

describe('what an acronym stands for', () => {
  it.each([
    ['the educational psychologist (EP)', true],
    ['SaLT (speech and language therapy)', true],
    ['Child and Adolescent Mental Health Services (CAMHS)', true],
    ['specific learning difficulty (SpLD)', true],
    ['PT: physiotherapy', true],
    ['EP - educational psychologist', true],
    ['emotional literacy support (ELSA)', true],
    ['the physiotherapist (PT)', true],
    ['emotional literacy ELSA', false],
    ['(EP: educational psychologist)', true],
    ['an exam paper of the EP', true],
    ['EP, for the parents', false],
    ['The EP will visit the class.', false],
    ['Kai has SLCN and finds words hard.', false],
  ])('%s: %s', (text, isSaid) => {
    const [first] = acronymsIn(text);
    expect(first !== undefined && expands(text, first)).toBe(isSaid);
  });

  it('is said by its words alone only where it is long', () => {
    expect(saysInFull('sees the child and adolescent mental health team', 'CAMHS')).toBe(true);
    expect(saysInFull('sees the educational psychologist', 'EP')).toBe(false);
    expect(saysInFull('tests of the adaptive behaviour assessment', 'ABAS')).toBe(false);
    expect(saysInFull('the local area designated officer role', 'LADOR')).toBe(true);
    expect(saysInFull('the CAMHS team', 'CAMHS')).toBe(false);
  });
});

describe('how near the words of an acronym must be', () => {
  const between = (count: number): string => `an educational psychologist ${'runs '.repeat(count)}EP`;

  it.each([
    ['PHY: physiotherapy', true],
    ['PHYS: physiotherapy', false],
    ['PX: physiotherapy', false],
    ['an educational of the psychologist, EP', true],
    ['an educational of the and psychologist, EP', false],
    ['an educational visit psychologist, EP', false],
    ['emotional literacy (ELS)', false],
    [between(10), true],
    [between(11), false],
    [`EP ${'runs '.repeat(10)}educational psychologist`, true],
    [`EP ${'runs '.repeat(11)}educational psychologist`, false],
  ])('%s: %s', (text, isSaid) => {
    const first = acronymsIn(text).at(0);
    expect(first !== undefined && expands(text, first)).toBe(isSaid);
  });
});
