import { z } from 'zod';
import { currentMentions } from '../language/mention.ts';
import type { Hit } from '../model/check.ts';
import { type Check, hitsOrPass, PASS } from './check.ts';
import { contextOf, firstPersonList, list, sections } from './parameters.ts';
import { sentencesIn } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  list,
  /** Longer phrases that begin alike and are harmless: "lazy eye". */
  harmless: list,
  /** Words before and after that take a use back. */
  context: z.strictObject({ before: list, after: list }),
  /** Sentences of a speaker are left alone. */
  firstPerson: firstPersonList,
});

/** Words that a writer should not use of a person, each once; quoted and spoken words are left alone. */
export const wordingUsed: Check<z.infer<typeof schema>> = {
  name: 'wording-used',
  parameters: schema,
  lists: ({ list: name, harmless, context, firstPerson }) => [
    name,
    harmless,
    context.before,
    context.after,
    firstPerson,
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const phrases = context.wording(parameters.list);
    const harmless = context.wording(parameters.harmless);
    const around = contextOf(parameters.context, context);
    const spoken = context.wording(parameters.firstPerson);
    const seen = new Set<string>();
    const hits = sentencesIn(plan, parameters.sections).flatMap(({ letter, text, shown, place }): Hit[] => {
      const isSpoken = letter === 'A' && spoken.find(text) !== null;
      const used =
        isSpoken || phrases.find(text) === null || harmless.find(text) !== null
          ? []
          : currentMentions(text, phrases, around);
      const use = used.find(({ phrase }) => !seen.has(phrase));
      if (use === undefined) {
        return [];
      }
      seen.add(use.phrase);
      return [
        { absentFrom: [], section: letter, evidence: { text: shown, place }, data: { section: letter } },
      ];
    });
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, parameters.sections, PASS);
  },
};
