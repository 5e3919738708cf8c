import { describe, expect, it } from 'vitest';
import { windowAt } from '../../src/language/windows.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('a month, a season or a year', () => {
  it.each([
    ['by March', ['by March = window']],
    ['by 14 March 2026', ['by 14 March = window']],
    ['from 3rd March', ['from 3rd March = window']],
    ['from 3 rd', []],
    ['in the autumn term', ['in the autumn = window']],
    ['in mid-May', ['in mid-May = window']],
    ['by the end of the spring term', ['by the end of the spring = window']],
    ['in 2026', ['in 2026 = window']],
    ['in 1926', []],
    ['before Easter', ['before Easter = window']],
    ['about March', []],
    ['March', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, windowAt)).toEqual(found);
  });
});

describe('how many words may stand before the time', () => {
  it.each([
    ['by the end of the first March', ['by the end of the first March = window']],
    ['by the end of the first early March', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, windowAt)).toEqual(found);
  });
});

describe('a long time', () => {
  it.each([
    ['over six weeks', ['over six weeks = window']],
    ['for two half terms', ['for two half terms = window']],
    ['within 3 months', ['within 3 months = window']],
    ['during two fortnights', ['during two fortnights = window']],
    ['over one year', ['over one year = window']],
    ['over a year', []],
    ['for three hours', []],
    ['for 3 days', []],
    ['six weeks', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, windowAt)).toEqual(found);
  });
});

describe('a term with its year', () => {
  it.each([
    ['spring term 2027', ['spring term 2027 = window']],
    ['spring term 27', []],
    ['spring lesson 2027', []],
    ['half term 2027', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, windowAt)).toEqual(found);
  });
});
