import { z } from 'zod';
import { periodEnd, wholeMonths } from '../language/calendar.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview } from './plan-dates.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ reviewMonths: z.int().positive() });

/** More than the period of section 44(1) has passed since the printed last review. */
export const reviewOverdue: Check<z.infer<typeof schema>> = {
  name: 'review-overdue',
  parameters: schema,
  unsure: () => false,
  run: (plan, { reviewMonths }, { asOf }) => {
    const review = lastReview(plan, asOf);
    if (review === null) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    const due = periodEnd(review.value, reviewMonths);
    if (asOf <= due) {
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
