import { z } from 'zod';
import { wholeMonths } from '../language/calendar.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview, printedDate, versionDate } from './plan-dates.ts';
import { dueAfter, dueSchema } from './review-due.ts';

const schema = z.strictObject({ due: dueSchema });

/** No review is printed though the first one after this version is overdue. */
export const reviewDateMissing: Check<z.infer<typeof schema>> = {
  name: 'review-date-missing',
  parameters: schema,
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { asOf } = context;
    if (lastReview(plan, asOf) !== null) {
      return NOT_APPLICABLE;
    }
    const version = versionDate(plan, context);
    if (version === null) {
      return notAssessed('neither a review nor a date of this version is printed');
    }
    const first = dueAfter(version, parameters.due, { plan, context });
    if ('unknown' in first) {
      return notAssessed(first.unknown);
    }
    const due = first.day;
    if (due === null || asOf <= due) {
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
