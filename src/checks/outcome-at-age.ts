import { z } from 'zod';
import { ageInYears } from '../language/calendar.ts';
import { outcomesOf } from './adulthood-areas.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { dateOfBirth, yearGroupAsOf } from './year-group.ts';

const schema = z.strictObject({ fromAge: z.int(), list });

/** From an age on, some outcome of a kind is expected in section E (section 44(5) of the Act). */
export const outcomeAtAge: Check<z.infer<typeof schema>> = {
  name: 'outcome-at-age',
  parameters: schema,
  lists: ({ list: name }) => [name],
  unsure: () => true,
  run: (plan, { fromAge, list: name }, context) => {
    const born = dateOfBirth(plan);
    const year = yearGroupAsOf(plan, context);
    if (born === null && !(year !== null && year + 5 < fromAge)) {
      return notAssessed('no date of birth is printed');
    }
    const { state } = plan.sections.E;
    if (born === null || ageInYears(born, context.asOf) < fromAge || state === 'missing') {
      return NOT_APPLICABLE;
    }
    if (state === 'unread') {
      return notAssessed('section E could not be read');
    }
    const shown = outcomesOf(plan).some(({ text }) => context.wording(name).find(text) !== null);
    return shown ? PASS : hit({ section: 'E', data: { age: ageInYears(born, context.asOf) } });
  },
};
