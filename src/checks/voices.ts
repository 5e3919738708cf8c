import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan, Section, SectionLine, SetApart } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { list } from './parameters.ts';

/** How a voice shows: headings that announce it, and words of a sentence. */
const voice = z.strictObject({ heading: list, voice: list });

export const voicesSchema = z.strictObject({
  parent: voice,
  /** `surely`: words of a child even where a parent is named. */
  young: voice.extend({ surely: list }),
  /** Words of a sentence which says that nobody was heard. */
  unheard: list,
});

type VoiceLists = z.infer<typeof voicesSchema>;

export const listsOfVoices = ({ parent, young, unheard }: VoiceLists): string[] => [
  parent.heading,
  parent.voice,
  young.heading,
  young.voice,
  young.surely,
  unheard,
];

/** A sentence of section A, and whose voice it is; null where it is nobody's. */
export interface Said {
  readonly line: SectionLine;
  /** Names of the child and the family read as pronouns and relations. */
  readonly text: string;
  readonly by: 'parent' | 'young' | null;
}

function partsOfName(name: string): string[] {
  return [name, ...name.split(' ')].filter((part) => part.length > 1 && /^\p{Lu}/u.test(part));
}

function childNames({ facts: { texts } }: Plan): string[] {
  return [...(texts.preferredName ?? []), ...(texts.name ?? [])].flatMap(({ value }) => partsOfName(value));
}

const CAPITALISED = /\p{Lu}[\p{Ll}'’-]+/gu;

/** The names that the cover or section K gives under a parent's label or as authors of a parent's advice. */
function familyNames({ people, advice, outside }: Plan, headings: PhraseSet): string[] {
  const known = people.filter(({ relation }) => relation === 'family').map(({ name }) => name);
  const authors = advice.flatMap(({ types, author }) => (types.includes('parent') ? (author ?? []) : []));
  const beside = outside.flatMap(({ text }, index) => {
    const label = headings.matchStart(text);
    const rest =
      label === null ? '' : text.slice(label.end).replace(/^[^\p{L}]*(?:\([^)]*\))?[^\p{L}]*/u, '');
    return label === null ? [] : [rest === '' ? (outside[index + 1]?.text ?? '') : rest];
  });
  return [...known, ...authors, ...beside].flatMap((names) => names.match(CAPITALISED) ?? []);
}

/** The text with names told by relation, so that "Amir told us" reads like "child told us". */
function withRelations(text: string, child: readonly string[], family: readonly string[]): string {
  const own = child.reduce(
    (words, name) =>
      words.replaceAll(`${name}'s`, "child's").replaceAll(`${name}’s`, "child's").replaceAll(name, 'child'),
    text,
  );
  return family
    .filter((name) => name.length > 1 && !child.includes(name))
    .reduce((words, name) => words.replaceAll(name, 'parents'), own);
}

const QUOTES = /["“”]/gu;

/** Whether a text leaves a quotation open. */
const opensQuote = (text: string): boolean => (text.match(QUOTES)?.length ?? 0) % 2 === 1;

const LABEL = /^[^:"“”]{2,40}:/u;

interface Reading {
  readonly lists: Readonly<
    Record<'parentHeading' | 'parent' | 'youngHeading' | 'young' | 'surely' | 'unheard', PhraseSet>
  >;
  readonly child: readonly string[];
  readonly family: readonly string[];
}

type Voice = Said['by'];

const MAX_HEADING_WORDS = 7;

/** Whose heading words are; null where they are nobody's, or the section's own that name child and parents. */
function voiceOfHeading(text: string | null, { lists, child, family }: Reading): Voice {
  const words = text === null ? '' : withRelations(text, child, family);
  const isParent = lists.parentHeading.find(words) !== null;
  const isYoung = lists.youngHeading.find(words) !== null;
  if (isParent === isYoung) return null;
  return isParent ? 'parent' : 'young';
}

/** Whether a line stands alone like a heading, however it is set. */
const looksLikeHeading = ({ text, listItem }: SectionLine): boolean =>
  !listItem && !/[.!?,;"”)]$/u.test(text) && wordsOf(text).length <= MAX_HEADING_WORDS;

const isHeading = ({ as }: SetApart): boolean => as === 'title' || as === 'sub-heading';

/** The last heading before a line: a form's own title of a part is no sub-heading of the line. */
function headingBefore(apart: readonly SetApart[], { place: { paragraph = 0 } }: SectionLine): string | null {
  return apart.findLast(({ place }) => (place.paragraph ?? Infinity) < paragraph)?.text ?? null;
}

/** For each line whose heading it stands under: a column, a title, or a short line that only names a voice. */
function headingVoices({ lines, setApart }: Section, reading: Reading): Voice[] {
  const apart = setApart.filter(isHeading);
  let below: SectionLine | null = null;
  return lines.map((line) => {
    if (below !== null && (below.subheading !== line.subheading || below.row !== line.row)) {
      below = null;
    }
    if (looksLikeHeading(line)) {
      const names = voiceOfHeading(line.text, reading) !== null;
      below = names ? line : null;
      if (names) return null;
    }
    return (
      voiceOfHeading(below?.text ?? null, reading) ??
      voiceOfHeading(line.column, reading) ??
      voiceOfHeading(line.subheading, reading) ??
      voiceOfHeading(headingBefore(apart, line), reading)
    );
  });
}

function saidIn(line: SectionLine, under: Voice, reading: Reading): Said[] {
  const { lists, child, family } = reading;
  const label = withRelations(LABEL.exec(line.text)?.[0] ?? '', child, family);
  const ofParent = under === 'parent' || lists.parentHeading.find(label) !== null;
  let quoting: Voice = null;
  return sentencesOf(line.text).map((sentence): Said => {
    const text = withRelations(sentence, child, family);
    const isSure = lists.surely.find(text) !== null;
    const isParent = ofParent || (!isSure && lists.parent.find(text) !== null);
    const isYoung = isSure || under === 'young' || lists.young.find(text) !== null;
    const plain = isParent ? 'parent' : isYoung ? 'young' : null;
    const by = lists.unheard.find(text) === null ? (quoting ?? plain) : null;
    if (opensQuote(text)) {
      quoting = quoting === null ? by : null;
    }
    return { line, text, by };
  });
}

/** The sentences of section A with whose voice they are; what a parent says of the child is a parent's. */
export function saidInViews(
  plan: Plan,
  { parent, young, unheard }: VoiceLists,
  { wording }: CheckContext,
): Said[] {
  const reading: Reading = {
    lists: {
      parentHeading: wording(parent.heading),
      parent: wording(parent.voice),
      youngHeading: wording(young.heading),
      young: wording(young.voice),
      surely: wording(young.surely),
      unheard: wording(unheard),
    },
    child: childNames(plan),
    family: familyNames(plan, wording(parent.heading)),
  };
  const { A: section } = plan.sections;
  const under = headingVoices(section, reading);
  return section.lines.flatMap((line, index) => saidIn(line, under[index] ?? null, reading));
}
