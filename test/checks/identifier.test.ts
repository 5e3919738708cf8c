import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid';

describe('numbers with a digit that checks them', () => {
  it.each([
    ['NHS number: 943 476 5919', 'pass'],
    ['NHS number: 943 476 5918', 'cover: 943 476 5918'],
    ['NHS number: 943 476 591', 'cover: 943 476 591'],
    ['NHS number: not known', 'not-applicable'],
    ['UPN: A123456789012', 'pass'],
    ['UPN: H801200001001', 'pass'],
    ['UPN: H80120000100', 'cover: H80120000100'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('identifier-invalid', `${PLAN}\n${text}`)).toBe(said);
  });
});
