import { expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { england } from '../england.ts';

it.each(
  england.rules,
)('$id says that it may be unsure where an example shows it, and nowhere else', (rule) => {
  const isShown = rule.examples.some((example) => 'notAssessed' in example);
  expect(CHECKS.get(rule.check)?.unsure(rule.with)).toBe(isShown);
});
