import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { list } from './parameters.ts';

/** How a voice shows: headings that announce it, and words of a sentence. */
const voice = z.strictObject({ heading: list, voice: list });

export const voicesSchema = z.strictObject({
  parent: voice,
  young: voice,
  /** Words of a sentence which says that nobody was heard. */
  unheard: list,
});

type VoiceLists = z.infer<typeof voicesSchema>;

export const listsOfVoices = ({ parent, young, unheard }: VoiceLists): string[] => [
  parent.heading,
  parent.voice,
  young.heading,
  young.voice,
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

function familyNames({ people }: Plan): string[] {
  return people
    .filter(({ relation }) => relation === 'family')
    .flatMap(({ name }) => name.split(' ')[0] ?? []);
}

/** The text with names told by relation, so that "Amir told us" reads like "they told us", "Amir's" like "child's". */
function withRelations(text: string, child: readonly string[], family: readonly string[]): string {
  const own = child.reduce(
    (words, name) =>
      words.replaceAll(`${name}'s`, "child's").replaceAll(`${name}’s`, "child's").replaceAll(name, 'they'),
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
    Record<'parentHeading' | 'parent' | 'youngHeading' | 'young' | 'unheard', PhraseSet>
  >;
  readonly child: readonly string[];
  readonly family: readonly string[];
}

type Voice = Said['by'];

const MAX_HEADING_WORDS = 7;

/** Whose heading words are; null where they are nobody's. */
function voiceOfHeading(text: string | null, { lists, child, family }: Reading): Voice {
  const words = text === null ? '' : withRelations(text, child, family);
  if (lists.parentHeading.find(words) !== null) return 'parent';
  return lists.youngHeading.find(words) === null ? null : 'young';
}

/** Whether a line stands alone like a heading, however it is set. */
const looksLikeHeading = ({ text, listItem }: SectionLine): boolean =>
  !listItem && !/[.!?,;"”)]$/u.test(text) && wordsOf(text).length <= MAX_HEADING_WORDS;

/** For each line whose heading it stands under: a sub-heading, a column, or a short line that only names a voice. */
function headingVoices(lines: readonly SectionLine[], reading: Reading): Voice[] {
  let below: SectionLine | null = null;
  return lines.map((line) => {
    if (below !== null && (below.subheading !== line.subheading || below.row !== line.row)) {
      below = null;
    }
    if (looksLikeHeading(line)) {
      below = voiceOfHeading(line.text, reading) === null ? null : line;
      return null;
    }
    return (
      voiceOfHeading(below?.text ?? null, reading) ??
      voiceOfHeading(line.column, reading) ??
      voiceOfHeading(line.subheading, reading)
    );
  });
}

function saidIn(line: SectionLine, under: Voice, reading: Reading): Said[] {
  const { lists, child, family } = reading;
  const whole = withRelations(line.text, child, family);
  const label = LABEL.exec(whole)?.[0] ?? '';
  const ofParent = under === 'parent' || lists.parentHeading.find(label) !== null;
  let quoting: Voice = null;
  return sentencesOf(whole).map((text): Said => {
    const isYoung = under === 'young' || lists.young.find(text) !== null;
    const plain = ofParent || lists.parent.find(text) !== null ? 'parent' : isYoung ? 'young' : null;
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
      unheard: wording(unheard),
    },
    child: childNames(plan),
    family: familyNames(plan),
  };
  const { lines } = plan.sections.A;
  const under = headingVoices(lines, reading);
  return lines.flatMap((line, index) => saidIn(line, under[index] ?? null, reading));
}
