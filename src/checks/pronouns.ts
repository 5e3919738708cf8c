import { z } from 'zod';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { childNames } from './child-names.ts';
import { nameKinds } from './named-people.ts';
import { childNameLists, firstPersonList, list, nameKindLists, sections } from './parameters.ts';
import { allTexts, sentencesIn } from './plan-sentences.ts';
import {
  type PronounList,
  type PronounUse,
  type PronounWords,
  pronounUses,
  pronounWords,
} from './pronoun-uses.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  names: childNameLists,
  kinds: nameKindLists,
  he: list,
  she: list,
  /** Both at once stands for either. */
  either: list,
  /** The plan tells of changing pronouns. */
  explained: list,
  /** Words that stand for the child; single persons near the child, animals too; and members of staff. */
  child: list,
  near: list,
  staff: list,
  /** What a child is called that is a boy or a girl. */
  boy: list,
  girl: list,
  /** Behind a pronoun: what only the child does, and has. */
  does: list,
  has: list,
  /** Behind "her" where it is an object. */
  object: list,
  /** Behind "her" and "his" of a grown-up: a son, a wife. */
  adult: list,
  firstPerson: firstPersonList,
  /** How much of either kind is needed: a sure sentence counts two, another one. */
  atLeast: z.strictObject({ more: z.int().positive(), fewer: z.int().positive() }),
});

type Parameters = z.infer<typeof schema>;

const LISTS: readonly PronounList[] = [
  'he',
  'she',
  'either',
  'child',
  'near',
  'staff',
  'boy',
  'girl',
  'does',
  'has',
  'object',
  'adult',
  'firstPerson',
];

const total = (uses: readonly PronounUse[]): number => uses.reduce((sum, { weight }) => sum + weight, 0);

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): PronounWords {
  const phrases = Object.fromEntries(LISTS.map((name) => [name, context.wording(parameters[name])]));
  return pronounWords({
    child: childNames(plan, parameters.names, context),
    nameKind: nameKinds(parameters.kinds, context),
    phrases: phrases as PronounWords['phrases'],
  });
}

/** The first surest sentence with the rarer pronoun. */
function hitOf(fewer: readonly PronounUse[], more: readonly PronounUse[]): Hit | null {
  const [use] = fewer.toSorted((a, b) => b.weight - a.weight);
  if (use === undefined) {
    return null;
  }
  const { letter, shown, place } = use.sentence;
  const other = use.kind === 'he' ? 'she' : 'he';
  const data = { times: fewer.length, others: more.length, pronoun: use.kind, other };
  return { absentFrom: [], section: letter, evidence: { text: shown, place }, data };
}

/** A text that speaks of the child now as "he", now as "she". */
export const pronouns: Check<Parameters> = {
  name: 'pronouns',
  parameters: schema,
  lists: (parameters) => [
    ...Object.values(parameters.names),
    ...Object.values(parameters.kinds),
    parameters.explained,
    ...LISTS.map((name) => parameters[name]),
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const words = wordsFor(plan, parameters, context);
    const uses = sentencesIn(plan, parameters.sections).flatMap((sentence) => pronounUses(sentence, words));
    const he = uses.filter(({ kind }) => kind === 'he');
    const she = uses.filter(({ kind }) => kind === 'she');
    const [more, fewer] = total(he) >= total(she) ? [he, she] : [she, he];
    const { atLeast } = parameters;
    const found = total(more) >= atLeast.more && total(fewer) >= atLeast.fewer ? hitOf(fewer, more) : null;
    const explained = context.wording(parameters.explained);
    if (found !== null && allTexts(plan).some(({ text }) => explained.find(text) !== null)) {
      return NOT_APPLICABLE;
    }
    return found === null ? unlessUnread(plan, parameters.sections, PASS) : hit(found);
  },
};
