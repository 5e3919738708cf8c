import { z } from 'zod';
import { addDays, ncYear } from '../language/calendar.ts';
import type { Plan } from '../model/plan.ts';
import { doubtOf, isListed } from './advice.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { printedDate } from './plan-dates.ts';
import { unlessUnread } from './unread.ts';
import { dateOfBirth, decidedYearGroup } from './year-group.ts';

const schema = z.strictObject({
  /** The year group from which the advice is asked for. */
  fromYear: z.int(),
  /** The weeks from the request to the final plan, in which the advice is sought. */
  assessmentWeeks: z.int().positive(),
  /** Words of a list's entry that show such advice inside another report. */
  list,
});

type Parameters = z.infer<typeof schema>;

function isShown(plan: Plan, { list: name }: Parameters, { wording }: CheckContext): boolean {
  return (
    isListed(plan, 'adulthood') ||
    plan.advice.some(
      ({ status, text }) =>
        (status === 'listed' || status === 'nil-return') && wording(name).find(text) !== null,
    )
  );
}

const WEEK_DAYS = 7;

/**
 * The year group when an amended plan was first made, the lower one where the assessment ran over two; null where it
 * may have begun before the year from which the advice is asked for, and ended in it.
 */
function yearAtAssessment(plan: Plan, { fromYear, assessmentWeeks }: Parameters): number | null {
  const born = dateOfBirth(plan);
  const issued = printedDate(plan, 'firstIssueDate')?.value;
  if (born === null || issued === undefined) {
    return null;
  }
  const first = ncYear(born, addDays(issued, -assessmentWeeks * WEEK_DAYS));
  return first >= fromYear === ncYear(born, issued) >= fromYear ? first : null;
}

/**
 * Advice on preparation for adulthood (regulation 6(1)(g)), which is asked for when the person is assessed:
 * the day of a first final plan stands for that; for an amended plan the day of first issue tells, where it is printed.
 */
export const adulthoodAdvice: Check<Parameters> = {
  name: 'adulthood-advice',
  parameters: schema,
  lists: ({ list: name }) => [name],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { state } = plan.sections.K;
    const group = decidedYearGroup(plan, parameters.fromYear, context);
    if ('unknown' in group) {
      return notAssessed(group.unknown);
    }
    if (group.year < parameters.fromYear) {
      return NOT_APPLICABLE;
    }
    if (state === 'missing' || plan.adviceList === 'none') {
      return unlessUnread(plan, ['K'], NOT_APPLICABLE);
    }
    if (isShown(plan, parameters, context)) {
      return PASS;
    }
    const year = context.stage === 'amended-final' ? yearAtAssessment(plan, parameters) : group.year;
    if (year === null) {
      return notAssessed('the plan was amended, so the year group at the assessment is not known');
    }
    if (year < parameters.fromYear) {
      return NOT_APPLICABLE;
    }
    if (plan.adviceList === 'appended') {
      return notAssessed('which advice section K holds is not known');
    }
    const doubt = doubtOf(plan, 'adulthood');
    if (doubt !== null) {
      return notAssessed(doubt);
    }
    return hit({ absentFrom: ['K'], section: 'K', data: { yearGroup: year } });
  },
};
