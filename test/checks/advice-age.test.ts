import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010';

describe('the newest advice in an amended plan', () => {
  it.each([
    [
      'Date of amended final plan: 10 January 2026\nSection K: Advice\nPaediatrician, A. Hill, 3 May 2015',
      'K: Paediatrician A. Hill, 3 May 2015',
    ],
    [
      'Date of amended final plan: 10 January 2026\nSection K: Advice\nPaediatrician, A. Hill, 3 May 2015\nEducational psychologist, B. Moor, 3 May 2025',
      'pass',
    ],
    [
      'Date of amended final plan: 10 January 2026\nSection K: Advice\nPaediatrician, A. Hill',
      'not-assessed',
    ],
    ['Date of amended final plan: 10 January 2026\nSection K: Advice', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('advice-stale', `${PLAN}\n${text}`, { stage: 'amended-final' })).toBe(said);
  });
});
