import { describe, expect, it } from 'vitest';
import { countAt, durationAt } from '../../src/language/amounts.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('a length', () => {
  it.each([
    ['a 45-minute session', ['45-minute = 45 minute']],
    ['2 full days', ['2 full days = 2 day']],
    ['six weeks', ['six weeks = 6 week']],
    ['half an hour', ['half an hour = 0.5 hour']],
    ["an hour's guidance", ["an hour's = 1 hour"]],
    ["a day's training", ["a day's = 1 day"]],
    ["a term's notice", []],
    ['hour-long sessions', ['hour = 1 hour']],
    ['hour after hour', []],
    ['three quarters of an hour', ['three quarters of an hour = 0.75 hour']],
    ['an hour', ['an hour = 1 hour']],
    ['a minute', ['a minute = 1 minute']],
    ['a day each week', ['a day = 1 day']],
    ['a day at the farm', []],
    ['a week', []],
    ['half an apple', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, durationAt)).toEqual(found);
  });
});

describe('a length between two numbers', () => {
  it.each([
    ['20-30 minutes', ['20-30 minutes = 20-30 minute']],
    ['twenty or thirty minutes', ['twenty or thirty minutes = 20-30 minute']],
    ['between 20 and 30 minutes', ['between 20 and 30 minutes = 20-30 minute']],
    ['30-20 minutes', ['20 minutes = 20 minute']],
    ['20-20 minutes', ['20 minutes = 20 minute']],
    ['20 minutes to 30 minutes', ['20 minutes to 30 minutes = 20-30 minute']],
    ['20 minutes to 30 pupils', ['20 minutes = 20 minute']],
    ['1 hour to 2', ['1 hour = 1 hour']],
    ['at least 8 and up to 10 hours', ['8 and up to 10 hours = 8-10 hour floor']],
    ['8 but no more than 10 hours', ['8 but no more than 10 hours = 8-10 hour']],
    ['8 and a maximum of 10 hours', ['8 and a maximum of 10 hours = 8-10 hour']],
    ['8 and 10 hours', ['10 hours = 10 hour']],
    ['8 and up 10 hours', ['10 hours = 10 hour']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, durationAt)).toEqual(found);
  });
});

describe('a length and a half', () => {
  it.each([
    ['an hour and a half', ['an hour and a half = 1.5 hour']],
    ['20-30 hours and a half', ['20-30 hours and a half = 20.5-30.5 hour']],
    ['2 hours and a quarter', ['2 hours = 2 hour']],
    ['2 hours and half', ['2 hours = 2 hour']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, durationAt)).toEqual(found);
  });
});

describe('how far a length binds', () => {
  it.each([
    ['up to 2 hours', ['2 hours = 2 hour ceiling']],
    ['two hours at most', ['two hours = 2 hour ceiling']],
    ['an hour and a half or more', ['an hour and a half = 1.5 hour floor']],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, durationAt)).toEqual(found);
  });
});

describe('a number of times', () => {
  it.each([
    ['once', ['once = 1 times']],
    ['twice a week', ['twice = 2 times']],
    ['once or more', ['once = 1 times floor']],
    ['once two visits', ['once = 1 times', 'two visits = 2 sessions']],
    ['thrice', ['thrice = 3 times']],
    ['up to twice', ['twice = 2 times ceiling']],
    ['three times', ['three times = 3 times']],
    ['two or three times', ['two or three times = 2-3 times']],
    ['three short times', []],
    ['3 x 30 minutes', ['3 x = 3 times']],
    ['3 × 30 minutes', ['3 × = 3 times']],
    ['x 3', ['x 3 = 3 times']],
    ['x 3 sessions', ['x 3 = 3 times']],
    ['up to x 3', ['x 3 = 3 times ceiling']],
    ['x many', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, countAt)).toEqual(found);
  });
});

describe('a number of sessions', () => {
  it.each([
    ['ten sessions', ['ten sessions = 10 sessions']],
    ['two mornings', ['two mornings = 2 sessions']],
    ['at least four visits', ['four visits = 4 sessions floor']],
    ['no more than six visits', ['six visits = 6 sessions ceiling']],
    ['ten two-hour sessions', ['ten = 10 sessions']],
    ['three short structured sessions', ['three = 3 sessions']],
    ['three short very well structured sessions', []],
    ['three short well structured sessions', []],
    ['three short, structured sessions', []],
    ['three 10 minute sessions', ['three = 3 sessions']],
    ['three weeks of sessions', []],
    ['5 days of workshops', []],
    ['three', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, countAt)).toEqual(found);
  });
});
