import { z } from 'zod';
import { addDays } from '../language/calendar.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview, versionDate } from './plan-dates.ts';
import { dueAfter, dueIsUnsure, dueSchema } from './review-due.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ due: dueSchema, dueSoonDays: z.int().positive() });

/** The next review falls due soon. */
export const reviewDueSoon: Check<z.infer<typeof schema>> = {
  name: 'review-due-soon',
  parameters: schema,
  unsure: ({ due }) => dueIsUnsure(due),
  run: (plan, { dueSoonDays, ...parameters }, context) => {
    const { asOf } = context;
    const review = lastReview(plan, asOf);
    const anchor = review ?? versionDate(plan, context);
    if (anchor === null) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    const next = dueAfter(anchor, parameters.due, { plan, context });
    if ('unknown' in next) {
      return notAssessed(next.unknown);
    }
    const due = next.day;
    if (due === null || due < asOf || due > addDays(asOf, dueSoonDays)) {
      return PASS;
    }
    const data = { ...dateData('anchor', anchor), from: factWords(anchor.fact), due, asOf, dueSoonDays };
    const absentFrom = review === null ? (['particulars'] as const) : [];
    return hit({ absentFrom, section: null, evidence: dateEvidence(anchor), data });
  },
};
