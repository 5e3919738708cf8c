import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, periodEnd } from '../../src/language/calendar.ts';
import { day, located, planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

const anyDay = fc
  .date({ min: new Date('2014-09-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const REVIEW = { with: { due: { months: 12 } } };

describe('the review clock', () => {
  it('is overdue from the day after the period and not before, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const plan = planOf({ dates: { lastReviewDate: date } });
        const due = periodEnd(day(date), 12);
        expect(runCheck('review-overdue', plan, { ...REVIEW, asOf: due }).outcome).toBe('pass');
        expect(runCheck('review-overdue', plan, { ...REVIEW, asOf: addDays(due, 1) }).outcome).toBe('hit');
      }),
    );
  });

  it('never says both that the review is overdue and that its date is missing', () => {
    fc.assert(
      fc.property(fc.option(anyDay), fc.option(anyDay), anyDay, (review, version, asOf) => {
        const plan = planOf({
          ...(review === null ? {} : { dates: { lastReviewDate: review } }),
          ...(version === null ? {} : { versionDate: version }),
        });
        const outcomes = ['review-overdue', 'review-date-missing'].map(
          (name) => runCheck(name, plan, { ...REVIEW, asOf }).outcome,
        );
        expect(outcomes.filter((outcome) => outcome === 'hit').length).toBeLessThan(2);
      }),
    );
  });

  it('takes the latest of several printed reviews that lies not in the future', () => {
    const readings = ['2023-03-01', '2026-03-01', '2099-03-01'].map((text) =>
      located({ value: day(text), precision: 'day' as const }, text),
    );
    const plan = planOf({});
    const facts = { ...plan.facts, dates: { lastReviewDate: readings } };
    expect(runCheck('review-overdue', { ...plan, facts }, REVIEW).outcome).toBe('pass');
    expect(runCheck('review-overdue', { ...plan, facts }, { ...REVIEW, asOf: '2027-03-01' })).toMatchObject({
      hits: [
        { data: { lastReview: '2026-03-01', due: '2027-02-28', monthsOverdue: 0, monthsSinceReview: 12 } },
      ],
    });
  });

  it('says that only the month is known', () => {
    const plan = planOf({});
    const review = located({ value: day('2024-03-31'), precision: 'month' as const }, 'March 2024');
    const facts = { ...plan.facts, dates: { lastReviewDate: [review] } };
    expect(runCheck('review-overdue', { ...plan, facts }, REVIEW)).toMatchObject({
      hits: [{ data: { lastReview: '2024-03-31', lastReviewAbout: true } }],
    });
  });

  it('puts a planned review that has passed into the data of the missing one', () => {
    const plan = planOf({ versionDate: '2024-01-10', dates: { reviewDueDate: '2025-01-09' } });
    expect(runCheck('review-date-missing', plan, REVIEW)).toMatchObject({
      hits: [{ data: { nextReview: '2025-01-09' } }],
    });
  });
});

describe('the year group', () => {
  const parameters = { with: { fromYear: 9, sections: ['F'], lists: ['x'] } };
  const sections = { F: ['Reading each day.'] };
  const outcome = (sketch: Parameters<typeof planOf>[0]) =>
    runCheck('adulthood-provision', planOf({ sections, ...sketch }), parameters).outcome;

  it('is that of the version, not of the audit', () => {
    expect(outcome({ dates: { dateOfBirth: '2012-05-04' }, versionDate: '2025-01-10' })).toBe(
      'not-applicable',
    );
    expect(outcome({ dates: { dateOfBirth: '2012-05-04' }, versionDate: '2026-01-10' })).toBe('hit');
  });

  it('prefers the printed one, unless the two lie on opposite sides of Year 9', () => {
    const dates = { dateOfBirth: '2012-05-04' };
    expect(outcome({ yearGroup: 10, dates, versionDate: '2026-01-10' })).toBe('hit');
    expect(outcome({ yearGroup: 8, dates, versionDate: '2026-01-10' })).toBe('not-assessed');
  });

  it('takes the day of the audit for an undated draft', () => {
    expect(outcome({ stage: 'draft', dates: { dateOfBirth: '2012-05-04' } })).toBe('hit');
    expect(outcome({ stage: 'final', dates: { dateOfBirth: '2012-05-04' } })).toBe('not-assessed');
    expect(outcome({ stage: 'final', dates: { dateOfBirth: '2016-05-04' } })).toBe('not-applicable');
  });
});
