import { z } from 'zod';
import { ageInYears, wholeMonths } from '../language/calendar.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, lastReview, versionDate } from './plan-dates.ts';
import { dueAfter, dueSchema } from './review-due.ts';
import { dateOfBirth, yearGroupAsOf } from './year-group.ts';

const schema = z.strictObject({ underAge: z.int(), due: dueSchema });

function isUnder(plan: Plan, age: number, context: CheckContext): boolean | null {
  const born = dateOfBirth(plan);
  if (born !== null) {
    return ageInYears(born, context.asOf) < age;
  }
  const year = yearGroupAsOf(plan, context);
  return year !== null && year + 4 >= age ? false : null;
}

/** A young child whose last review, or plan, is older than the guidance suggests. */
export const reviewUnderAge: Check<z.infer<typeof schema>> = {
  name: 'review-under-age',
  parameters: schema,
  unsure: () => true,
  run: (plan, { underAge, due }, context) => {
    const { asOf } = context;
    const under = isUnder(plan, underAge, context);
    if (under !== true) {
      return under === null ? notAssessed('the age on the date of the audit is not known') : NOT_APPLICABLE;
    }
    const review = lastReview(plan, asOf);
    const anchor = review ?? versionDate(plan, context);
    if (anchor === null) {
      return notAssessed('neither a review nor a date of this version is printed');
    }
    const next = dueAfter(anchor, due, { plan, context });
    if ('unknown' in next) {
      return notAssessed(next.unknown);
    }
    if (next.day === null || asOf <= next.day) {
      return PASS;
    }
    const months = wholeMonths(anchor.value, asOf);
    const data = { ...dateData('anchor', anchor), from: factWords(anchor.fact), months, asOf, underAge };
    const absentFrom = review === null ? (['particulars'] as const) : [];
    return hit({ absentFrom, section: null, evidence: dateEvidence(anchor), data });
  },
};
