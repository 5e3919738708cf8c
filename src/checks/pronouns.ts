import { z } from 'zod';
import { capitalWords } from '../language/capital-names.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { type ChildNames, childNames } from './child-names.ts';
import { type NameKind, nameKinds } from './named-people.ts';
import { childNameLists, firstPersonList, list, nameKindLists, sections } from './parameters.ts';
import { allTexts, type PlanSentence, sentencesIn } from './plan-sentences.ts';
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
  does: list,
  has: list,
  done: list,
  /** Beside these, what is done to anybody. */
  doneTo: list,
  /** Behind "him" and "her" as those to whom something is done. */
  object: list,
  other: list,
  otherChildren: list,
  firstPerson: firstPersonList,
  /** How much of either kind is needed: a sure sentence counts two, another one. */
  atLeast: z.strictObject({ more: z.int().positive(), fewer: z.int().positive() }),
});

type Parameters = z.infer<typeof schema>;

type Kind = 'he' | 'she';

type ListName = Exclude<keyof Parameters, 'sections' | 'names' | 'kinds' | 'atLeast'>;

const LISTS: readonly ListName[] = [
  'he',
  'she',
  'either',
  'explained',
  'does',
  'has',
  'done',
  'doneTo',
  'object',
  'other',
  'otherChildren',
  'firstPerson',
];

interface Words {
  readonly child: ChildNames | null;
  readonly nameKind: (word: string) => NameKind;
  readonly phrases: Readonly<Record<ListName, PhraseSet>>;
}

/** One sentence that speaks of the child as "he" or "she". */
interface Use {
  readonly kind: Kind;
  readonly sentence: PlanSentence;
  readonly weight: 1 | 2;
}

const SURE = 2;

const namesChild = (text: string, { child }: Words): boolean =>
  child !== null && capitalWords(text).some(({ word }) => child.include(word));

/** Somebody beside the child: by name, by title, or as a member of the family or a friend. */
function namesOther(text: string, { child, nameKind, phrases }: Words): boolean {
  const isNamed = capitalWords(text).some(
    ({ word }) => child?.include(word) !== true && !['none', 'word'].includes(nameKind(word)),
  );
  return isNamed || phrases.otherChildren.find(text) !== null || /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/u.test(text);
}

const endsWith = (phrases: PhraseSet, text: string): boolean => {
  const last = text.trimEnd();
  return phrases.findAll(last).some(({ end }) => end === last.length);
};

/** Letters before a pronoun among which a verb that it is the object of stands. */
const REACH = 100;

/** "support him to", "remind her each": the person to whom staff do something. */
function isObject(text: string, { start, end }: PhraseMatch, { phrases }: Words): boolean {
  const isForm = /^(?:him|her)$/iu.test(text.slice(start, end));
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end);
  const isDoneTo = endsWith(phrases.done, before) || endsWith(phrases.doneTo, before);
  return isForm && isDoneTo && (/^\W*$/u.test(after) || phrases.object.matchStart(after) !== null);
}

/** What only the child does or has stands behind the pronoun. */
function isChilds(text: string, { end }: PhraseMatch, { phrases }: Words): boolean {
  const after = text.slice(end);
  return phrases.does.matchStart(after) !== null || phrases.has.matchStart(after) !== null;
}

function weightOf(
  { text, before, line }: PlanSentence,
  found: readonly PhraseMatch[],
  words: Words,
): 0 | 1 | 2 {
  const around = [line.subheading ?? '', ...before];
  if ([...around, text].some((part) => namesOther(part, words))) {
    return 0;
  }
  if (words.phrases.other.find(text) !== null) {
    return found.some((match) => isObject(text, match, words)) ? SURE : 0;
  }
  if (namesChild(text, words)) {
    return SURE;
  }
  if (around.some((part) => words.phrases.other.find(part) !== null)) {
    return 0;
  }
  if (before.some((part) => namesChild(part, words))) {
    return SURE;
  }
  return found.some((match) => isChilds(text, match, words) || isObject(text, match, words)) ? SURE : 1;
}

function useIn(sentence: PlanSentence, words: Words): Use[] {
  const { text } = sentence;
  const { he, she, either, firstPerson } = words.phrases;
  const found = { he: he.findAll(text), she: she.findAll(text) };
  const isOne = (found.he.length === 0) !== (found.she.length === 0);
  if (!isOne || either.find(text) !== null || firstPerson.find(text) !== null) {
    return [];
  }
  const kind = found.he.length > 0 ? 'he' : 'she';
  const weight = weightOf(sentence, found[kind], words);
  return weight === 0 ? [] : [{ kind, sentence, weight }];
}

const total = (uses: readonly Use[]): number => uses.reduce((sum, { weight }) => sum + weight, 0);

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): Words {
  const phrases = Object.fromEntries(LISTS.map((name) => [name, context.wording(parameters[name])]));
  return {
    child: childNames(plan, parameters.names, context),
    nameKind: nameKinds(parameters.kinds, context),
    phrases: phrases as Words['phrases'],
  };
}

/** The first surest sentence with the rarer pronoun. */
function hitOf(fewer: readonly Use[], more: readonly Use[]): Hit | null {
  const [use] = fewer.toSorted((a, b) => b.weight - a.weight);
  if (use === undefined) {
    return null;
  }
  const { letter, shown, place } = use.sentence;
  const other: Kind = use.kind === 'he' ? 'she' : 'he';
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
    ...LISTS.map((name) => parameters[name]),
  ],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const words = wordsFor(plan, parameters, context);
    const uses = sentencesIn(plan, parameters.sections).flatMap((sentence) => useIn(sentence, words));
    const he = uses.filter(({ kind }) => kind === 'he');
    const she = uses.filter(({ kind }) => kind === 'she');
    const [more, fewer] = total(he) >= total(she) ? [he, she] : [she, he];
    const { atLeast } = parameters;
    const found = total(more) >= atLeast.more && total(fewer) >= atLeast.fewer ? hitOf(fewer, more) : null;
    if (found !== null && allTexts(plan).some(({ text }) => words.phrases.explained.find(text) !== null)) {
      return NOT_APPLICABLE;
    }
    return found === null ? unlessUnread(plan, parameters.sections, PASS) : hit(found);
  },
};
