import { z } from 'zod';
import { currentMentions } from '../language/mention.ts';
import type { Hit } from '../model/check.ts';
import { type Check, hitsOrPass, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { contextOf, firstPersonList, list, sections } from './parameters.ts';
import { sentencesIn } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';
import { decidedYearGroup } from './year-group.ts';

const schema = z.strictObject({
  sections,
  /** A phase, the year group from which it is past beyond doubt, and the list that speaks of it as the present. */
  phases: z.array(z.strictObject({ name: list, fromYear: z.int(), list })).min(1),
  context: z.strictObject({ before: list, after: list }),
  firstPerson: firstPersonList,
});

/** A phase of education that the person has left, spoken of as the present. */
export const pastPhase: Check<z.infer<typeof schema>> = {
  name: 'past-phase',
  parameters: schema,
  lists: ({ phases, context, firstPerson }) => [
    ...phases.map((phase) => phase.list),
    context.before,
    context.after,
    firstPerson,
  ],
  cases: ({ phases }) => phases.map(({ name }) => name),
  unsure: () => true,
  run: (plan, parameters, context) => {
    const around = contextOf(parameters.context, context);
    const spoken = context.wording(parameters.firstPerson);
    const sentences = sentencesIn(plan, parameters.sections).filter(({ text }) => spoken.find(text) === null);
    let unknown: string | null = null;
    let isPast = false;
    const hits = parameters.phases.flatMap(({ name, fromYear, list: wording }): Hit[] => {
      const year = decidedYearGroup(plan, fromYear, context);
      const phrases = context.wording(wording);
      const found = sentences.find(({ text }) => currentMentions(text, phrases, around).length > 0);
      unknown = 'unknown' in year && found !== undefined ? year.unknown : unknown;
      if ('unknown' in year || year.year < fromYear) {
        return [];
      }
      isPast = true;
      if (found === undefined) {
        return [];
      }
      const { letter, shown, place } = found;
      const data = { yearGroup: year.year, section: letter };
      return [{ absentFrom: [], section: letter, evidence: { text: shown, place }, case: name, data }];
    });
    if (hits.length > 0) {
      return hitsOrPass(hits);
    }
    if (unknown !== null) {
      return notAssessed(unknown);
    }
    return unlessUnread(plan, parameters.sections, isPast ? PASS : NOT_APPLICABLE);
  },
};
