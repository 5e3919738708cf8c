import { z } from 'zod';
import { currentMentions } from '../language/mention.ts';
import { sectionSchema, sectionStateSchema } from '../model/section.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessWhollyUnread } from './unread.ts';

const schema = z.strictObject({
  pairs: z.array(
    z.strictObject({
      provision: sectionSchema,
      needs: sectionSchema,
      /** Words in another section that name the need as well. */
      or: z.strictObject({ section: sectionSchema, lists: z.array(list).min(1) }).optional(),
    }),
  ),
  /** The states in which the needs section names no need. */
  states: z.array(sectionStateSchema),
  context: contextLists,
});

type Parameters = z.infer<typeof schema>;

/** Provision for which no need is written down. The hit's case is the section of the provision. */
export const needForProvision: Check<Parameters> = {
  name: 'need-for-provision',
  parameters: schema,
  lists: ({ pairs, context }) => [
    ...pairs.flatMap((pair) => pair.or?.lists ?? []),
    ...namesOfContext(context),
  ],
  cases: ({ pairs }) => pairs.map(({ provision }) => provision),
  unsure: () => false,
  run: (plan, { pairs, states, context: lists }, context) => {
    const filled = pairs.filter(({ provision }) => plan.sections[provision].state === 'content');
    if (filled.length === 0) {
      const provisions = pairs.map(({ provision }) => provision);
      return unlessWhollyUnread(plan, provisions, NOT_APPLICABLE);
    }
    const orphan = filled.find(({ needs, or }) => {
      const elsewhere = or === undefined ? [] : linesOf(plan, [or.section]);
      return (
        states.includes(plan.sections[needs].state) &&
        !elsewhere.some(({ line }) =>
          or?.lists.some(
            (name) => currentMentions(line.text, context.wording(name), contextOf(lists, context)).length > 0,
          ),
        )
      );
    });
    if (orphan !== undefined) {
      const { provision, needs, or } = orphan;
      const absentFrom = [needs, ...(or === undefined ? [] : [or.section])];
      return hit({ absentFrom, section: provision, case: provision, data: { section: provision, needs } });
    }
    const needed = filled.map(({ needs }) => needs);
    return unlessWhollyUnread(plan, needed, PASS);
  },
};
