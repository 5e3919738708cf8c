import { z } from 'zod';
import { mentioningSentence } from '../language/mention.ts';
import { compilePhrases, type PhraseSet } from '../language/phrases.ts';
import { agencySchema } from '../model/agency.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, PASS } from './check.ts';
import { contextLists, contextOf, list, namesOfContext, sections } from './parameters.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const kind = z.strictObject({
  /** Who answers for it; also the case of the hit. */
  agency: agencySchema,
  /** Words of the need. Without `provision` each phrase is a kind of its own and names its provision too. */
  list,
  provision: list.optional(),
});

const schema = z.strictObject({
  needsIn: sections,
  provisionIn: sections,
  kinds: z.array(kind).min(1),
  /** Words by which something named is needed or in use: beside its name, or over it in a table. */
  cue: list,
  context: contextLists,
});

type Parameters = z.infer<typeof schema>;

interface Pair {
  readonly need: PhraseSet;
  readonly provision: PhraseSet;
}

const alone = new WeakMap<PhraseSet, readonly PhraseSet[]>();

/** Each phrase of a list as a list of its own; compiled once, for many plans are held against the same lists. */
function phrasesAlone(list: PhraseSet): readonly PhraseSet[] {
  const sets = alone.get(list) ?? list.phrases.map((phrase) => compilePhrases([phrase]));
  alone.set(list, sets);
  return sets;
}

function pairsOf(one: z.infer<typeof kind>, { wording }: CheckContext): Pair[] {
  return one.provision === undefined
    ? phrasesAlone(wording(one.list)).map((set) => ({ need: set, provision: set }))
    : [{ need: wording(one.list), provision: wording(one.provision) }];
}

interface Options {
  readonly parameters: Parameters;
  readonly context: CheckContext;
}

const isTakenUp = (plan: Plan, provision: PhraseSet, { provisionIn }: Parameters): boolean =>
  linesOf(plan, provisionIn).some(({ line }) => provision.find(line.text) !== null);

function unmet(plan: Plan, { need, provision }: Pair, { parameters, context }: Options): Hit | null {
  const lists = contextOf(parameters.context, context);
  const cue = context.wording(parameters.cue);
  const named = linesOf(plan, parameters.needsIn).filter(({ line }) => need.find(line.text) !== null);
  for (const { letter, line } of named) {
    const heads = [line.column, line.subheading].filter((head) => head !== null).join(' · ');
    const around = cue.find(heads) === null ? { ...lists, cue } : lists;
    const text = mentioningSentence(line.text, need, around);
    if (text !== null) {
      if (isTakenUp(plan, provision, parameters)) {
        return null;
      }
      const evidence = { text, place: line.place };
      const absentFrom = parameters.provisionIn;
      return { absentFrom, section: letter, evidence, confidence: 'medium', data: { section: letter } };
    }
  }
  return null;
}

/** Equipment or therapy named as a need that no provision takes up: one finding for each agency. */
export const equipmentWithoutProvision: Check<Parameters> = {
  name: 'equipment-without-provision',
  parameters: schema,
  lists: ({ kinds, cue, context }) => [
    cue,
    ...kinds.flatMap(({ list: name, provision = name }) => [name, provision]),
    ...namesOfContext(context),
  ],
  cases: ({ kinds }) => kinds.map(({ agency }) => agency),
  unsure: () => false,
  run: (plan, parameters, context) => {
    const byAgency = new Map<string, Hit>();
    for (const one of parameters.kinds) {
      const { agency } = one;
      const found = pairsOf(one, context)
        .map((pair) => unmet(plan, pair, { parameters, context }))
        .find((hit) => hit !== null);
      if (found && !byAgency.has(agency)) {
        byAgency.set(agency, { ...found, case: agency, agency });
      }
    }
    const read = [...parameters.needsIn, ...parameters.provisionIn];
    return byAgency.size === 0 ? unlessUnread(plan, read, PASS) : hitsOrPass([...byAgency.values()]);
  },
};
