import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { findQuantities, isFrequency } from '../language/quantities.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { PROVISION_PARTICULARS } from '../model/plan.ts';
import { OUTCOME_SAYINGS, PROVISION_SAYINGS } from '../model/sayings.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { sentencesIn } from './plan-sentences.ts';
import { type Item, outcomeItems, provisionIn, type Said } from './provision-items.ts';
import { unexcusedSentence } from './unexcused.ts';
import { unlessUnread } from './unread.ts';

const family = z.strictObject({
  /** The case of the hit. */
  name: z.string(),
  list,
  /** Sentences that say so by examples of others count as well, whatever their words. */
  says: z.enum([...PROVISION_SAYINGS, ...OUTCOME_SAYINGS]).optional(),
  /** How sure the examples must be where no phrase shows it, from 0 to 1. */
  sure: z.number().default(0.8),
  /** So sure examples ask for no excuse. */
  outright: z.number().default(1),
  /** Items that certainly say this instead are left alone, whatever their words. */
  unlessSays: z.enum([...PROVISION_SAYINGS, ...OUTCOME_SAYINGS]).optional(),
  /** Sums in pounds count as well. */
  sums: z.boolean().default(false),
  /** Particulars excuse a sentence only where it states a time itself: money beside help provides nothing of its own. */
  alone: z.boolean().default(false),
  /** The family is excused in an item that states all particulars of one of these sets. */
  unless: z.array(z.array(z.enum(PROVISION_PARTICULARS)).min(1)).default([]),
});

const schema = z.strictObject({
  items: z.enum(['provision', 'outcomes']),
  sections,
  /** Sentences of the sections that provide nothing are read too: a clause may stand beside what it is about. */
  besides: z.boolean().default(false),
  /** In the order in which they are tried: an item is reported once. */
  families: z.array(family).min(1),
  /** Phrases that excuse a weak phrase which they touch. */
  excuses: list,
  /** Words anywhere in an item that excuse it. */
  contexts: list.optional(),
});

type Parameters = z.infer<typeof schema>;

const SUM = /£ ?\d/u;

/** A sum with the time it is paid for, which is no rhythm of help: "£6,200 a year". */
const SUM_FOR_TIME =
  /£ ?[\d,.]+k?(?: ?(?:an?|per|each|every|\/) ?\p{L}+| (?:annually|yearly|weekly|monthly|termly))?/giu;

/** How sure the examples must be to outvote a phrase. */
const CERTAIN = 0.95;

function isExcused({ states, sentences }: Item, { unless, unlessSays }: z.infer<typeof family>): boolean {
  return (
    unless.some((all) => all.every((one) => states.includes(one))) ||
    sentences.some(({ says, share }) => says === unlessSays && share >= CERTAIN)
  );
}

/** Of a part of a sentence the examples must be so much surer than of a whole one. */
const SURER_OF_PART = 0.05;

/** What only whole sentences say: "Level 4" is a band in one, and a qualification in the next. */
const WHOLE: readonly Said['says'][] = ['ordinary', 'money'];

function isSure({ text, words, says, share }: Said, sure: number): boolean {
  const isWhole = text === words;
  return isWhole ? share >= sure : share >= sure + SURER_OF_PART && !WHOLE.includes(says);
}

/** The first sentence that says something by examples of others and holds nothing that excuses it. */
function saidBy(
  { sentences }: Item,
  { says, sure, outright }: z.infer<typeof family>,
  excuses: PhraseSet,
): string | null {
  const said = sentences.find(
    (one) =>
      one.says === says && isSure(one, sure) && (one.share >= outright || excuses.find(one.text) === null),
  );
  return said?.text ?? null;
}

function sentenceOf(
  item: Item,
  one: z.infer<typeof family>,
  { parameters, context }: Options,
): string | null {
  const excuses = context.wording(parameters.excuses);
  const found = unexcusedSentence(item.text, context.wording(one.list), excuses);
  return found ?? (one.sums && SUM.test(item.text) ? item.text : saidBy(item, one, excuses));
}

interface Options {
  readonly parameters: Parameters;
  readonly context: CheckContext;
}

/** Whether the particulars of an item excuse a sentence of it: not one that is, for certain, about money and no time. */
function excusesSentence(item: Item, text: string, one: z.infer<typeof family>): boolean {
  const isCertain =
    SUM.test(text) ||
    item.sentences.some(
      ({ text: own, says, share }) => own === text && says === one.says && share >= CERTAIN,
    );
  const isTimed = findQuantities(text.replace(SUM_FOR_TIME, ' ')).some(isFrequency);
  return (isTimed || !isCertain) && isExcused(item, one);
}

function hitOf(item: Item, options: Options): Hit[] {
  const { families, contexts } = options.parameters;
  if (contexts !== undefined && options.context.wording(contexts).find(item.text) !== null) {
    return [];
  }
  for (const one of families.filter((each) => each.alone || !isExcused(item, each))) {
    const text = sentenceOf(item, one, options);
    if (text !== null && !(one.alone && excusesSentence(item, text, one))) {
      const data = { section: item.section, family: one.name.replaceAll('-', ' ') };
      return [
        {
          absentFrom: [],
          section: item.section,
          case: one.name,
          evidence: { text, place: item.place },
          data,
        },
      ];
    }
  }
  return [];
}

/** The sentences of some sections that are in no item. */
function sentencesBeside(plan: Plan, letters: Parameters['sections'], items: readonly Item[]): Item[] {
  const texts = items.map(({ text }) => text).join('\n');
  return sentencesIn(plan, letters)
    .filter(({ shown }) => !texts.includes(shown))
    .map(({ letter, shown, place }) => ({ section: letter, text: shown, place, states: [], sentences: [] }));
}

/** "To be confirmed." */
const MOST_WORDS_OF_NOTHING = 4;

/** A few words that a section of an agency is still to come: another rule says so, and they provide nothing yet. */
const isToCome = (plan: Plan, { section, text }: Item): boolean =>
  plan.sections[section].state === 'pending' && wordsOf(text).length <= MOST_WORDS_OF_NOTHING;

function itemsOf(plan: Plan, { items, sections: letters, besides }: Parameters): Item[] {
  if (items === 'outcomes') return outcomeItems(plan);
  const provided = provisionIn(plan, letters);
  const all = besides ? [...provided, ...sentencesBeside(plan, letters, provided)] : provided;
  return all.filter((item) => !isToCome(plan, item));
}

/** Weak wording in items of provision or in outcomes: families of phrases, each with what excuses it. */
export const weakWording: Check<Parameters> = {
  name: 'weak-wording',
  parameters: schema,
  lists: ({ families, excuses, contexts }) => [
    ...families.map((one) => one.list),
    excuses,
    ...(contexts === undefined ? [] : [contexts]),
  ],
  cases: ({ families }) => families.map(({ name }) => name),
  unsure: () => false,
  run: (plan, parameters, context) => {
    const items = itemsOf(plan, parameters);
    // Without the child's name a sentence about the child can read as one about anything.
    const isNamed = plan.facts.texts.name?.some(({ confidence }) => confidence === 'high') === true;
    const absentFrom = isNamed ? [] : (['particulars'] as const);
    const hits = items
      .flatMap((item) => hitOf(item, { parameters, context }))
      .map((hit) => ({ ...hit, absentFrom }));
    const otherwise = unlessUnread(plan, parameters.sections, items.length === 0 ? NOT_APPLICABLE : PASS);
    return hits.length === 0 ? otherwise : hitsOrPass(hits);
  },
};
