import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('speech therapy outside section F', () => {
  it.each([
    [
      'Section G: Health provision\nA speech and language therapist comes each week.',
      'G: A speech and language therapist comes each week.',
    ],
    [
      'Section F: Provision\nA speech and language therapist comes each week.\nSection G: Health provision\nA speech and language therapist comes each week.',
      'pass',
    ],
    ['Section F: Provision\nA speech and language therapist comes each week.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('speech-therapy-outside-f', `${PLAN}\n${text}`)).toBe(said);
  });
});
