import { z } from 'zod';
import type { Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';
import { decidedYearGroup } from './year-group.ts';

const schema = z.strictObject({ fromYear: z.int(), sections, lists: z.array(list).min(1) });

/** Whether the writer's text of the sections names provision of one of the lists. */
export function namesProvision(
  plan: Plan,
  options: { readonly sections: readonly SectionLetter[]; readonly lists: readonly string[] },
  { wording }: CheckContext,
): boolean {
  return linesOf(plan, options.sections).some(({ line }) =>
    options.lists.some((name) => wording(name).find(line.text) !== null),
  );
}

/** Provision that prepares for adulthood, from a year group on (SEND Regulations 2014, regulation 12(3)). */
export const adulthoodProvision: Check<z.infer<typeof schema>> = {
  name: 'adulthood-provision',
  parameters: schema,
  lists: ({ lists }) => lists,
  unsure: () => true,
  run: (plan, parameters, context) => {
    const group = decidedYearGroup(plan, parameters.fromYear, context);
    if ('unknown' in group) {
      return notAssessed(group.unknown);
    }
    const [first = 'F'] = parameters.sections;
    if (group.year < parameters.fromYear) {
      return NOT_APPLICABLE;
    }
    if (plan.sections[first].state === 'missing') {
      return unlessUnread(plan, [first], NOT_APPLICABLE);
    }
    return namesProvision(plan, parameters, context)
      ? PASS
      : hit({ absentFrom: parameters.sections, section: first, data: { yearGroup: group.year } });
  },
};
