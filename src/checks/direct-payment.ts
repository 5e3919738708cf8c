import { z } from 'zod';
import { mentioningSentence } from '../language/mention.ts';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  payment: list,
  context: contextLists,
  /** Words of a need or an outcome, or of where they are set out. */
  purpose: list,
});

/** The number of a need or an outcome: "D2", "E5". */
const NUMBERED = /\b[B-H][12]?\.?\d{1,2}\b/u;

/** Section J with a direct payment and neither a need nor an outcome that it meets (regulation 12(1)(j)). */
export const directPayment: Check<z.infer<typeof schema>> = {
  name: 'direct-payment',
  parameters: schema,
  lists: ({ payment, context, purpose }) => [payment, ...namesOfContext(context), purpose],
  unsure: () => false,
  run: (plan, { payment, context: around, purpose }, context) => {
    const { lines } = plan.sections.J;
    // "Direct payments: none" is one clause, though a colon parts it.
    const isPaid = (text: string): boolean =>
      mentioningSentence(text.replaceAll(':', ' '), context.wording(payment), contextOf(around, context)) !==
      null;
    const paid = lines.find(({ text }) => isPaid(text));
    if (paid === undefined) {
      return unlessUnread(plan, ['J'], NOT_APPLICABLE);
    }
    const linked = lines.some(({ text, subheading, column }) =>
      [text, subheading, column].some(
        (words) => words !== null && (context.wording(purpose).find(words) !== null || NUMBERED.test(words)),
      ),
    );
    return linked
      ? PASS
      : hit({ absentFrom: ['J'], section: 'J', evidence: { text: paid.text, place: paid.place } });
  },
};
