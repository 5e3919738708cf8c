import { z } from 'zod';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
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

/** Whether a hope stands outside the words that deny one: "We hope that he will tell us what he wants". */
function speaksOutside(hopes: PhraseSet, sentence: string, denied: readonly PhraseMatch[]): boolean {
  return hopes
    .findAll(sentence)
    .some((hope) => !denied.some(({ start, end }) => hope.start < end && start < hope.end));
}

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
      return sentencesOf(line.text).some((sentence) => {
        const denied = wording(none).findAll(sentence);
        return heads ? denied.length === 0 : speaksOutside(wording(hopes), sentence, denied);
      });
    });
    return hoped ? PASS : hit({ absentFrom: ['A'], section: 'A', confidence: 'medium' });
  },
};
