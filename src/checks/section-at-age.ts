import { z } from 'zod';
import { sectionSchema } from '../model/section.ts';
import { isOfAge } from './age-at-version.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ section: sectionSchema, fromAge: z.int() });

type Parameters = z.infer<typeof schema>;

/** Content of a section that is not for a person of this age when the version was made. */
export const sectionAtAge: Check<Parameters> = {
  name: 'section-at-age',
  parameters: schema,
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { section } = parameters;
    const { state, undivided, lines } = plan.sections[section];
    if (state !== 'content' || undivided) {
      return unlessUnread(plan, undivided ? [] : [section], NOT_APPLICABLE);
    }
    const ofAge = isOfAge(plan, parameters.fromAge, context);
    if (ofAge === null) {
      return notAssessed('the age at the date of this version is not known');
    }
    const [line] = lines;
    const evidence = line === undefined ? {} : { evidence: { text: line.text, place: line.place } };
    return ofAge
      ? hit({ absentFrom: [], section, ...evidence, data: { fromAge: parameters.fromAge } })
      : PASS;
  },
};
