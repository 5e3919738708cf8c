import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { documentResult } from '../../src/engine/document-result.ts';
import { versionFacts } from '../../src/engine/version-facts.ts';
import type { Plan } from '../../src/model/plan.ts';
import { day, planOf } from '../checks/plan-builder.ts';
import { england } from '../england.ts';

/** What crosses for a plan when only these rules are run. */
function factsOf(plan: Plan, rules: readonly string[]) {
  const set = { ...england, rules: england.rules.filter(({ id }) => rules.includes(id)) };
  const assessment = assess(plan, set, { asOf: day('2026-11-23') });
  const options = { path: 'a.docx', sha256: null, identifiable: false, quotes: true };
  const result = documentResult(plan, assessment, options);
  return { ...versionFacts(plan, assessment, result), ratings: result.ratings };
}

const REVIEWED = planOf({
  versionDate: '2023-01-10',
  dates: { lastReviewDate: '2023-01-10' },
  sections: { C: 'silence' },
});

test('the ratings that differ without the rules for current plans, and no others', () => {
  const overdue = factsOf(REVIEWED, ['review-overdue']);
  expect([overdue.ratings['overall'], overdue.asideRatings]).toEqual(['red', { overall: 'green' }]);
  const both = factsOf(REVIEWED, ['review-overdue', 'health-not-known']);
  expect([both.ratings['overall'], both.asideRatings]).toEqual(['red', {}]);
});

test('the days a version can be of', () => {
  expect(factsOf(REVIEWED, []).dated).toEqual({ from: '2023-01-10', to: '2023-01-10' });
  expect(factsOf(planOf({}), []).dated).toBeNull();
});

test('no date is trusted where a later one may stand in what could not be read', () => {
  expect(factsOf({ ...REVIEWED, particularsUnread: true }, []).dated).toBeNull();
});
