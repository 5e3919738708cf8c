import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection B: Special educational needs';

describe('an area that section F takes up, or does not', () => {
  it.each([
    [
      'Cognition and learning\nAmir finds it hard to read long words.\nSection F: Special educational provision\nCognition and learning\nA teaching assistant reads with Amir for 20 minutes each day.',
      'pass',
    ],
    [
      'Cognition and learning\nAmir finds it hard to read long words.\nSection F: Special educational provision\nA teaching assistant helps Amir to climb for 20 minutes each day.',
      'F: Amir finds it hard to read long words.',
    ],
    [
      'Cognition and learning\nAmir finds it hard to read long words.\nSection F: Special educational provision\nA teaching assistant practises long words with him each day.',
      'pass',
    ],
    [
      'Cognition and learning\nAmir finds it hard to read long words.\nSection F: Special educational provision\nSensory and physical\nA teaching assistant practises long words with him each day.',
      'F: Amir finds it hard to read long words.',
    ],
    [
      'Cognition and learning\nAmir is good at maths. He has no difficulty with reading.\nSection F: Special educational provision\nA teaching assistant helps Amir to climb each day.',
      'pass',
    ],
    [
      'Cognition and learning\nNeed 2: Amir finds it hard to read long words.\nSection F: Special educational provision\nNeed 2: A teaching assistant helps Amir to climb each day.',
      'pass',
    ],
    [
      'Cognition and learning\nNeed 2: Amir finds it hard to read long words.\nSection F: Special educational provision\nNeed 1: Amir will need 2 adults to help him climb each day.',
      'F: Need 2: Amir finds it hard to read long words.',
    ],
    [
      'Cognition and learning\nNeed 1: Amir finds it hard to read long words.\nSensory and physical\nNeed 1: Amir is unsteady on stairs.\nSection F: Special educational provision\nNeed 1: A teaching assistant helps Amir to climb stairs each day.',
      'F: Need 1: Amir finds it hard to read long words.',
    ],
    [
      'Cognition and learning\nB1 Amir finds it hard to read long words.\nSection F: Special educational provision\nA teaching assistant helps Amir to climb each day (B1).',
      'pass',
    ],
    [
      'Cognition and learning\nB1 Amir finds it hard to read long words.\nSection F: Special educational provision\nA teaching assistant helps Amir to climb each day (B2).',
      'F: B1 Amir finds it hard to read long words.',
    ],
    [
      'Cognition and learning\nAmir likes books.\nHe finds it hard to read long words.\nSection F: Special educational provision\nA teaching assistant helps Amir to climb each day.',
      'F: He finds it hard to read long words.',
    ],
    [
      'Cognition and learning\nAmir finds it hard to read long words.\nSection F: Special educational provision\nNone',
      'not-applicable',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('need-without-provision', `${PLAN}\n${text}`)).toBe(said);
  });
});
