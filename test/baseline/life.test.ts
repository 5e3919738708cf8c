import { expect, test } from 'vitest';
import { lifeOf } from './life.ts';

test('a baseline lets through what is new and nothing else, after edits and renames', async () => {
  const { made, again, edited, renamed } = await lifeOf(6, 2);
  expect(made).toBeGreaterThan(0);
  expect(again).toBe(0);
  expect(edited.expected).not.toEqual([]);
  expect(edited.reported).toEqual(edited.expected);
  expect(renamed).toBe(0);
}, 300_000);
