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
    [
      'Access to speaking practice as and when required.',
      'F: Access to speaking practice as and when required.',
    ],
    ['Help with reading where appropriate.', 'F: Help with reading where appropriate.'],
    ['Access to a quiet room when needed.', 'pass'],
    ['A clinic review of his seizures.', 'F: A clinic review of his seizures.'],
    ['A carer will have Amir to stay for one weekend in every six.', 'pass'],
    ['The community paediatric clinic will check his weight every six months, for 30 minutes.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${text}`)).toBe(said);
  });
});
