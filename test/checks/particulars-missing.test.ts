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

describe('help as often as what sets it off', () => {
  it.each([
    ['Whenever Amir is upset, his key adult will sit with him in the quiet room for 10 minutes.', true],
    ['If Amir has a seizure, the nurse will stay with him for 30 minutes.', true],
    ['The learning support assistant will scribe for Amir for any piece of writing of a page.', true],
    ['Check-ins at 9am, 12 noon and 3pm with his key worker, five minutes each.', true],
    ['Where Amir is anxious, the mentor may see him for 10 minutes.', true],
    ['Whenever staff think that he needs it, a mentor will see Amir for 10 minutes.', false],
    ['When needed, a teaching assistant will help Amir for 10 minutes.', false],
    ['The mentor will see Amir at 9am for 10 minutes.', false],
  ])('%s: %s', async (text, passes) => {
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${text}`)).toBe(passes ? 'pass' : `F: ${text}`);
  });
});

describe('the rhythm of a review', () => {
  it.each([
    'A teaching assistant will read with Amir for 15 minutes, reviewed termly.',
    'A teaching assistant will read with Amir for 15 minutes 1:1. This will be reviewed each term.',
    'A teaching assistant will read with Amir for 15 minutes (reviewed every half term by the SENCO).',
    'A teaching assistant will read with Amir for 15 minutes; progress is checked weekly.',
  ])('is not how often help is given: %s', async (text) => {
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${text}`)).toBe(`F: ${text}`);
  });

  it('in a column of its own neither', async () => {
    const table =
      '| Provision | Who | How often | How long | Review |\n| --- | --- | --- | --- | --- |\n| Reading | Teaching assistant | | 30 minutes | Termly |';
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${table}`)).toMatch(/^F: Reading/u);
  });
});

describe('a paragraph filled in like a form', () => {
  it.each([
    ['Reading programme. By: Teaching assistant. Daily, 30 minutes, 1:3. Reviewed: Half-termly.', 'pass'],
    ['Adult-led games. By: Teaching assistant. 1:3. Reviewed: Half-termly.', 'F: Adult-led games.'],
    [
      'Phonics. By: Teaching assistant. Daily, 20 minutes. Reviewed: Termly. A mentor will help Amir with his writing.',
      'F: A mentor will help Amir with his writing.',
    ],
    [
      'Hand skills programme. By: Therapist; carried out by the key person. Therapist once a term; key person daily, Therapist 45 minutes; key person 15 minutes, 1:1. Reviewed: Termly.',
      'pass',
    ],
  ])('is one item: %s', async (text, said) => {
    const says = await ruleSays('provision-unquantified', `${PLAN}\n${text}`);
    expect(says.startsWith(said)).toBe(true);
  });
});

describe('a way of working asks for no hours', () => {
  it.each([
    'Staff will say what comes next before they move on.',
    'Adults to use few words and wait for Amir to answer.',
    'Teachers will put one task on a page.',
    'Use of now and next boards at all transitions by all staff.',
    'Home-school communication book completed daily by the teaching assistant.',
    'The SENCO will liaise with the therapist once each half term.',
  ])('%s', async (text) => {
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${text}`)).toMatch(
      /^(?:pass|not-applicable)$/u,
    );
  });

  it.each([
    'Staff will support Amir with his writing.',
    'Adults will help Amir to make friends.',
  ])('help from nobody in particular does: %s', async (text) => {
    expect(await ruleSays('provision-unquantified', `${PLAN}\n${text}`)).toBe(`F: ${text}`);
  });
});
