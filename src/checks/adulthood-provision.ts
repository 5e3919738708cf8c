import { z } from 'zod';
import { wordsOf } from '../language/words.ts';
import type { Plan, ProvisionItem, SectionLine } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';
import { decidedYearGroup } from './year-group.ts';

/** Headings that stand among the writer's lines and provide nothing. */
export const headingList = list.default('adulthood-heading');

const schema = z.strictObject({
  fromYear: z.int(),
  sections,
  lists: z.array(list).min(1),
  headings: headingList,
});

/** Longer lines say more than a heading. */
const MAX_HEADING_WORDS = 12;

/** Whether the writer's text of the sections names provision of one of the lists. */
export function namesProvision(
  plan: Plan,
  options: {
    readonly sections: readonly SectionLetter[];
    readonly lists: readonly string[];
    readonly headings: string;
  },
  { wording }: CheckContext,
): boolean {
  const isHeading = ({ text, row }: SectionLine): boolean =>
    row === null &&
    !/[.;]$|\d/u.test(text) &&
    wordsOf(text).length <= MAX_HEADING_WORDS &&
    wording(options.headings).matchesWhole(text);
  const isNamed = (line: SectionLine): boolean =>
    options.lists.some((name) => wording(name).find(line.text) !== null);
  // What is provided in the row of such an outcome is provided for it.
  const rows = new Set(plan.sections.E.lines.filter(isNamed).flatMap(({ row }) => row ?? []));
  const isBesideOutcome = ({ section, row, states }: ProvisionItem): boolean =>
    options.sections.includes(section) && row !== null && rows.has(row) && states.length > 0;
  return (
    linesOf(plan, options.sections).some(({ line }) => isNamed(line) && !isHeading(line)) ||
    plan.provision.some(isBesideOutcome)
  );
}

/** Provision that prepares for adulthood, from a year group on (SEND Regulations 2014, regulation 12(3)). */
export const adulthoodProvision: Check<z.infer<typeof schema>> = {
  name: 'adulthood-provision',
  parameters: schema,
  lists: ({ lists, headings }) => [...lists, headings],
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
