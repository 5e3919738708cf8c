import { z } from 'zod';
import { sentencesOf } from '../language/sentences.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of a hope, in any voice, and headings whose text is one. */
  hopes: list,
  heading: list,
  /** Words of a sentence which says that there are none. */
  none: list,
});

/** Section A without a hope, a wish or an aspiration of the child or the family (regulation 12(1)(a)). */
export const aspirations: Check<z.infer<typeof schema>> = {
  name: 'aspirations',
  parameters: schema,
  lists: ({ hopes, heading, none }) => [hopes, heading, none],
  unsure: () => false,
  run: (plan, { hopes, heading, none }, { wording }) => {
    const { state, lines } = plan.sections.A;
    if (state === 'missing') {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const hoped = lines.some((line) => {
      const heads = [line.subheading, line.column].some(
        (text) => text !== null && wording(heading).find(text) !== null,
      );
      return sentencesOf(line.text).some(
        (sentence) =>
          wording(none).find(sentence) === null && (heads || wording(hopes).find(sentence) !== null),
      );
    });
    return hoped ? PASS : hit({ absentFrom: ['A'], section: 'A', confidence: 'medium' });
  },
};
