import { z } from 'zod';
import { currentMentions } from '../language/mention.ts';
import { ADVICE_TYPES, type Plan } from '../model/plan.ts';
import { sectionSchema } from '../model/section.ts';
import { doubtOf, isListed } from './advice.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';
import { isYoungPerson } from './young-person.ts';

const schema = z.strictObject({
  type: z.enum(ADVICE_TYPES),
  /** Only where this section speaks of it. */
  when: z.strictObject({ section: sectionSchema, list }).optional(),
  /** For a young person, from this year group on: that person's own advice serves as well. */
  orOwnFromYear: z.int().optional(),
  context: contextLists,
});

type Parameters = z.infer<typeof schema>;

function concerns(plan: Plan, { when, context: lists }: Parameters, context: CheckContext): boolean {
  return (
    when === undefined ||
    linesOf(plan, [when.section]).some(
      ({ line }) =>
        currentMentions(line.text, context.wording(when.list), contextOf(lists, context)).length > 0,
    )
  );
}

/**
 * Whether a young person gave the advice that a child's parents give (regulation 6(1)(a)); null where it is not known
 * whether the one who gave it is a young person.
 */
function isGivenByPerson(plan: Plan, { orOwnFromYear }: Parameters, context: CheckContext): boolean | null {
  return orOwnFromYear !== undefined && isListed(plan, 'child')
    ? isYoungPerson(plan, orOwnFromYear, context)
    : false;
}

/**
 * Advice of a type that section K does not list. Without any list `advice-list` speaks for all types; where
 * reports are appended without a list nobody can say which ones.
 */
export const adviceListed: Check<Parameters> = {
  name: 'advice-listed',
  parameters: schema,
  lists: ({ when, context }) => [...(when === undefined ? [] : [when.list]), ...namesOfContext(context)],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { when, type } = parameters;
    if (plan.sections.K.state === 'missing') {
      return unlessUnread(plan, ['K'], NOT_APPLICABLE);
    }
    if (!concerns(plan, parameters, context)) {
      return unlessUnread(plan, when === undefined ? [] : [when.section], NOT_APPLICABLE);
    }
    const isOwn = isGivenByPerson(plan, parameters, context);
    if (isListed(plan, type) || isOwn === true) {
      return PASS;
    }
    if (isOwn === null) {
      return notAssessed('whose own advice is listed, a child or a young person, is not known');
    }
    if (plan.adviceList === 'appended') {
      return notAssessed('reports are appended without a list, so which advice they hold is not known');
    }
    const doubt = doubtOf(plan, type);
    if (doubt !== null) {
      return notAssessed(doubt);
    }
    return plan.adviceList === 'none'
      ? unlessUnread(plan, ['K'], NOT_APPLICABLE)
      : hit({ absentFrom: ['K'], section: 'K', data: { type } });
  },
};
