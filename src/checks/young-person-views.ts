import { z } from 'zod';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { unlessUnread } from './unread.ts';
import { listsOfVoices, saidInViews, voicesSchema } from './voices.ts';
import { isYoungPerson } from './young-person.ts';

const schema = z.strictObject({
  /** From this year group on everybody is over compulsory school age. */
  fromYear: z.int(),
  voices: voicesSchema,
});

type Parameters = z.infer<typeof schema>;

/** Section A of a young person's plan that holds the parents' views alone (section 83(2) of the Act). */
export const youngPersonViews: Check<Parameters> = {
  name: 'young-person-views',
  parameters: schema,
  lists: ({ voices }) => listsOfVoices(voices),
  unsure: () => true,
  run: (plan, { fromYear, voices }, context) => {
    const young = isYoungPerson(plan, fromYear, context);
    const { state } = plan.sections.A;
    if (young === null) {
      return notAssessed('the age at the date of this version is not known');
    }
    if (!young) {
      return NOT_APPLICABLE;
    }
    if (state !== 'content') {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const said = saidInViews(plan, voices, context);
    if (said.some(({ by }) => by === 'young')) {
      return PASS;
    }
    const parent = said.find(({ by }) => by === 'parent');
    if (parent === undefined) {
      return unlessUnread(plan, ['A'], PASS);
    }
    const { text, place } = parent.line;
    return hit({ absentFrom: ['A'], section: 'A', evidence: { text, place }, confidence: 'medium' });
  },
};
