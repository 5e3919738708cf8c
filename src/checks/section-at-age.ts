import { z } from 'zod';
import { ageInYears } from '../language/calendar.ts';
import type { Plan } from '../model/plan.ts';
import { sectionSchema } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { dateOfBirth, dayOfVersion, yearGroupAtVersion } from './year-group.ts';

const schema = z.strictObject({ section: sectionSchema, fromAge: z.int() });

type Parameters = z.infer<typeof schema>;

/** Year groups whose members are all younger than an age, or all of it, whatever their birthday. */
function ageFromYearGroup(plan: Plan, fromAge: number, context: CheckContext): boolean | null {
  const year = yearGroupAtVersion(plan, context);
  const youngest = year === null ? null : year + 4;
  return youngest === null || youngest + 1 === fromAge ? null : youngest >= fromAge;
}

function isOfAge(plan: Plan, { fromAge }: Parameters, context: CheckContext): boolean | null {
  const born = dateOfBirth(plan);
  const on = dayOfVersion(plan, context);
  return born !== null && on !== null
    ? ageInYears(born, on) >= fromAge
    : ageFromYearGroup(plan, fromAge, context);
}

/** Content of a section that is not for a person of this age when the version was made. */
export const sectionAtAge: Check<Parameters> = {
  name: 'section-at-age',
  parameters: schema,
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { state, undivided, lines } = plan.sections[parameters.section];
    if (state === 'unread') {
      return notAssessed(`section ${parameters.section} could not be read`);
    }
    if (state !== 'content' || undivided) {
      return NOT_APPLICABLE;
    }
    const ofAge = isOfAge(plan, parameters, context);
    if (ofAge === null) {
      return notAssessed('the age at the date of this version is not known');
    }
    const [line] = lines;
    const evidence = line === undefined ? {} : { evidence: { text: line.text, place: line.place } };
    return ofAge
      ? hit({ section: parameters.section, ...evidence, data: { fromAge: parameters.fromAge } })
      : PASS;
  },
};
