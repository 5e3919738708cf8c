import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { findQuantities, isAmount, isFrequency } from '../language/quantities.ts';
import { withoutQuotations } from '../language/quotation.ts';
import type { Hit } from '../model/check.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { listsOfVoices, type Said, saidInViews, voicesSchema } from './voices.ts';

const lists = z.strictObject({
  /** Words that order something, and the provision they can order behind them. */
  ordering: list,
  provision: list,
  /** Who delivers provision, and a sentence in which they will do so. */
  agent: list,
  delivering: list,
  /** Somebody of whom a sentence tells something: it is no bare entry of provision. */
  person: list,
  /** What the child will receive, and what will be done, where provision, people or amounts stand beside it. */
  receiving: list,
  arranged: list,
  /** A heading over provision. */
  heading: list,
  /** Words of a professional's findings. */
  opinion: list,
  /** Words of a sentence that tells of wishes, feelings, the past or how to speak with the child. */
  telling: list,
  /** Words of a sentence about how views are gathered, or about a heading of such text. */
  gathering: list,
});

const schema = lists.extend({ voices: voicesSchema });

type Parameters = z.infer<typeof schema>;

type Words = Readonly<Record<keyof z.infer<typeof lists>, PhraseSet>>;

/** Whether provision, people or amounts stand in a text. */
function holdsProvision(text: string, { provision, agent }: Words): boolean {
  return (
    provision.find(text) !== null ||
    agent.find(text) !== null ||
    findQuantities(text).some((quantity) => isAmount(quantity) || quantity.kind === 'ratio')
  );
}

/** Whether a sentence says what will be delivered, by whom or to the child, whatever heading stands above it. */
function delivers(text: string, words: Words): boolean {
  const received = words.receiving.find(text);
  return (
    words.delivering.find(text) !== null ||
    (received !== null && holdsProvision(text.slice(received.end), words)) ||
    (words.arranged.find(text) !== null && holdsProvision(text, words))
  );
}

/** Whether a sentence tells how much and how often. */
function isMeasured(text: string): boolean {
  const quantities = findQuantities(text);
  return quantities.some(isAmount) && quantities.some(isFrequency);
}

/** Whether provision stands behind words that order it. */
function orders(text: string, { ordering, provision }: Words): boolean {
  const order = ordering.find(text);
  return order !== null && provision.find(text.slice(order.end)) !== null;
}

/** Whether a line without a sentence is an entry of provision: who or what, how much, how often. */
function isEntry({ line, text }: Said, words: Words): boolean {
  const quantities = findQuantities(text);
  const heads = [line.subheading, line.column].some(
    (head) => head !== null && words.heading.find(head) !== null,
  );
  if (words.person.find(text) !== null) return false;
  const who = words.agent.find(text) !== null || words.provision.find(text) !== null;
  return who && (quantities.some(isAmount) || heads) && (quantities.some(isFrequency) || heads);
}

interface Reading {
  readonly words: Words;
  readonly speaking: readonly PhraseSet[];
}

/** What a sentence of section A holds that is no view; null where it is one. */
function caseOf(said: Said, { words, speaking }: Reading): 'provision' | 'opinion' | null {
  // Whoever is named as the speaker speaks, however the sentence is built.
  if (said.isSigned) return null;
  const text = withoutQuotations(said.text);
  const heads = [said.line.subheading, said.line.column, text].some(
    (head) => head !== null && words.gathering.find(head) !== null,
  );
  if (words.telling.find(text) !== null || speaking.some((set) => set.find(text) !== null)) return null;
  if (words.opinion.find(text) !== null) return 'opinion';
  const isOrder =
    delivers(text, words) || ((said.by !== 'parent' || isMeasured(text)) && orders(text, words));
  // "Give him ten seconds" below "How to talk with me" tells how; hours and how often are provision there, too.
  if (heads && !(isOrder && isMeasured(text))) return null;
  return isOrder || (said.by === null && isEntry(said, words)) ? 'provision' : null;
}

function readingOf({ voices, ...names }: Parameters, { wording }: CheckContext): Reading {
  return {
    words: {
      ordering: wording(names.ordering),
      provision: wording(names.provision),
      agent: wording(names.agent),
      person: wording(names.person),
      delivering: wording(names.delivering),
      receiving: wording(names.receiving),
      arranged: wording(names.arranged),
      heading: wording(names.heading),
      opinion: wording(names.opinion),
      telling: wording(names.telling),
      gathering: wording(names.gathering),
    },
    speaking: [voices.parent.voice, voices.parent.surely, voices.young.surely].map(wording),
  };
}

function hitsIn(plan: Plan, parameters: Parameters, context: CheckContext): Hit[] {
  const reading = readingOf(parameters, context);
  return saidInViews(plan, parameters.voices, context).flatMap((said): Hit[] => {
    const as = caseOf(said, reading);
    const { text, place } = said.line;
    return as === null ? [] : [{ absentFrom: [], section: 'A', case: as, evidence: { text, place } }];
  });
}

/** Provision, or what a professional found, written into section A. */
export const provisionInViews: Check<Parameters> = {
  name: 'provision-in-views',
  parameters: schema,
  lists: ({ voices, ...names }) => [...listsOfVoices(voices), ...Object.values(names)],
  cases: () => ['provision', 'opinion'],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const hits = hitsIn(plan, parameters, context);
    const first = ['provision', 'opinion'].flatMap((as) => hits.find((one) => one.case === as) ?? []);
    return first.length === 0 ? unlessUnread(plan, ['A'], hitsOrPass([])) : hitsOrPass(first);
  },
};
