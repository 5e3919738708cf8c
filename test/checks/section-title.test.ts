import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid';

describe('a letter with the words of another section', () => {
  it.each([
    ['Section B: Special educational needs\nAmir reads.', 'pass'],
    ['Section B: Health needs\nAmir reads.', 'B: Section B: Health needs'],
    ['Section C: Social care needs\nAmir reads.', 'C: Section C: Social care needs'],
    ['Section G: Health needs\nAmir reads.', 'G: Section G: Health needs'],
    ['Section E: Outcomes\nAmir reads.', 'pass'],
    ['Section E: Provision\nAmir reads.', 'E: Section E: Provision'],
    ['Section F: Outcomes\nAmir reads.', 'F: Section F: Outcomes'],
    ['Section B\nSpecial educational needs\nAmir reads.', 'pass'],
    ['Section H1: Social care provision\nAmir reads.', 'pass'],
    ['Amir reads.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('section-title-mismatch', `${PLAN}\n${text}`)).toBe(said);
  });
});
