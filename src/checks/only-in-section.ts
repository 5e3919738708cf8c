import { z } from 'zod';
import { currentMentions } from '../language/mention.ts';
import { sectionSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  list,
  in: sectionSchema,
  notIn: sectionSchema,
  /** Words of the same line that make it belong where it stands. */
  except: list,
  context: contextLists,
});

/** Provision that stands in one section and not in the one where it belongs. */
export const onlyInSection: Check<z.infer<typeof schema>> = {
  name: 'only-in-section',
  parameters: schema,
  lists: ({ list: name, except, context }) => [name, except, context.before, context.after],
  unsure: () => false,
  run: (plan, { list: name, in: letter, notIn, except, context: lists }, context) => {
    const { wording } = context;
    const speaks = (text: string): boolean =>
      currentMentions(text, wording(name), contextOf(lists, context)).length > 0;
    const misplaced = linesOf(plan, [letter]).find(
      ({ line }) => speaks(line.text) && wording(except).find(line.text) === null,
    );
    if (misplaced === undefined) {
      return unlessUnread(plan, [letter], NOT_APPLICABLE);
    }
    const { text, place } = misplaced.line;
    const there = linesOf(plan, [notIn]).some(({ line }) => speaks(line.text));
    const evidence = { text, place };
    return there ? PASS : hit({ absentFrom: [notIn], section: letter, evidence, confidence: 'medium' });
  },
};
