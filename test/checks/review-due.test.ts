import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/checks/check.ts';
import { lastReview, versionDate } from '../../src/checks/plan-dates.ts';
import { dueAfter, dueIsUnsure } from '../../src/checks/review-due.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import { day, type PlanSketch, planOf } from './plan-builder.ts';

const context: CheckContext = {
  asOf: day('2026-11-23'),
  isToCome: (later) => later > '2026-11-23',
  stage: 'final',
  wording: () => compilePhrases(['no such phrase']),
};
const STAGES = { endOfYears: [6, 2, 11] };

/** When the review after the last one, or after the plan was made, is due. */
function due(sketch: PlanSketch, rule: Parameters<typeof dueAfter>[1]) {
  const plan = planOf(sketch);
  const anchor = lastReview(plan, context.asOf) ?? versionDate(plan, context);
  return anchor === null ? null : dueAfter(anchor, rule, { plan, context });
}

describe('a review that is due after some months', () => {
  it('is due on the day before the period has passed', () => {
    expect(due({ versionDate: '2026-01-10' }, { months: 12 })).toEqual({ day: '2027-01-09' });
  });
});

describe('a review that is due at the end of a stage', () => {
  const dates = { dateOfBirth: '2015-05-01' };

  it.each([
    ['2021-10-01', '2022-08-31'],
    ['2022-09-01', '2026-08-31'],
    ['2025-10-01', '2026-08-31'],
    ['2026-10-01', '2031-08-31'],
  ])('after a plan of %s is due on %s', (version, expected) => {
    expect(due({ dates, versionDate: version }, STAGES)).toEqual({ day: expected });
  });

  it('after a review in the last year of a stage is that of the next stage', () => {
    expect(due({ dates: { ...dates, lastReviewDate: '2025-10-01' } }, STAGES)).toEqual({ day: '2031-08-31' });
  });

  it('after the last stage is due after some months, or not at all', () => {
    const old = { dates: { dateOfBirth: '2008-05-01' }, versionDate: '2026-01-10' };
    expect(due(old, STAGES)).toEqual({ day: null });
    expect(due(old, { ...STAGES, thenMonths: 12 })).toEqual({ day: '2027-01-09' });
  });

  it('is told by a printed year group, counted back to its day', () => {
    expect(due({ yearGroup: 5, versionDate: '2025-01-10' }, STAGES)).toEqual({ day: '2026-08-31' });
    expect(due({ versionDate: '2025-01-10' }, STAGES)).toEqual({
      unknown: expect.stringContaining('year group'),
    });
  });
});

it('only what hangs on a year group can be unsure', () => {
  expect([dueIsUnsure({ months: 12 }), dueIsUnsure(STAGES)]).toEqual([false, true]);
});
