import { describe, expect, it } from 'vitest';
import { ratioAt } from '../../src/language/group-sizes.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('a ratio', () => {
  it.each([
    ['1:1', ['1:1 = 1:1']],
    ['2:1', ['2:1 = 2:1']],
    ['1:4', ['1:4 = 1:4']],
    ['4:1', ['4:1 = 4:1']],
    ['5:1', []],
    ['1:35', ['1:35 = 1:35']],
    ['1:36', []],
    ['0:1', []],
    ['1:0', []],
    ['1.5:1', []],
    ['1 : 3', ['1 : 3 = 1:3']],
    ['1: 3', []],
    ['1 :3', []],
    ['3 x 1:1', ['1:1 = 1:1']],
    ['3 1:1', ['1:1 = 1:1']],
    ['One to one: 3 times', ['One to one = 1:1']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, ratioAt)).toEqual(found);
  });
});

describe('a ratio in words or with a dash', () => {
  it.each([
    ['one to one', ['one to one = 1:1']],
    ['one-to-one', ['one-to-one = 1:1']],
    ['1-1', ['1-1 = 1:1']],
    ['2 to 1', ['2 to 1 = 2:1']],
    ['3 to 1', []],
    ['1 to 4', []],
    ['1-4', []],
    ['one to one support', ['one to one = 1:1']],
    ['one to one hour', []],
    ['1:1 week', ['1:1 = 1:1']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, ratioAt)).toEqual(found);
  });
});

describe('a time of day, a date or a score', () => {
  it.each([
    ['1:05', []],
    ['1:10', ['1:10 = 1:10']],
    ['1:15', []],
    ['1:30', []],
    ['10:30', []],
    ['1:1-2', []],
    ['1:1:1', []],
    ['1:1/2', []],
    ['1:1 - 2', ['1:1 = 1:1']],
    ['1:1-to', ['1:1 = 1:1']],
    ['1-1-2026', []],
    ['3/1-1', []],
    ['3.1:1', []],
    ['a/1-1', ['1-1 = 1:1']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, ratioAt)).toEqual(found);
  });
});

describe('a group', () => {
  it.each([
    ['a group of four', ['group of four = 0:4']],
    ['groups of up to 3', ['groups of up to 3 = 0:3']],
    ['small group (no more than 6)', ['group (no more than 6 = 0:6']],
    ['a small group', []],
    ['a group of 35', ['group of 35 = 0:35']],
    ['a group of 36', []],
    ['a group of 2-3 pupils', ['group of 2-3 = 0:3']],
    ['a group of 10 minutes', []],
    ['a class of 12', ['class of 12 = 0:12']],
    ['group four', []],
    ['group with a maximum of up 6', ['group with a maximum of up 6 = 0:6']],
    ['group with a maximum size of up 6', ['group with a maximum size of up 6 = 0:6']],
    ['group with a maximum size of up to 6', []],
    ['in pairs', ['pairs = 0:2']],
    ['a pair of 20 minutes', ['pair = 0:2']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, ratioAt)).toEqual(found);
  });
});

describe('people', () => {
  it.each([
    ['with two peers', ['two peers = 0:2']],
    ['with two other pupils', ['two other pupils = 0:2']],
    ['and three others', ['three others = 0:3']],
    ['of two children', ['two children = 0:2']],
    ['six pupils', []],
    ['six other pupils', []],
    ['no more than six pupils', ['six pupils = 0:6']],
    ['at least three children', ['three children = 0:3']],
    ['with 35 pupils', ['35 pupils = 0:35']],
    ['with 36 pupils', []],
    ['with two adults', []],
    ['no more than two staff', []],
    ['with two hours', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, ratioAt)).toEqual(found);
  });
});

describe('alone or with one other', () => {
  it.each([
    ['works individually', ['individually = 0:1']],
    ['individual support', ['individual = 0:1']],
    ['individual needs', []],
    ['paired reading', ['paired = 0:2']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, ratioAt)).toEqual(found);
  });
});
