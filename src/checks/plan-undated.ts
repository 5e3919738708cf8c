import { type Check, hit, notAssessed, PASS } from './check.ts';
import { showsOpenDate } from './open-dates.ts';
import { noParameters } from './parameters.ts';
import { lastReview, versionDate } from './plan-dates.ts';

/** No date from which a review could be counted. */
export const planUndated: Check<object> = {
  name: 'plan-undated',
  parameters: noParameters,
  unsure: () => false,
  run: (plan, _parameters, context) => {
    if (lastReview(plan, context.asOf) !== null || versionDate(plan, context) !== null) return PASS;
    return showsOpenDate(plan)
      ? notAssessed('a date stands outside the sections, and nothing says what it is of')
      : hit({ absentFrom: ['particulars'], section: null });
  },
};
