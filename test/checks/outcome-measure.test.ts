import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection E: Outcomes';

describe('the words that say by whose word an outcome is known', () => {
  it.each([
    ['By July 2027 Noah will be more confident with others. We will know from: talk with staff.', true],
    ['Reading: Noah will improve his reading by July 2027.', true],
    [
      'By July 2027 Noah will book and go to a dental check with no relative. We will know from: a note.',
      false,
    ],
    [
      'By July 2027 Noah will eat a pot of yoghurt, spilling less than a third. We will know from: a film.',
      false,
    ],
  ])('%s: %s', async (text, isFound) => {
    const said = await ruleSays('outcome-not-measurable', `Name: Noah Hartley\nSection E: Outcomes\n${text}`);
    expect(said !== 'pass').toBe(isFound);
  });
});

describe('what can be seen or counted', () => {
  it.each([
    ['By July 2027 Amir will improve his reading.', 'E: By July 2027 Amir will improve his reading.'],
    ['By July 2027 Amir will read two pages.', 'pass'],
    ['By July 2027 Amir will read a page each day.', 'pass'],
    ['By July 2027 Amir will develop his confidence.', 'E: By July 2027 Amir will develop his confidence.'],
    ['By July 2027 Amir will develop his confidence to ask a friend to play in the playground.', 'pass'],
    ['By July 2027 Amir will dress himself.', 'pass'],
    ['By July 2027 Amir will improve his "20 words".', 'E: By July 2027 Amir will improve his "20 words".'],
    ['By July 2027 Amir will improve his reading, as measured by a test.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('outcome-not-measurable', `${PLAN}\n${text}`)).toBe(said);
  });
});
