import { z } from 'zod';
import { outcomesOf } from './adulthood-areas.ts';
import { isOfAge } from './age-at-version.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ fromAge: z.int(), list });

/** From an age on, some outcome of a kind is expected in section E (section 44(5) of the Act). */
export const outcomeAtAge: Check<z.infer<typeof schema>> = {
  name: 'outcome-at-age',
  parameters: schema,
  lists: ({ list: name }) => [name],
  unsure: () => true,
  run: (plan, { fromAge, list: name }, context) => {
    const ofAge = isOfAge(plan, fromAge, context);
    if (ofAge === null) {
      return notAssessed('the age at the date of this version is not known');
    }
    if (!ofAge) {
      return NOT_APPLICABLE;
    }
    if (plan.sections.E.state === 'missing') {
      return unlessUnread(plan, ['E'], NOT_APPLICABLE);
    }
    const shown = outcomesOf(plan).some(({ text }) => context.wording(name).find(text) !== null);
    return shown ? PASS : hit({ absentFrom: ['E'], section: 'E', data: { fromAge } });
  },
};
