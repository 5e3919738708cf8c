import { z } from 'zod';
import { mentioningSentence } from '../language/mention.ts';
import { compilePhrases } from '../language/phrases.ts';
import { AGENCIES } from '../model/agency.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, notAssessed } from './check.ts';
import { contextLists, contextOf, list, sections } from './parameters.ts';
import { linesOf, unreadAmong } from './sections.ts';

const schema = z.strictObject({
  needsIn: sections,
  provisionIn: sections,
  /** Lists of needs by who answers for them; each phrase stands for one kind of equipment or therapy. */
  lists: z.partialRecord(z.enum(AGENCIES), list),
  context: contextLists,
});

type Parameters = z.infer<typeof schema>;

function unmet(
  plan: Plan,
  phrase: string,
  options: { parameters: Parameters; context: CheckContext },
): Hit | null {
  const { parameters, context } = options;
  const set = compilePhrases([phrase]);
  const provided = linesOf(plan, parameters.provisionIn).some(({ line }) => set.find(line.text) !== null);
  if (provided) {
    return null;
  }
  const lists = contextOf(parameters.context, context);
  for (const { letter, line } of linesOf(plan, parameters.needsIn)) {
    const text = mentioningSentence(line.text, set, lists);
    if (text !== null) {
      return {
        section: letter,
        evidence: { text, place: line.place },
        confidence: 'medium',
        data: { section: letter },
      };
    }
  }
  return null;
}

/** Equipment or therapy named as a need that no provision takes up. The case is the agency. */
export const needWithoutProvision: Check<Parameters> = {
  name: 'need-without-provision',
  parameters: schema,
  lists: ({ lists, context }) => [...Object.values(lists), context.before, context.after],
  cases: ({ lists }) => Object.keys(lists),
  unsure: () => false,
  run: (plan, parameters, context) => {
    const unread = unreadAmong(plan, [...parameters.needsIn, ...parameters.provisionIn]);
    if (unread !== null) {
      return notAssessed(unread);
    }
    const options = { parameters, context };
    const hits = AGENCIES.flatMap((agency) => {
      const name = parameters.lists[agency];
      const phrases = name === undefined ? [] : context.wording(name).phrases;
      const found = phrases.map((phrase) => unmet(plan, phrase, options)).find((one) => one !== null);
      return found ? [{ ...found, case: agency, agency }] : [];
    });
    return hitsOrPass(hits);
  },
};
