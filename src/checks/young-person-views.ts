import { z } from 'zod';
import { compulsorySchoolAgeEnd } from '../language/calendar.ts';
import type { SectionLine } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { dateOfBirth, yearGroupAsOf } from './year-group.ts';

const schema = z.strictObject({
  /** From this year group on everybody is over compulsory school age. */
  fromYear: z.int(),
  /** Words of a line or its sub-heading that show whose views they are. */
  parent: list,
  young: list,
});

function speaks(line: SectionLine, name: string, { wording }: CheckContext): boolean {
  const set = wording(name);
  return [line.text, line.subheading, line.column].some((text) => text !== null && set.find(text) !== null);
}

/** Section A of a young person's plan that holds the parents' views alone (section 83(2) of the Act). */
export const youngPersonViews: Check<z.infer<typeof schema>> = {
  name: 'young-person-views',
  parameters: schema,
  lists: ({ parent, young }) => [parent, young],
  unsure: () => true,
  run: (plan, { fromYear, parent, young }, context) => {
    const born = dateOfBirth(plan);
    const year = yearGroupAsOf(plan, context);
    if (born === null && year === null) {
      return notAssessed('no date of birth and no year group is printed');
    }
    const isYoungPerson =
      born === null ? (year ?? 0) >= fromYear : context.asOf > compulsorySchoolAgeEnd(born);
    const { state, lines } = plan.sections.A;
    if (!isYoungPerson || (state !== 'content' && state !== 'unread')) {
      return NOT_APPLICABLE;
    }
    if (state === 'unread') {
      return notAssessed('section A could not be read');
    }
    const parents = lines.find((line) => speaks(line, parent, context));
    if (parents === undefined || lines.some((line) => speaks(line, young, context))) {
      return PASS;
    }
    const evidence = { text: parents.text, place: parents.place };
    return hit({ section: 'A', evidence, confidence: 'medium' });
  },
};
