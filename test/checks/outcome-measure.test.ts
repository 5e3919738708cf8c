import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection E: Outcomes';

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
