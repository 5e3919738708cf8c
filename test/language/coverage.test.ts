import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../src/language/coverage.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('a whole time', () => {
  it.each([
    ['all day', ['all day = all']],
    ['whole week', ['whole week = all']],
    ['all lessons', ['all lessons = all']],
    ['all taught lessons', ['all taught lessons = all']],
    ['all pupils', []],
    ['all year', ['all year = all']],
    ['all Year 9 pupils', []],
    ['full-time', ['full-time = all']],
    ['full time', ['full time = all']],
    ['full - term', []],
    ['full time table', []],
    ['full day', []],
    ['part-time', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, coverageAt)).toEqual(found);
  });
});

describe('throughout a time', () => {
  it.each([
    ['throughout the day', ['throughout the day = all']],
    ['throughout his school day', ['throughout his school day = all']],
    ['throughout each lesson', ['throughout each lesson = all']],
    ['throughout lessons', ['throughout lessons = all']],
    ['throughout', []],
    ['throughout the school', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, coverageAt)).toEqual(found);
  });
});

describe('day and night', () => {
  it.each([
    ['24-hour staff', ['24-hour = all']],
    ['24 hour care', ['24 hour = all']],
    ['24-hour notice', []],
    ['24 staff', []],
    ['12-hour care', []],
    ['day and night', ['day and night = all']],
    ['round the clock', ['round the clock = all']],
    ['day or night', []],
    ['round the houses', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, coverageAt)).toEqual(found);
  });
});
