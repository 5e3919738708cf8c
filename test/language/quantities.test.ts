import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, isAmount, isFrequency, underHeader } from '../../src/language/quantities.ts';
import { said } from './quantities-said.ts';

const read = (text: string): string => findQuantities(text).map(said).join(', ');

describe('what a text states', () => {
  it.each([
    ['1:1 for 45 minutes each week, 38 weeks a year', '1:1, 45 minute, every 1 week, 38 week, every 1 year'],
    ['15 minutes on the other three days', '15 minute, every 1 week'],
    ['24-hour staff, waking night', 'all'],
    ['24-hour notice', '24 hour'],
    ['a nurse on site day and night', 'all'],
    ['annual health check, 45 minutes', 'every 1 year, 45 minute'],
    ['looked at again at the annual review', ''],
    ['four 10-minute sessions in each 3-hour attendance', '4 sessions, 10 minute, every 1 occasion'],
    ['2 hours Thursday, 38 weeks', '2 hour, every 1 week, 38 week'],
    ['Eight sessions, spring term 2027', '8 sessions, window'],
    ['20 hours a year', '20 hour, every 1 year'],
    ['for 15 minutes twice daily', '15 minute, 2 times, every 1 day'],
    ['half an hour a day', '0.5 hour, every 1 day'],
    ['an hour and a half each week', '1.5 hour, every 1 week'],
    ['one and a half hours', '1.5 hour'],
    ['three quarters of an hour', '0.75 hour'],
    ['forty-five minutes', '45 minute'],
    ['3 x 30mins per week', '3 times, 30 minute, every 1 week'],
    ['20-30 minutes', '20-30 minute'],
    ['between 10 and 15 minutes', '10-15 minute'],
    ['two or three times a term', '2-3 times, every 1 term'],
    ['three 30-minute sessions a week', '3 sessions, 30 minute, every 1 week'],
    ['ten two-hour sessions', '10 sessions, 2 hour'],
    ['ten sessions between September and December 2026', '10 sessions, window'],
    ['a day each week at the farm', '1 day, every 1 week'],
    ['half termly', 'every 1 half-term'],
    ['each half-term', 'every 1 half-term'],
    ['six-weekly', 'every 6 week'],
    ['every other week', 'every 2 week'],
    ['every twelve weeks', 'every 12 week'],
    ['Monday to Friday', 'every 1 week'],
    ['four hours each Saturday', '4 hour, every 1 occasion'],
    ['at break times', 'every 1 occasion'],
    ['in all lessons', 'all'],
    ['throughout the school day', 'all'],
    ['full-time', 'all'],
    ['up to 10 hours', '10 hour ceiling'],
    ['a maximum of five hours', '5 hour ceiling'],
    ['at least 5 hours a week', '5 hour floor, every 1 week'],
    ['one-to-one', '1:1'],
    ['2:1', '2:1'],
    ['group of no more than six', '0:6'],
    ['small group (max 4)', '0:4'],
    ['with two other pupils', '0:2'],
    ['in pairs', '0:2'],
    // Two times of day say how often, one may be of a single day.
    ['feeds at 10.30 and 1.00', 'every 1 occasion'],
    ['80% of his time', 'all'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'at 1:30 pm on 1-1-2026',
    'feeds at 10.30 for 20 children',
    'In Year 6 he reached level 3.',
    'a small group',
    'for a week',
    'regular sessions',
    'He may go home.',
    'Section 2 of the Act 1970',
  ])('nothing: %s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...'1 1:1 20 45 one two half a an and or to - : ( ) minutes hour week weekly each every group of six sessions up at least between x all the day until May 2026 twice'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));

  it('quantities stand in order, overlap nowhere and lie within the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        let last = 0;
        for (const { start, end } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('figures and words say the same', () => {
    const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('minutes', 'hours', 'sessions'),
        (n, unit) => {
          expect(read(`${n} ${unit} each week`)).toBe(read(`${names[n - 1]} ${unit} each week`));
        },
      ),
    );
  });

  it('an amount and a frequency are seen in any order and company', () => {
    const amounts = fc.constantFrom(
      '45 minutes',
      'two hours',
      '20 to 30 mins',
      'six sessions',
      'half an hour',
    );
    const rhythms = fc.constantFrom(
      'each week',
      'daily',
      'half-termly',
      'every two weeks',
      'per term',
      'a year',
    );
    const fillers = fc.constantFrom('with a teacher', 'for reading', 'led by the SENCO', 'in class');
    fc.assert(
      fc.property(amounts, rhythms, fillers, (amount, rhythm, filler) => {
        const found = findQuantities(`Work ${filler} ${amount} ${rhythm}.`);
        expect(found.some(isAmount)).toBe(true);
        expect(found.some(isFrequency)).toBe(true);
      }),
    );
  });
});

describe('what an amount and a frequency are', () => {
  it.each([
    ['45 minutes', true, false],
    ['two nights', true, false],
    ['six weeks', false, false],
    ['six sessions', true, false],
    ['three times', false, false],
    ['all day', true, true],
    ['each week', false, true],
    ['1:1', false, false],
  ])('%s: amount %s, frequency %s', (text, amount, isOften) => {
    expect(findQuantities(text).map((one) => [isAmount(one), isFrequency(one)])).toEqual([[amount, isOften]]);
  });
});

it.each([
  ['3', 'Weekly hours', '3 hours, Weekly hours'],
  ['1½', 'Minutes', '1½ minutes, Minutes'],
  ['3', 'Sessions a term', '3 sessions, Sessions a term'],
  ['3', 'Number of times', '3 times, Number of times'],
  ['3', 'Visits', '3 visits, Visits'],
  ['3', 'Number of weeks', '3 Number of weeks'],
  ['three', 'Hours', 'three Hours'],
])('%s under %s: %s', (text, header, expected) => {
  expect(underHeader(text, header)).toBe(expected);
});
