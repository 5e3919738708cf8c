import { z } from 'zod';
import { mentioningSentence } from '../language/mention.ts';
import { type Check, hit, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext, sections } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  list,
  /** Words before a mention that make it a risk, a wish or an idea. */
  doubt: list.optional(),
  context: contextLists,
});

/** Something that a person should know of, stated as current: the first mention is reported. */
export const mention: Check<z.infer<typeof schema>> = {
  name: 'mention',
  parameters: schema,
  lists: ({ list: name, doubt, context }) => [
    name,
    ...(doubt === undefined ? [] : [doubt]),
    ...namesOfContext(context),
  ],
  unsure: () => false,
  run: (plan, { sections: letters, list: name, doubt, context: lists }, context) => {
    const around = {
      ...contextOf(lists, context),
      doubt: doubt === undefined ? undefined : context.wording(doubt),
    };
    for (const { letter, line } of linesOf(plan, letters)) {
      const text = mentioningSentence(line.text, context.wording(name), around);
      if (text !== null) {
        const evidence = { text, place: line.place };
        return hit({ absentFrom: [], section: letter, evidence, data: { section: letter } });
      }
    }
    return unlessUnread(plan, letters, PASS);
  },
};
