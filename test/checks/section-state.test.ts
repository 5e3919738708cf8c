import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2016\nDate of final plan: 10 January 2026';

describe('needs of health', () => {
  it.each([
    ['Section C: Health needs', 'C: not shown'],
    ['Section C: Health needs\nNone', 'pass'],
    ['Section C: Health needs\nAmir has asthma.', 'pass'],
    ['Section C: Health needs\nNot known to health.', 'pass'],
    ['Section B: Needs\nAmir reads.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-needs-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('that nobody is known to health', () => {
  it.each([
    ['Section C: Health needs\nNot known to health.', 'C: Not known to health.'],
    ['Section C: Health needs\nNone', 'pass'],
    ['Section C: Health needs\nAmir has asthma.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-not-known', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('a none that no advice supports', () => {
  it.each([
    [
      'Section C: Health needs\nNone\nSection K: Advice\nEducational psychologist, A. Hill, 3 May 2025',
      'C: None',
    ],
    ['Section C: Health needs\nNone\nSection K: Advice\nPaediatrician, A. Hill, 3 May 2025', 'pass'],
    [
      'Section C: Health needs\nAmir has asthma.\nSection K: Advice\nEducational psychologist, A. Hill, 3 May 2025',
      'pass',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('health-nil-unsupported', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what is still to come', () => {
  it.each([
    ['Section C: Health needs\nAwaiting health advice.', 'C: Awaiting health advice.'],
    ['Section C: Health needs\nAmir has asthma.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('agency-section-pending', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('sections that are empty', () => {
  it.each([
    ['Section E: Outcomes', 'E: not shown'],
    ['Section E: Outcomes\nAmir will read.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('section-empty', `${PLAN}\n${text}`)).toBe(said);
  });
});
