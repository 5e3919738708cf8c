import { z } from 'zod';
import { mentioningSentence } from '../language/mention.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import { type SectionLetter, sectionSchema, sectionStateSchema } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext, sections } from './parameters.ts';
import { distinctSections, linesOf } from './sections.ts';
import { unlessUnread, unlessWhollyUnread } from './unread.ts';

/** Sections that together say there is nothing, and the mentions elsewhere that say otherwise. */
const claim = z.strictObject({
  sections,
  states: z.array(sectionStateSchema).min(1),
  lists: z.array(list).min(1),
  in: z.array(sectionSchema).min(1),
});

type Claim = z.infer<typeof claim>;

const schema = z.strictObject({
  /** In the order in which they are tried: the first contradiction is reported, for it is one cause. */
  claims: z.array(claim).min(1),
  context: contextLists,
});

type Parameters = z.infer<typeof schema>;

/** The first of a claim's sections if all of them say that there is nothing. */
function claimed(plan: Plan, { sections: letters, states }: Claim): SectionLetter | null {
  const found = distinctSections(plan, letters);
  return found.every(({ state }) => states.includes(state)) ? (found[0]?.letter ?? null) : null;
}

interface Mention {
  readonly letter: SectionLetter;
  readonly evidence: Evidence;
}

interface Options {
  readonly context: CheckContext;
  readonly parameters: Parameters;
}

function firstMention(plan: Plan, one: Claim, { context, parameters }: Options): Mention | null {
  const around = contextOf(parameters.context, context);
  for (const name of one.lists) {
    for (const { letter, line } of linesOf(plan, one.in)) {
      const text = mentioningSentence(line.text, context.wording(name), around);
      if (text !== null) {
        return { letter, evidence: { text, place: line.place } };
      }
    }
  }
  return null;
}

/** A section that says there is nothing while other sections speak of a current condition, service or status. */
export const contradiction: Check<Parameters> = {
  name: 'contradiction',
  parameters: schema,
  lists: ({ claims, context }) => [...claims.flatMap((one) => one.lists), ...namesOfContext(context)],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { claims } = parameters;
    const made = claims.filter((one) => claimed(plan, one) !== null);
    for (const one of made) {
      const section = claimed(plan, one);
      const mention = firstMention(plan, one, { context, parameters });
      if (section !== null && mention !== null) {
        const data = { section, elsewhere: mention.letter, state: plan.sections[section].state };
        const { evidence } = mention;
        return hit({ absentFrom: one.sections, section, evidence, confidence: 'medium', data });
      }
    }
    const elsewhere = made.flatMap((one) => one.in);
    const otherwise = unlessUnread(plan, elsewhere, made.length === 0 ? NOT_APPLICABLE : PASS);
    return unlessWhollyUnread(
      plan,
      claims.flatMap((one) => one.sections),
      otherwise,
    );
  },
};
