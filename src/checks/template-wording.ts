import { z } from 'zod';
import { promptForms } from '../language/prompt-forms.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { hitsOf, type Leftover } from './leftovers.ts';
import { list, sections } from './parameters.ts';
import { printedLines } from './printed-lines.ts';
import { unexcused } from './unexcused.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** In the order in which they are tried: a sentence is reported once. Several lists may be of one family. */
  families: z.array(z.strictObject({ name: z.string(), list, excuses: list })).min(1),
  /** How a sentence begins that tells the writer what to write, and words anywhere in such a sentence. */
  toWriter: z.strictObject({ start: list, anywhere: list }),
  /** Words of blanks for hours, rhythm or group that a weak word only leads up to. */
  blanks: list,
  /** Words anywhere in a sentence that excuse it. */
  contexts: list,
});

type Parameters = z.infer<typeof schema>;

/** Whether a sentence would not stand in the plan: it speaks to the writer, asks, or is yet to be quantified. */
function isAside(sentence: string, { toWriter, blanks, contexts }: Parameters, context: CheckContext) {
  const { wording } = context;
  return (
    sentence.endsWith('?') ||
    wording(toWriter.start).matchStart(sentence) !== null ||
    [toWriter.anywhere, contexts].some((one) => wording(one).find(sentence) !== null) ||
    promptForms(sentence).some(({ words }) => wording(blanks).find(words) !== null)
  );
}

function familyOf(sentence: string, { families }: Parameters, { wording }: CheckContext): string | null {
  const found = families.find((one) => unexcused(sentence, wording(one.list), wording(one.excuses)) !== null);
  return found?.name ?? null;
}

/** Weak, delegating or conditional wording that a blank form prints, so that every plan made of it has it. */
export const templateWording: Check<Parameters> = {
  name: 'template-wording',
  parameters: schema,
  lists: ({ families, toWriter, blanks, contexts }) => [
    ...families.flatMap((one) => [one.list, one.excuses]),
    toWriter.start,
    toWriter.anywhere,
    blanks,
    contexts,
  ],
  cases: ({ families }) => [...new Set(families.map(({ name }) => name))],
  unsure: () => false,
  run: (plan, parameters, context) => {
    if (plan.form === null) {
      return NOT_APPLICABLE;
    }
    const { sections: letters } = parameters;
    const printed = printedLines(plan).filter(({ section }) => section !== null && letters.includes(section));
    const weak = printed.flatMap(({ text, section, place }) =>
      sentencesOf(text).flatMap((sentence): Leftover[] => {
        const family = isAside(sentence, parameters, context)
          ? null
          : familyOf(sentence, parameters, context);
        return family === null ? [] : [{ as: family, text: sentence, place, section }];
      }),
    );
    return weak.length > 0 ? hitsOrPass(hitsOf(weak)) : unlessUnread(plan, letters, PASS);
  },
};
