import { z } from 'zod';
import { wholeMonths } from '../language/calendar.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview } from './plan-dates.ts';
import { dueAfter, dueIsUnsure, dueSchema } from './review-due.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ due: dueSchema });

/** The review that was to follow the last one printed is overdue. */
export const reviewOverdue: Check<z.infer<typeof schema>> = {
  name: 'review-overdue',
  parameters: schema,
  unsure: ({ due }) => dueIsUnsure(due),
  run: (plan, parameters, context) => {
    const { asOf } = context;
    const review = lastReview(plan, asOf);
    if (review === null) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    const next = dueAfter(review, parameters.due, { plan, context });
    if ('unknown' in next) {
      return notAssessed(next.unknown);
    }
    const due = next.day;
    if (due === null || asOf <= due) {
      return PASS;
    }
    const data = {
      ...dateData('lastReview', review),
      from: factWords(review.fact),
      due,
      asOf,
      monthsSinceReview: wholeMonths(review.value, asOf),
      monthsOverdue: wholeMonths(due, asOf),
    };
    return hit({
      absentFrom: [],
      section: null,
      evidence: dateEvidence(review),
      confidence: review.located.confidence,
      data,
    });
  },
};
