import { expect, it } from 'vitest';
import { didYouMean, nearestName } from '../../src/language/nearest.ts';

it.each([
  ['revew-overdue', 'review-overdue'],
  ['severty', 'severity'],
  ['SEVERITY', 'severity'],
  ['banana', null],
])('%s is near %s', (name, nearest) => {
  expect(nearestName(name, ['review-overdue', 'severity', 'section'])).toBe(nearest);
});

it('asks only where something is near', () => {
  expect(didYouMean('sectoin', ['section'])).toBe(' Did you mean "section"?');
  expect(didYouMean('banana', ['section'])).toBe('');
  expect(didYouMean('x', [])).toBe('');
});
