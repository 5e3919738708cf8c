import { z } from 'zod';
import { clauseAround } from '../language/clause-around.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import { type Check, hitsOrPass, PASS } from './check.ts';
import { firstPersonList, list, sections } from './parameters.ts';
import { sentencesIn } from './plan-sentences.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  list,
  /** Words anywhere before a use in its clause, and close before it, that take it back. */
  takenBack: z.strictObject({ before: list, close: list }),
  /** Sentences of a speaker are left alone. */
  firstPerson: firstPersonList,
});

interface TakenBack {
  readonly before: PhraseSet;
  readonly close: PhraseSet;
}

/** So many words before a use are close to it. */
const CLOSE = 5;

function isTakenBack(text: string, use: PhraseMatch, { before, close }: TakenBack): boolean {
  const clause = clauseAround(text, use).before;
  const first = wordsOf(clause).at(-CLOSE)?.start ?? 0;
  return before.find(clause) !== null || close.find(clause.slice(first)) !== null;
}

/** Words that a writer should not use of a person, each once; quoted and spoken words are left alone. */
export const wordingUsed: Check<z.infer<typeof schema>> = {
  name: 'wording-used',
  parameters: schema,
  lists: ({ list: name, takenBack, firstPerson }) => [name, ...Object.values(takenBack), firstPerson],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const phrases = context.wording(parameters.list);
    const { before, close } = parameters.takenBack;
    const takenBack = { before: context.wording(before), close: context.wording(close) };
    const spoken = context.wording(parameters.firstPerson);
    const seen = new Set<string>();
    const hits = sentencesIn(plan, parameters.sections).flatMap(({ letter, text, shown, place }): Hit[] => {
      const isSpoken = spoken.find(text) !== null;
      const used = isSpoken ? [] : phrases.findAll(text);
      const use = used.find(({ phrase, ...span }) => {
        return !seen.has(phrase) && !isTakenBack(text, { phrase, ...span }, takenBack);
      });
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
