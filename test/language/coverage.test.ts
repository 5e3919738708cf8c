import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../src/language/coverage.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('a whole time', () => {
  it.each([
    ['all day', ['all day = coverage']],
    ['whole week', ['whole week = coverage']],
    ['all lessons', ['all lessons = coverage']],
    ['all taught lessons', ['all taught lessons = coverage']],
    ['all pupils', []],
    ['all year', ['all year = coverage']],
    ['all Year 9 pupils', []],
    ['full-time', ['full-time = coverage']],
    ['full time', ['full time = coverage']],
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
    ['throughout the day', ['throughout the day = coverage']],
    ['throughout his school day', ['throughout his school day = coverage']],
    ['throughout each lesson', ['throughout each lesson = coverage']],
    ['throughout lessons', ['throughout lessons = coverage']],
    ['throughout', []],
    ['throughout the school', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, coverageAt)).toEqual(found);
  });
});

describe('day and night', () => {
  it.each([
    ['24-hour staff', ['24-hour = coverage']],
    ['24 hour care', ['24 hour = coverage']],
    ['24-hour notice', []],
    ['24 staff', []],
    ['12-hour care', []],
    ['day and night', ['day and night = coverage']],
    ['round the clock', ['round the clock = coverage']],
    ['day or night', []],
    ['round the houses', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, coverageAt)).toEqual(found);
  });
});
