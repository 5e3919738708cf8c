import { z } from 'zod';
import { SECTIONS, sectionSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessWhollyUnread } from './unread.ts';

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
      return unlessWhollyUnread(plan, [when], NOT_APPLICABLE);
    }
    return linesOf(plan, SECTIONS).some(({ line }) => wording(name).find(line.text) !== null)
      ? PASS
      : hit({ absentFrom: SECTIONS, section: when, data: { section: when } });
  },
};
