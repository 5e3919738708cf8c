import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import { type Check, hitsOrPass } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { listsOfVoices, type Said, saidInViews, voicesSchema } from './voices.ts';

const schema = z.strictObject({
  voices: voicesSchema,
  /** Words that order something, and the provision they can order behind them. */
  ordering: list,
  provision: list,
  /** Words of a professional's findings. */
  opinion: list,
  /** Words of a sentence that tells of wishes, feelings, the past or how to speak with the child. */
  telling: list,
});

type Parameters = z.infer<typeof schema>;

const QUOTED = /["“][^"“”]*["”]/gu;

/** Whether provision stands behind words that order it. */
function orders(text: string, ordering: PhraseSet, provision: PhraseSet): boolean {
  const order = ordering.find(text);
  return order !== null && provision.find(text.slice(order.end)) !== null;
}

/** Provision, or what a professional found, written into section A. */
export const provisionInViews: Check<Parameters> = {
  name: 'provision-in-views',
  parameters: schema,
  lists: ({ voices, ordering, provision, opinion, telling }) => [
    ...listsOfVoices(voices),
    ordering,
    provision,
    opinion,
    telling,
  ],
  cases: () => ['provision', 'opinion'],
  unsure: () => false,
  run: (plan, { voices, ordering, provision, opinion, telling }, context) => {
    const { wording } = context;
    const caseOf = ({ text, by }: Said): string | null => {
      const plain = text.replace(QUOTED, ' ');
      if (by === 'parent' || wording(telling).find(plain) !== null) return null;
      if (wording(opinion).find(plain) !== null) return 'opinion';
      return orders(plain, wording(ordering), wording(provision)) ? 'provision' : null;
    };
    const hits = saidInViews(plan, voices, context).flatMap((said): Hit[] => {
      const as = caseOf(said);
      const { text, place } = said.line;
      return as === null ? [] : [{ absentFrom: [], section: 'A', case: as, evidence: { text, place } }];
    });
    const first = ['provision', 'opinion'].flatMap((as) => hits.find((one) => one.case === as) ?? []);
    return first.length === 0 ? unlessUnread(plan, ['A'], hitsOrPass([])) : hitsOrPass(first);
  },
};
