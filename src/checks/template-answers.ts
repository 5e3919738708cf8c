import { z } from 'zod';
import { FORM_ANSWERS } from '../model/form.ts';
import { type Check, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { hitsOf, type Leftover } from './leftovers.ts';
import { sections } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** What a form may not answer by itself; each names a case. */
  answers: z.array(z.enum(FORM_ANSWERS)).min(1),
});

/** Sections of a blank form that answer before anybody was asked: a stated none, "not known", "not applicable". */
export const templateAnswers: Check<z.infer<typeof schema>> = {
  name: 'template-answers',
  parameters: schema,
  cases: ({ answers }) => answers,
  unsure: () => false,
  run: (plan, { sections: letters, answers }) => {
    if (plan.form === null) {
      return NOT_APPLICABLE;
    }
    const given = plan.form.answers
      .filter(({ section, says }) => letters.includes(section) && answers.includes(says))
      .map(({ says, ...words }): Leftover => ({ ...words, as: says }));
    return given.length > 0 ? hitsOrPass(hitsOf(given)) : unlessUnread(plan, letters, PASS);
  },
};
