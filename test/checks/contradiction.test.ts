import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('a none that another section contradicts', () => {
  it.each([
    ['Section A: Views\nI have epilepsy.\nSection C: Health needs\nNone', 'C: I have epilepsy.'],
    ['Section A: Views\nI have cats.\nSection C: Health needs\nNone', 'pass'],
    ['Section A: Views\nMy mum has epilepsy.\nSection C: Health needs\nNone', 'pass'],
    ['Section A: Views\nI have epilepsy.\nSection C: Health needs\nAmir has epilepsy.', 'not-applicable'],
    [
      'Section B: Needs\nAmir has epilepsy, but he has never been in hospital.\nSection C: Health needs\nNone',
      'C: Amir has epilepsy, but he has never been in hospital.',
    ],
    [
      'Section A: Views\nMum says that he has epilepsy.\nSection C: Health needs\nNone',
      'C: Mum says that he has epilepsy.',
    ],
    [
      'Section B: Needs\nAmir has an epilepsy nurse appointment each term.\nSection C: Health needs\nNone',
      'C: Amir has an epilepsy nurse appointment each term.',
    ],
    ['Section A: Views\nMum gets migraines and takes tablets.\nSection C: Health needs\nNone', 'pass'],
    [
      'Section A: Views\nI have epilepsy and take tablets; Amir has never had a fit.\nSection C: Health needs\nNone',
      'pass',
    ],
    [
      'Section E: Outcomes\nAmir will book his own dental or nurse appointment.\nSection C: Health needs\nNone\nSection G: Health provision\nNone',
      'pass',
    ],
    [
      'Section B: Needs\nAmir sees a paediatrician.\nSection C: Health needs\nNone',
      'C: Amir sees a paediatrician.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-contradicted', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('social care of somebody else', () => {
  it.each([
    ['My social worker comes on Fridays.', 'D: My social worker comes on Fridays.'],
    ['There is a social worker for Amir.', 'D: There is a social worker for Amir.'],
    ["The family's social worker comes every week.", "D: The family's social worker comes every week."],
    ['The woman next door is a social worker.', 'pass'],
    ['Her aunt is a social worker.', 'pass'],
    ['A social worker? No, we never had one.', 'pass'],
  ])('%s: %s', async (text, said) => {
    const plan = `${PLAN}\nSection A: Views\n${text}\nSection D: Social care needs\nNone`;
    expect(await ruleSays('social-care-contradicted', plan)).toBe(said);
  });
});

describe('health of a pet', () => {
  it.each([
    ['The family dog, Max, is old and is treated for epilepsy.', 'pass'],
    ['He loves his dog and has epilepsy.', 'C: He loves his dog and has epilepsy.'],
    ['Amir has epilepsy and is afraid of dogs.', 'C: Amir has epilepsy and is afraid of dogs.'],
    ['He has had six absences since January.', 'pass'],
    ['He has absence seizures.', 'C: He has absence seizures.'],
  ])('or of the child: %s %s', async (text, said) => {
    const plan = `${PLAN}\nSection B: Needs\n${text}\nSection C: Health needs\nNone`;
    expect(await ruleSays('health-contradicted', plan)).toBe(said);
  });
});
