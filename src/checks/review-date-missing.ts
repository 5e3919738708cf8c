import { z } from 'zod';
import { periodEnd, wholeMonths } from '../language/calendar.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview, printedDate, versionDate } from './plan-dates.ts';

const schema = z.strictObject({ reviewMonths: z.int().positive() });

/** No review is printed though the period of section 44(1) since this version has run out. */
export const reviewDateMissing: Check<z.infer<typeof schema>> = {
  name: 'review-date-missing',
  parameters: schema,
  unsure: () => true,
  run: (plan, { reviewMonths }, context) => {
    const { asOf } = context;
    if (lastReview(plan, asOf) !== null) {
      return NOT_APPLICABLE;
    }
    const version = versionDate(plan, context);
    if (version === null) {
      return notAssessed('neither a review nor a date of this version is printed');
    }
    const due = periodEnd(version.value, reviewMonths);
    if (asOf <= due) {
      return PASS;
    }
    const next = printedDate(plan, 'reviewDueDate');
    const data = {
      ...dateData('versionDate', version),
      from: factWords(version.fact),
      due,
      asOf,
      monthsOverdue: wholeMonths(due, asOf),
      ...(next !== null && next.value < asOf ? dateData('nextReview', next) : {}),
    };
    return hit({
      absentFrom: ['particulars'],
      section: null,
      evidence: dateEvidence(version),
      confidence: version.located.confidence,
      data,
    });
  },
};
