import { expect, test } from 'vitest';
import { england } from '../england.ts';

test('rules of reviews, and of what has expired or become stale, apply to current plans only', () => {
  const others = ['outcome-expired', 'advice-stale', 'stage-of-education-stale', 'adulthood-not-updated'];
  const expected = england.rules.filter(({ id, family }) => family === 'reviews' || others.includes(id));
  expect(england.rules.filter(({ currentOnly }) => currentOnly)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(others.length);
});
