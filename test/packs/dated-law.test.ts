import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { runExamples } from '../../src/engine/examples.ts';
import type { RuleOutcome } from '../../src/engine/rule-outcome.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { day, located, planOf } from '../checks/plan-builder.ts';
import { england } from '../england.ts';
import { textReader } from './understand-text.ts';

const PACK = fileURLToPath(new URL('../../fixtures/packs/key-stage-reviews.yaml', import.meta.url));

const changed = await loadPacks([PACK]);

function outcomeOf(
  rule: string,
  plan: Plan,
  { asOf, ruleSet = changed }: { readonly asOf: string; readonly ruleSet?: RuleSet },
): RuleOutcome | undefined {
  return assess(plan, ruleSet, { asOf: day(asOf) }).outcomes.find((one) => one.rule.id === rule);
}

/** A child of Year 6 in 2029/30. */
const BORN = { dateOfBirth: '2018-10-03' };

describe('a changed law, in a pack without a line of code', () => {
  it('gives what its own examples say', async () => {
    const understandText = textReader(changed.vocabulary);
    const results = await runExamples(changed, { understandText, asOf: day('2026-11-23') });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(results.length).toBeGreaterThan(100);
  });

  it('counts twelve months from a review under the old law, whatever the day of the audit', () => {
    const plan = planOf({ dates: { ...BORN, lastReviewDate: '2029-08-31' } });
    expect(outcomeOf('review-overdue', plan, { asOf: '2030-08-30' })?.outcome).toBe('pass');
    expect(outcomeOf('review-overdue', plan, { asOf: '2030-08-31' })?.findings[0]).toMatchObject({
      data: { due: '2030-08-30' },
      authority: [{ text: 'Children and Families Act 2014, section 44(1)' }],
    });
  });

  it('counts to the end of the key stage from the first day of the new law', () => {
    const plan = planOf({ dates: { ...BORN, lastReviewDate: '2029-09-01' } });
    expect(outcomeOf('review-overdue', plan, { asOf: '2033-08-31' })?.outcome).toBe('pass');
    expect(outcomeOf('review-overdue', plan, { asOf: '2033-09-01' })?.findings[0]).toMatchObject({
      data: { due: '2033-08-31' },
      authority: [{ text: 'An invented Act, section 1' }],
    });
    expect(
      outcomeOf('review-overdue', plan, { asOf: '2033-09-01', ruleSet: england })?.findings[0]?.data,
    ).toMatchObject({
      due: '2030-08-31',
    });
  });

  it('goes by months again after the last of the years', () => {
    const plan = planOf({ dates: { dateOfBirth: '2012-10-03', lastReviewDate: '2031-09-10' } });
    expect(outcomeOf('review-overdue', plan, { asOf: '2032-09-09' })?.outcome).toBe('pass');
    expect(outcomeOf('review-overdue', plan, { asOf: '2032-09-10' })?.outcome).toBe('fail');
  });

  it('does not assess where the day that decides the law is not printed, and only there', () => {
    const undated = planOf({ dates: BORN });
    expect(outcomeOf('review-date-missing', undated, { asOf: '2033-09-01' })).toMatchObject({
      outcome: 'not-assessed',
      reason: 'which law holds turns on the date of this version, and that day is not known',
    });
    expect(outcomeOf('review-overdue', undated, { asOf: '2029-08-31' })?.outcome).toBe('not-applicable');
  });

  it('does not assess where only the month is printed and the law changed in it', () => {
    const plan = planOf({ dates: BORN });
    const inMonth = located({ value: day('2029-09-30'), precision: 'term' as const }, 'autumn 2029');
    const vague: Plan = {
      ...plan,
      facts: { ...plan.facts, dates: { ...plan.facts.dates, lastReviewDate: [inMonth] } },
    };
    expect(outcomeOf('review-overdue', vague, { asOf: '2033-09-01' })?.outcome).toBe('not-assessed');
  });
});

describe('the law of England', () => {
  it('says nothing of the time before the Act', () => {
    const plan = planOf({ dates: { lastReviewDate: '2012-01-10' } });
    expect(outcomeOf('review-overdue', plan, { asOf: '2014-08-31', ruleSet: england })?.outcome).toBe(
      'not-applicable',
    );
    expect(outcomeOf('review-overdue', plan, { asOf: '2014-09-01', ruleSet: england })?.outcome).toBe('fail');
  });

  it('is known for years ahead', () => {
    const plan = planOf({ dates: { lastReviewDate: '2035-01-10' } });
    expect(outcomeOf('review-overdue', plan, { asOf: '2036-01-10', ruleSet: england })?.outcome).toBe('fail');
  });
});
