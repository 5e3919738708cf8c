import { describe, expect, it } from 'vitest';
import { clockRangeAt } from '../../src/language/clock-times.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('a length between two times of day', () => {
  it.each([
    ['9.30 am to 12 noon', ['9.30 am to 12 noon = 150 minute']],
    ['9.15 to 10.45', ['9.15 to 10.45 = 90 minute']],
    ['9:00-15:30', ['9:00-15:30 = 390 minute']],
    ['7-8 am', ['7-8 am = 60 minute']],
    ['9 to 5 pm', ['9 to 5 pm = 480 minute']],
    ['10 am until midday', ['10 am until midday = 120 minute']],
    ['midday - 1 pm', ['midday - 1 pm = 60 minute']],
    ['12 pm to 1 pm', ['12 pm to 1 pm = 60 minute']],
    ['10 am until 2 pm', ['10 am until 2 pm = 240 minute']],
    ['12 noon to 1.30 pm', ['12 noon to 1.30 pm = 90 minute']],
    ['11:30-1:15', ['11:30-1:15 = 105 minute']],
    ['10 pm to 11.30 pm', ['10 pm to 11.30 pm = 90 minute']],
    ['8-24:00', ['8-24:00 = 960 minute']],
    ['8-25:00', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, clockRangeAt)).toEqual(found);
  });
});

describe('no times of day', () => {
  it.each([
    ['9 to 5', []],
    ['3 pm to 4', []],
    ['9 am and 10 am', []],
    ['9 am to ten', []],
    ['10 pm-7 am', []],
    ['9:75-10:00', []],
    ['9:00 to 10:75', []],
    ['8.5-9.5', []],
    ['9 am', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, clockRangeAt)).toEqual(found);
  });
});

describe('dates', () => {
  it.each([
    ['1.12-2.12-2026', []],
    ['1.12-2.12/26', []],
    ['from 9.15 to 10.45. Then home', ['9.15 to 10.45 = 90 minute']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, clockRangeAt)).toEqual(found);
  });
});
