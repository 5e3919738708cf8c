import { expect, it } from 'vitest';
import { auditAmong } from './among.ts';

const PLANS = 12;

it('results of good plans are the same bytes with broken files among them', {
  timeout: 600_000,
}, async () => {
  const [alone, ...among] = await auditAmong(PLANS, [0, 1, 10]);
  expect(alone?.good).toHaveLength(PLANS);
  expect(alone?.broken).toEqual([]);
  for (const { good } of among) expect(good).toEqual(alone?.good);
  expect(among.map(({ broken }) => broken.length)).toEqual([1, 10]);
  expect(among.at(-1)?.broken.every(({ outcome }) => outcome !== 'audited')).toBe(true);
});
