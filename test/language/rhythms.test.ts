import { describe, expect, it } from 'vitest';
import { frequencyAt } from '../../src/language/rhythms.ts';
import { quantitiesSaid } from './quantities-said.ts';

describe('an adverb', () => {
  it.each([
    ['weekly', ['weekly = every 1 week']],
    ['up to weekly', ['weekly = every 1 week ceiling']],
    ['half-termly', ['half-termly = every 1 half-term']],
    ['half termly', ['half termly = every 1 half-term']],
    ['half term', []],
    ['half weekly', ['weekly = every 1 week']],
    ['six-weekly', ['six-weekly = every 6 week']],
    ['6 weekly', ['6 weekly = every 6 week']],
    ['six-pointed', []],
    ['annual health check', ['annual = every 1 year']],
    ['annual review', []],
    ['annual leave', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('a short form', () => {
  it.each([
    ['2 hours p/w', ['p/w = every 1 week']],
    ['2 hours p.w.', ['p.w = every 1 week']],
    ['1 hour p/t', ['p/t = every 1 term']],
    ['2 hours p.q.', []],
    ['p w', []],
    ['1 t/w', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('each unit of time', () => {
  it.each([
    ['each week', ['each week = every 1 week']],
    ['any week', ['any week = every 1 week']],
    ['per annum', ['per annum = every 1 year']],
    ['every two weeks', ['every two weeks = every 2 week']],
    ['every other day', ['every other day = every 2 day']],
    ['every second week', ['every second week = every 2 week']],
    ['every alternate day', ['every alternate day = every 2 day']],
    ['on alternate days', ['alternate days = every 2 day']],
    ['every sixth weekend', ['every sixth weekend = every 6 week']],
    ['one weekend in every six', ['in every six = every 6 week']],
    ['one Saturday in four', ['in four = every 4 week']],
    ['one day in six weeks', []],
    ['one lesson in three', []],
    ['every minute', []],
    ['every 20 minutes', ['every 20 minutes = every 20 minute']],
    ['each of 36 weeks', ['each of 36 weeks = every 1 week']],
    ['each December', ['each December = every 1 year']],
    ['any December', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('each occasion', () => {
  it.each([
    ['each lesson', ['each lesson = every 1 occasion']],
    ['a lesson', []],
    ['every taught lesson', ['every taught lesson = every 1 occasion']],
    ['every carefully taught lesson', ['every carefully taught lesson = every 1 occasion']],
    ['each very well taught lesson', []],
    ['every maths and English lesson', ['every maths and English lesson = every 1 occasion']],
    ['30 minutes wkly', ['wkly = every 1 week']],
    ['each pupil at the lesson', []],
    ['every 3 lessons', ['every 3 lessons = every 3 occasion']],
    ['each 3-hour attendance', ['each 3-hour attendance = every 1 occasion']],
    ['each 3-hour long attendance', ['each 3-hour long attendance = every 1 occasion']],
    ['each of the 36 weeks', ['each of the 36 weeks = every 1 week']],
    ['each of 6 sessions', ['each of 6 sessions = every 1 occasion']],
    ['every three lessons', ['every three lessons = every 3 occasion']],
    ['every second lesson', ['every second lesson = every 2 occasion']],
    ['each of the six sessions', ['each of the six sessions = every 1 occasion']],
    ['any of the sessions', ['any of the sessions = every 1 occasion']],
    ['each of the pupils', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('an article before a unit', () => {
  it.each([
    ['two hours a week', ['a week = every 1 week']],
    ['two sessions a day', ['a day = every 1 day']],
    ['once a week', ['a week = every 1 week']],
    ['a day each week', ['each week = every 1 week']],
    ['two hours for a week', []],
    ['a week', []],
    ['an hour', []],
    ['5 minutes a minute', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('an amount of work within a time', () => {
  it.each([
    ['36 hours of therapy in a school year', ['a school year = every 1 year']],
    ['90 minutes in a week', ['a week = every 1 week']],
    ['6 visits in a year', ['a year = every 1 year']],
    ['hours in a year', ['a year = every 1 year']],
    ['36 weeks of therapy in a year', []],
    ['36 hours of therapy by a team he knows in a year', []],
    ['36 hours of therapy by a team he knows well in a year', []],
    ['taught well in a year', []],
    ['20 hours of direct work in a year', ['a year = every 1 year']],
    ['weeks in a term visits are few', []],
    ['three times in the school year', ['in the school year = every 1 year']],
    ['six sessions over the term', ['over the term = every 1 term']],
    ['he settled over the year', []],
    ['six sessions over the summer', []],
    ['three times a morning', ['a morning = every 1 occasion']],
    ['a morning at the farm', []],
    ['two sessions, each of 45 minutes', []],
    ['on school days', ['on school days = every 1 day']],
    ['on weekdays', ['on weekdays = every 1 day']],
    ['on days', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('days of the week', () => {
  it.each([
    ['on Tuesday', ['Tuesday = every 1 week']],
    ['Tuesdays', ['Tuesdays = every 1 week']],
    ['Tuesday', []],
    ['Monday to Friday', ['Monday to Friday = every 1 week']],
    ['Monday, Tuesday and Thursday', ['Monday, Tuesday and Thursday = every 1 week']],
    ['Mon, Wed and Fri for 20 minutes', ['Mon, Wed and Fri = every 1 week']],
    ['Tues/Thurs', ['Tues/Thurs = every 1 week']],
    ['he sat, and the sun was out', []],
    ['Wed 3 June', []],
    ['Monday or Friday', []],
    ['Monday to school', []],
    ['2 hours Thursday, 38 weeks', ['Thursday = every 1 week']],
    ['2 hours Thursday, 38 days', []],
    ['2 hours Thursday, weeks', []],
    ['Thursday 38 weeks', []],
    ['on the other three days', ['on the other three days = every 1 week']],
    ['on the remaining days', ['on the remaining days = every 1 week']],
    ['on the other three pupils', []],
    ['on other days', []],
    ['on the three days', []],
    ['of the other days', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});

describe('a part of each day', () => {
  it.each([
    ['at break times', ['at break = every 1 occasion']],
    ['on arrival', ['on arrival = every 1 occasion']],
    ['of lunch', []],
    ['in the morning', ['in the morning = every 1 occasion']],
    ['in the morning and his lunch', ['in the morning and his lunch = every 1 occasion']],
    ['during the day', []],
    ['at the school', []],
    ['at the start of the day', ['at the start of the day = every 1 occasion']],
    ['at the end of the session', ['at the end of the session = every 1 occasion']],
    ['at the beginning of term', ['at the beginning of term = every 1 occasion']],
    ['at the start of the school week', ['at the start of the school week = every 1 occasion']],
    ['at the end of the the week', ['at the end of the the week = every 1 occasion']],
    ['at the end of the the the week', []],
  ])('%s: %j', (text, found) => {
    expect(quantitiesSaid(text, frequencyAt)).toEqual(found);
  });
});
