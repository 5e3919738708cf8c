import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Section F: Special educational provision';

describe('help without its particulars', () => {
  it.each([
    [
      'A teaching assistant will support Amir with reading.',
      'F: A teaching assistant will support Amir with reading.',
    ],
    ['A teaching assistant will support Amir with reading for 30 minutes each day.', 'pass'],
    [
      'Amir will have a 30 minute phonics session each day.',
      'F: Amir will have a 30 minute phonics session each day.',
    ],
    [
      'A speech and language therapist will deliver a language programme each week.',
      'F: A speech and language therapist will deliver a language programme each week.',
    ],
    [
      'A speech and language therapist will deliver a language programme for 30 minutes.',
      'F: A speech and language therapist will deliver a language programme for 30 minutes.',
    ],
    ['Amir has a laptop in all lessons.', 'pass'],
    ['Amir is a kind boy.', 'pass'],
    ['A physiotherapist will visit for one hour.', 'F: A physiotherapist will visit for one hour.'],
    ['See the report of the physiotherapist.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${text}`)).toBe(said);
  });
});
