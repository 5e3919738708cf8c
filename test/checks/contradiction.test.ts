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
      'Section B: Needs\nAmir sees a paediatrician.\nSection C: Health needs\nNone',
      'C: Amir sees a paediatrician.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-contradicted', `${PLAN}\n${text}`)).toBe(said);
  });
});
