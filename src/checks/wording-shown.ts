import { z } from 'zod';
import { SECTIONS, sectionSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { linesOf, unreadAmong } from './sections.ts';

const schema = z.strictObject({
  /** The section that must hold content for the rule to apply. */
  when: sectionSchema,
  list,
});

/** Words that some section should hold once another one holds content. */
export const wordingShown: Check<z.infer<typeof schema>> = {
  name: 'wording-shown',
  parameters: schema,
  lists: ({ list: name }) => [name],
  unsure: () => false,
  run: (plan, { when, list: name }, { wording }) => {
    const { state } = plan.sections[when];
    if (state !== 'content') {
      return state === 'unread' ? notAssessed(`section ${when} could not be read`) : NOT_APPLICABLE;
    }
    if (linesOf(plan, SECTIONS).some(({ line }) => wording(name).find(line.text) !== null)) {
      return PASS;
    }
    const unread = unreadAmong(plan, SECTIONS);
    return unread === null ? hit({ section: when, data: { section: when } }) : notAssessed(unread);
  },
};
