import { z } from 'zod';
import { sentencesOf } from '../language/sentences.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  /** Words of an arrangement under section 61, and where they may stand. */
  otherwise: list,
  otherwiseIn: sections,
  /** Words of a sentence that leaves the placement open: a preference, an announcement. */
  open: list,
  /** How a sentence begins that tells only of a wish, and words by which it tells of a decision too. */
  wish: list,
  decided: list,
});

type Parameters = z.infer<typeof schema>;

/** Whether some sentence of section I does not leave the placement open. */
function isNamed(
  { sections: { I: placement } }: Plan,
  { open, wish, decided }: Parameters,
  { wording }: CheckContext,
): boolean {
  const isOpen = (text: string): boolean =>
    wording(open).find(text) !== null ||
    (wording(wish).matchStart(text) !== null && wording(decided).find(text) === null);
  return placement.lines
    .filter(({ subheading }) => subheading === null || !isOpen(subheading))
    .flatMap(({ text }) => sentencesOf(text).flatMap((sentence) => sentence.split(';')))
    .some((part) => !isOpen(part));
}

/** Section I with neither a setting nor a type (section 40(2) of the Act, regulation 12(1)(i)). */
export const placementMissing: Check<Parameters> = {
  name: 'placement-missing',
  parameters: schema,
  lists: ({ otherwise, open, wish, decided }) => [otherwise, open, wish, decided],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { state, lines, stateEvidence } = plan.sections.I;
    if (state === 'missing') {
      return unlessUnread(plan, ['I'], NOT_APPLICABLE);
    }
    if (state === 'content' && isNamed(plan, parameters, context)) {
      return PASS;
    }
    const otherwise = context.wording(parameters.otherwise);
    if (linesOf(plan, parameters.otherwiseIn).some(({ line }) => otherwise.find(line.text) !== null)) {
      return PASS;
    }
    const [line] = lines;
    const evidence = stateEvidence ?? (line === undefined ? null : { text: line.text, place: line.place });
    const absentFrom = ['I', ...parameters.otherwiseIn] as const;
    return hit({ absentFrom, section: 'I', ...(evidence === null ? {} : { evidence }) });
  },
};
