import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { firstDate } from '../language/printed-dates.ts';
import type { Plan } from '../model/plan.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { listsOfVoices, type Said, saidInViews, voicesSchema } from './voices.ts';

const schema = z.strictObject({
  voices: voicesSchema,
  /** Words of the first person singular, and of parents who say "we". */
  first: list,
  plural: list,
  /** Words that tell whose words they are, or how they were gathered. */
  attribution: list,
  /** Words of a parent who tells what the child said. */
  relayed: list,
  /** Words by which a date is that of an event in a life, not of a conversation. */
  events: list,
  /** Words that tell it in a heading. */
  heading: list,
});

type Parameters = z.infer<typeof schema>;

/** The headings that stand over the texts of section A. */
function headingsIn({ sections: { A: views } }: Plan): string[] {
  return [
    ...views.lines.flatMap(({ subheading, column }) => [subheading ?? '', column ?? '']),
    ...views.setApart.map(({ text }) => text),
  ];
}

/** A sentence in the first person: the child's, or one of parents whom nothing in the section names. */
function speakingIn(
  plan: Plan,
  said: readonly Said[],
  { first, plural, parents }: Readonly<Record<'first' | 'plural' | 'parents', PhraseSet>>,
): Said | undefined {
  const own = said.find(
    ({ by, text, line }) =>
      by === 'young' &&
      [text, line.subheading, line.column].some((words) => words !== null && first.find(words) !== null),
  );
  const texts = [...said.map(({ text }) => text), ...headingsIn(plan)];
  const areNamed = texts.some((text) => parents.find(text) !== null);
  return (
    own ?? (areNamed ? undefined : said.find(({ by, text }) => by === 'parent' && plural.find(text) !== null))
  );
}

/** "Amir showed us what he likes" tells of him, though parents may say "us". */
const OF_CHILD = /^\W*child\b(?!['’]s)/u;

/** The sentences that may tell how somebody's words were gathered: "Her parents wrote to us" tells it of no child. */
function tellingOf(said: readonly Said[], speaking: Said, relayed: PhraseSet): string[] {
  const isOther = ({ by, text }: Said): boolean =>
    speaking.by === 'young' && by === 'parent' && relayed.find(text) === null && !OF_CHILD.test(text);
  return said.filter((one) => !isOther(one)).map(({ text }) => text);
}

/** Whether a sentence gives the date of a conversation; "I went to London in July" does not. */
function isDated(text: string, first: PhraseSet, events: PhraseSet): boolean {
  const telling = text.replace(/\([^()]*\)/gu, ' ');
  const isOwn = first.find(telling) !== null && firstDate(telling) !== null && !/[:"“]/u.test(telling);
  return firstDate(text) !== null && events.find(text) === null && !isOwn;
}

/** The headings that may tell whose the words are: a heading of the parents tells it of no words of the child. */
function tellingHeads(
  { sections: { A: views } }: Plan,
  speaking: Said,
  { parent, young }: Readonly<Record<'parent' | 'young', PhraseSet>>,
): string[] {
  const heads = [
    ...views.lines.flatMap(({ subheading, column }) => [subheading ?? '', column ?? '']),
    ...views.setApart.filter(({ as }) => as === 'sub-heading').map(({ text }) => text),
  ];
  const isParents = (head: string): boolean => parent.find(head) !== null && young.find(head) === null;
  return speaking.by === 'young' ? heads.filter((head) => !isParents(head)) : heads;
}

function isAttributed(
  plan: Plan,
  { texts, heads }: { readonly texts: readonly string[]; readonly heads: readonly string[] },
  { parameters, wording }: { readonly parameters: Parameters } & Pick<CheckContext, 'wording'>,
): boolean {
  const names = (plan.facts.texts.name ?? []).flatMap(({ value }) => value.split(' ')[0] ?? []);
  const plain = (text: string): string =>
    names.reduce(
      (words, name) => words.replaceAll(`${name}'s`, "child's").replaceAll(`${name}’s`, "child's"),
      text,
    );
  // "Margo, dictated to her tutor, 12 June 2025" stands above her words.
  const bylines = heads.filter((head) => firstDate(head) !== null);
  return (
    [...texts, ...bylines].some((text) => wording(parameters.attribution).find(text) !== null) ||
    texts.some((text) => isDated(text, wording(parameters.first), wording(parameters.events))) ||
    heads.some((text) => wording(parameters.heading).find(plain(text)) !== null)
  );
}

/** Words in the first person of which nobody says whose they are or how they were gathered (Code 9.69). */
export const viewsUnattributed: Check<Parameters> = {
  name: 'views-unattributed',
  parameters: schema,
  lists: ({ voices, ...lists }) => [...listsOfVoices(voices), ...Object.values(lists)],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const said = saidInViews(plan, parameters.voices, context);
    const speaking = speakingIn(plan, said, {
      first: context.wording(parameters.first),
      plural: context.wording(parameters.plural),
      parents: context.wording(parameters.voices.parent.heading),
    });
    if (speaking === undefined) {
      return unlessUnread(plan, ['A'], NOT_APPLICABLE);
    }
    const texts = tellingOf(said, speaking, context.wording(parameters.relayed));
    const heads = tellingHeads(plan, speaking, {
      parent: context.wording(parameters.voices.parent.heading),
      young: context.wording(parameters.voices.young.heading),
    });
    const telling = { texts, heads };
    if (speaking.isSigned || isAttributed(plan, telling, { parameters, wording: context.wording })) {
      return PASS;
    }
    const { text, place } = speaking.line;
    return hit({ absentFrom: ['A'], section: 'A', evidence: { text, place }, confidence: 'medium' });
  },
};
