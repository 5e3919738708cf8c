import { z } from 'zod';
import { addDays, periodEnd } from '../language/calendar.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview, versionDate } from './plan-dates.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ reviewMonths: z.int().positive(), dueSoonDays: z.int().positive() });

/** The next review falls due soon. */
export const reviewDueSoon: Check<z.infer<typeof schema>> = {
  name: 'review-due-soon',
  parameters: schema,
  unsure: () => false,
  run: (plan, { reviewMonths, dueSoonDays }, context) => {
    const { asOf } = context;
    const review = lastReview(plan, asOf);
    const anchor = review ?? versionDate(plan, context);
    if (anchor === null) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    const due = periodEnd(anchor.value, reviewMonths);
    if (due < asOf || due > addDays(asOf, dueSoonDays)) {
      return PASS;
    }
    const data = { ...dateData('anchor', anchor), from: factWords(anchor.fact), due, asOf, dueSoonDays };
    const absentFrom = review === null ? (['particulars'] as const) : [];
    return hit({ absentFrom, section: null, evidence: dateEvidence(anchor), data });
  },
};
