import { z } from 'zod';
import type { CheckOutcome } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { listsOfVoices, type Said, saidInViews, voicesSchema } from './voices.ts';
import { isYoungPerson } from './young-person.ts';

const schema = z.strictObject({
  whose: z.enum(['young', 'parent']),
  voices: voicesSchema,
  /** From this year group on everybody is over compulsory school age. */
  fromYear: z.int(),
  /** Words which say that somebody did not want to speak, and how they were asked. */
  declined: list,
  asked: list,
});

type Parameters = z.infer<typeof schema>;

/** Whether the section says that this person was asked, in some way, and did not want to speak. */
function wasAsked(
  said: readonly Said[],
  { whose, declined, asked }: Parameters,
  { wording }: CheckContext,
): boolean {
  // What the parents wrote, and what they say the child does at home, asks no child.
  const own = said.filter(({ by }) => by === null || by === whose);
  const shows = (name: string): boolean => own.some(({ text }) => wording(name).find(text) !== null);
  return shows(declined) && shows(asked);
}

function missing(plan: Plan): CheckOutcome {
  const { stateEvidence, lines } = plan.sections.A;
  const [line] = lines;
  const evidence = stateEvidence ?? (line === undefined ? null : { text: line.text, place: line.place });
  return hit({
    // Whose words section A holds is told by the names of the cover and of section K too.
    absentFrom: ['A', 'K', 'particulars'],
    section: 'A',
    confidence: 'medium',
    ...(evidence === null ? {} : { evidence }),
  });
}

/** What follows where this voice is not heard. */
function unheard(plan: Plan, parameters: Parameters, context: CheckContext): CheckOutcome {
  if (parameters.whose === 'young') return missing(plan);
  const young = isYoungPerson(plan, parameters.fromYear, context);
  if (young === null) {
    const reason = 'whether the parents are to be heard depends on the age, which is not known';
    return unlessUnread(plan, ['A'], notAssessed(reason));
  }
  return young ? NOT_APPLICABLE : missing(plan);
}

/** Section A without the voice of the child, or of the parents of a child (regulation 12(1)(a)). */
export const viewsMissing: Check<Parameters> = {
  name: 'views-missing',
  parameters: schema,
  lists: ({ voices, declined, asked }) => [...listsOfVoices(voices), declined, asked],
  unsure: ({ whose }) => whose === 'parent',
  run: (plan, parameters, context) => {
    if (plan.sections.A.state === 'missing') {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const said = saidInViews(plan, parameters.voices, context);
    const heard = said.some(({ by }) => by === parameters.whose) || wasAsked(said, parameters, context);
    return heard ? PASS : unheard(plan, parameters, context);
  },
};
