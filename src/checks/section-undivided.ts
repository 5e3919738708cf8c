import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { noParameters } from './parameters.ts';
import { unlessUnread } from './unread.ts';

/** A section H that is not divided into H1 and H2. */
export const sectionUndivided: Check<object> = {
  name: 'section-undivided',
  parameters: noParameters,
  unsure: () => false,
  run: (plan) => {
    const { H1: first } = plan.sections;
    if (first.state === 'missing') {
      return unlessUnread(plan, ['H1'], NOT_APPLICABLE);
    }
    const [heading] = first.headings;
    return first.undivided
      ? hit({ absentFrom: ['H1'], section: 'H1', ...(heading === undefined ? {} : { evidence: heading }) })
      : PASS;
  },
};
