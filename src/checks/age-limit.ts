import { z } from 'zod';
import { academicYearEndOfAge } from '../language/calendar.ts';
import { type Check, hit, notAssessed, PASS } from './check.ts';
import { dateOfBirth, yearGroupAsOf } from './year-group.ts';

const schema = z.strictObject({ age: z.int() });

/** The academic year in which the person reached an age has ended. */
export const ageLimit: Check<z.infer<typeof schema>> = {
  name: 'age-limit',
  parameters: schema,
  unsure: () => true,
  run: (plan, { age }, context) => {
    const born = dateOfBirth(plan);
    if (born === null) {
      // The members of a year group are at most five years older than its number, whatever their birthday.
      const year = yearGroupAsOf(plan, context);
      return year !== null && year + 5 < age ? PASS : notAssessed('no date of birth is printed');
    }
    const end = academicYearEndOfAge(born, age);
    return context.asOf > end
      ? hit({ absentFrom: [], section: null, data: { age, end, asOf: context.asOf } })
      : PASS;
  },
};
