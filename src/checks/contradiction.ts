import { z } from 'zod';
import { mentioningSentence } from '../language/mention.ts';
import type { Plan } from '../model/plan.ts';
import { type SectionLetter, sectionSchema, sectionStateSchema } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { contextLists, contextOf, list, sections } from './parameters.ts';
import { distinctSections, linesOf, unreadAmong } from './sections.ts';

const schema = z.strictObject({
  sections,
  states: z.array(sectionStateSchema),
  /** What contradicts an empty section, and where it is looked for. */
  mentions: z.array(z.strictObject({ list, in: z.array(sectionSchema).min(1) })).min(1),
  context: contextLists,
});

type Parameters = z.infer<typeof schema>;

interface Mention {
  readonly letter: SectionLetter;
  readonly evidence: { readonly text: string; readonly place: Plan['sections']['A']['lines'][0]['place'] };
}

function firstMention(
  plan: Plan,
  { mentions, context: lists }: Parameters,
  context: CheckContext,
): Mention | null {
  for (const { list: name, in: letters } of mentions) {
    for (const { letter, line } of linesOf(plan, letters)) {
      const sentence = mentioningSentence(line.text, context.wording(name), contextOf(lists, context));
      if (sentence !== null) {
        return { letter, evidence: { text: sentence, place: line.place } };
      }
    }
  }
  return null;
}

/**
 * A section that says there is nothing, or says nothing, while other sections speak of a current condition,
 * service or status. One finding for the first such section: one cause.
 */
export const contradiction: Check<Parameters> = {
  name: 'contradiction',
  parameters: schema,
  lists: ({ mentions, context }) => [...mentions.map((one) => one.list), context.before, context.after],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const found = distinctSections(plan, parameters.sections);
    const [empty] = found.filter(({ state }) => parameters.states.includes(state));
    if (empty === undefined) {
      const unread = unreadAmong(plan, parameters.sections);
      return unread === null ? NOT_APPLICABLE : notAssessed(unread);
    }
    const mention = firstMention(plan, parameters, context);
    if (mention !== null) {
      const { letter, evidence } = mention;
      const data = { section: empty.letter, elsewhere: letter, state: empty.state };
      return hit({ section: empty.letter, evidence, confidence: 'medium', data });
    }
    const unread = unreadAmong(
      plan,
      parameters.mentions.flatMap((one) => one.in),
    );
    return unread === null ? PASS : notAssessed(unread);
  },
};
