import { z } from 'zod';
import { addMonths, wholeMonths } from '../language/calendar.ts';
import { type Check, hit, notAssessed, PASS } from './check.ts';
import { dateData, dateEvidence, factWords, versionDate } from './plan-dates.ts';

const schema = z.strictObject({ planYears: z.number().positive() });

/** A version that has stood unchanged for years. */
export const planAge: Check<z.infer<typeof schema>> = {
  name: 'plan-age',
  parameters: schema,
  unsure: () => true,
  run: (plan, { planYears }, context) => {
    const version = versionDate(plan, context);
    if (version === null) {
      return notAssessed('no date of this version is printed');
    }
    const { asOf } = context;
    if (asOf <= addMonths(version.value, planYears * 12)) {
      return PASS;
    }
    const years = Math.floor(wholeMonths(version.value, asOf) / 12);
    const data = {
      ...dateData('versionDate', version),
      from: factWords(version.fact),
      years,
      planYears,
      asOf,
    };
    return hit({ absentFrom: [], section: null, evidence: dateEvidence(version), data });
  },
};
