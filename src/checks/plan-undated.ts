import { type Check, hit, PASS } from './check.ts';
import { noParameters } from './parameters.ts';
import { lastReview, versionDate } from './plan-dates.ts';

/** No date from which a review could be counted. */
export const planUndated: Check<object> = {
  name: 'plan-undated',
  parameters: noParameters,
  unsure: () => false,
  run: (plan, _parameters, context) =>
    lastReview(plan, context.asOf) === null && versionDate(plan, context) === null
      ? hit({ absentFrom: ['particulars'], section: null })
      : PASS,
};
