import { z } from 'zod';
import { goesOnAsOther, type PeopleByPronoun } from '../language/other-goes-on.ts';
import { outsideQuotation, withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { childNames } from './child-names.ts';
import { childNameLists, list } from './parameters.ts';
import { familyNames, withRelations } from './relations.ts';
import {
  headsColumn,
  type Reading,
  type Standing,
  standings,
  type Voice,
  voiceOfHeading,
} from './voice-headings.ts';

/** How a voice shows: headings that announce it, and words of a sentence. */
const voice = z.strictObject({ heading: list, voice: list });

export const voicesSchema = z.strictObject({
  /** `surely`: words of a parent, or of a child, whoever else is named and whatever heading stands above. */
  parent: voice.extend({ surely: list }),
  young: voice.extend({ surely: list }),
  /** Words of a sentence in which both speak: "Tom and his parents said". */
  joint: list,
  /** Words of a sentence in which neither speaks: the school, a professional, a panel. */
  others: list,
  /** Headings over how to talk with the child, what helps, or a history: there only the first person is the child's. */
  helping: list,
  /** Words of a sentence which says that nobody was heard, and words that are no answer by themselves. */
  unheard: list,
  nothing: list,
  names: childNameLists,
});

type VoiceLists = z.infer<typeof voicesSchema>;

export const listsOfVoices = ({ parent, young, names, ...own }: VoiceLists): string[] => [
  ...Object.values(names),
  ...Object.values(parent),
  ...Object.values(young),
  ...Object.values(own),
];

/** A sentence of section A, and whose voice it is; null where it is nobody's. */
export interface Said {
  readonly line: SectionLine;
  /** Names of the child and the family read as pronouns and relations. */
  readonly text: string;
  readonly by: Voice;
  /** Whether the line itself names who speaks: "Mum: ...", "... (Amir)". */
  readonly isSigned: boolean;
}

const LABEL = /^[^:"“”]{2,40}:/u;

/** Whose words a text is by itself. */
function voiceOf(text: string, { parent, young, others }: Reading): Voice {
  if (parent.surely.find(text) !== null) return 'parent';
  if (young.surely.find(text) !== null) return 'young';
  if (others.find(text) !== null) return null;
  if (parent.voice.find(text) !== null) return 'parent';
  return young.voice.find(text) === null ? null : 'young';
}

/** Who is said to speak outside the quotation of a text; "they" may be the parents, who say "our son". */
function speakerOf(outside: string, text: string, reading: Reading): Voice {
  const { parent, young } = reading;
  const isParent = parent.surely.find(text) !== null && young.surely.find(outside) === null;
  return isParent ? 'parent' : voiceOf(outside, reading);
}

/** Whose words a sentence is that stands under somebody's heading. */
function voiceUnder(under: Voice, text: string, reading: Reading): Voice {
  const { parent, young, others } = reading;
  if (parent.surely.find(text) !== null) return 'parent';
  if (under === null || others.find(text) !== null) return voiceOf(text, reading);
  if (under === 'parent') return young.surely.find(text) === null ? 'parent' : 'young';
  return young.surely.find(text) === null && parent.voice.find(text) !== null ? 'parent' : 'young';
}

const SIGNATURE = /\(([^()]{2,60})\)\s*$|\s[-–—]\s*(\p{Lu}[^.!?]{1,40})$/u;

/** Who signs a line: "... my cat and quiet rooms. (Amir)". */
function signedBy(text: string, { parent, young, relations }: Reading): Voice {
  const match = SIGNATURE.exec(text);
  const name = withRelations(match?.[1] ?? match?.[2] ?? '', relations);
  if (parent.heading.matchStart(name) !== null) return 'parent';
  return young.heading.matchStart(name) === null ? null : 'young';
}

const HOLDS_WORD = /\p{L}{2}/u;

/** Whether a text, or what stands behind its label, says anything. */
function isAnswer(text: string, { nothing }: Reading): boolean {
  const answer = text.replace(LABEL, '');
  return HOLDS_WORD.test(text) && !nothing.matchesWhole(answer);
}

const TURNS = /;|\b(?:but|however|instead|though|although)\b/iu;

/** Whether a sentence says that nobody was heard, and nothing else: "He did not want to talk but drew a bus". */
function isUnheard(text: string, reading: Reading): boolean {
  const denied = reading.unheard.find(text);
  if (denied === null) return false;
  const rest = text.slice(denied.end);
  const turn = TURNS.exec(rest);
  const after = turn === null ? '' : rest.slice(turn.index);
  return voiceOf(`child ${after}`, reading) === null || reading.unheard.find(after) !== null || turn === null;
}

const VOICES = ['young', 'parent'] as const;

/** "Mrs Okafor reports that he is happy. She would like": one parent goes on. */
const ONE_PARENT: PeopleByPronoun = {
  she: /\b(?:mum|mam|mother|gran|nan|grandmother|her (?:son|grandson)|Mrs|Ms|Miss)\b/iu,
  he: /\b(?:dad|father|grandad|grandfather|his (?:daughter|granddaughter)|Mr)\b/iu,
};

/** Whose mother she is: "her mum" is no mother of his. */
const OWN_PARENT = {
  She: /\bher (?:[\p{L}-]+ )?(?:mum|mam|mother|dad|father|parents|family|gran|nan)\b/iu,
  He: /\bhis (?:[\p{L}-]+ )?(?:mum|mam|mother|dad|father|parents|family|gran|nan)\b/iu,
} as const;

const FIRST_PERSON = /\b(?:I|me|my)\b/u;

/** Whether a sentence below "Helping Kai take part" is the child's all the same: quoted, told of, or in the first person. */
const isOwn = (text: string, outside: string, { young }: Reading): boolean =>
  outside !== text || FIRST_PERSON.test(text) || young.surely.find(text) !== null;

/** "Gareth and Lucy describe a funny girl. They want people to see her": parents go on, for the child is one. */
const goOnTogether = (sentence: string, line: string): boolean =>
  /^["“]?They\b/u.test(sentence) && /\b(?:he|him|his|she|her)\b/iu.test(line);

const isBelowSameHeading = (one: SectionLine, other: SectionLine): boolean =>
  one.row === null && other.row === null && one.subheading === other.subheading;

/** The line before, where it may be the same parent that goes on speaking of the child. */
function lineBefore(lines: readonly SectionLine[], index: number): readonly string[] {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || !isBelowSameHeading(before, line)) {
    return [];
  }
  const own = /^["“]?She\b/u.test(line.text) ? OWN_PARENT.She : OWN_PARENT.He;
  return own.test(before.text) || own.test(line.text) ? [] : [before.text];
}

interface Told extends Standing {
  /** Words before the line. */
  readonly before: readonly string[];
  /** Who spoke last in them. */
  readonly after: Voice;
  readonly silentViews: readonly string[];
}

function saidIn(
  line: SectionLine,
  { under: heading, isSilent, before, after, silentViews }: Told,
  reading: Reading,
): Said[] {
  const labelled = (text: string): Voice => voiceOfHeading(LABEL.exec(text)?.[0] ?? null, reading);
  const signed = signedBy(line.text, reading) ?? labelled(line.text);
  const under = signed ?? heading;
  const isHelp = reading.helping.find(withRelations(line.subheading ?? '', reading.relations)) !== null;
  let quoting: { readonly by: Voice } | null = null;
  let speaking = under;
  let last = after;
  return sentencesOf(line.text).flatMap((sentence, at, all): Said[] => {
    const text = withRelations(sentence, reading.relations);
    speaking = (quoting === null ? labelled(sentence) : null) ?? speaking;
    const { outside, isOpen } = outsideQuotation(text, quoting !== null);
    // Who is said to speak decides, not whom the quoted words name.
    const speaker = outside === text ? null : speakerOf(outside, text, reading);
    const plain = speaker ?? quoting?.by ?? voiceUnder(speaking, text, reading);
    // Who says "my son" goes on speaking.
    speaking = outside === text && reading.parent.surely.find(text) !== null ? 'parent' : speaking;
    const isDenied = silentViews.includes(sentence) || isUnheard(withoutQuotations(text), reading);
    const isHeard = !isSilent && isAnswer(text, reading) && !isDenied;
    const isParents =
      goesOnAsOther(
        sentence,
        { naming: [...before, ...all.slice(0, at)], ofChild: [line.text] },
        ONE_PARENT,
      ) ||
      (last === 'parent' && goOnTogether(sentence, line.text));
    const speaks = plain === 'young' && isParents ? 'parent' : plain;
    const isAdvice = isHelp && speaks === 'young' && !isOwn(text, outside, reading);
    last = speaks ?? last;
    quoting = isOpen ? { by: speaks } : null;
    const said = { line, text, isSigned: signed !== null };
    if (isHeard && reading.joint.find(outside) !== null) return VOICES.map((by) => ({ ...said, by }));
    return [{ ...said, by: isHeard && !isAdvice ? speaks : null }];
  });
}

/** The sentences of section A with whose voice they are; what a parent says of the child is a parent's. */
export function saidInViews(
  plan: Plan,
  { parent, young, joint, others, helping, unheard, nothing, names }: VoiceLists,
  context: CheckContext,
): Said[] {
  const { wording } = context;
  const compiled = ({ heading, voice: words, surely }: VoiceLists['young']): Reading['young'] => ({
    heading: wording(heading),
    voice: wording(words),
    surely: wording(surely),
  });
  const child = childNames(plan, names, context);
  const reading: Reading = {
    parent: compiled(parent),
    young: compiled(young),
    joint: wording(joint),
    others: wording(others),
    helping: wording(helping),
    unheard: wording(unheard),
    nothing: wording(nothing),
    relations: { child, family: familyNames(plan, wording(parent.heading), child) },
  };
  const { silentViews } = plan;
  const { A: section } = plan.sections;
  const standing = standings(section, reading);
  let last: Voice = null;
  return section.lines.flatMap((line, index) => {
    if (headsColumn(section.lines, line, reading)) return [];
    const before = lineBefore(section.lines, index);
    const told = {
      ...(standing[index] ?? { under: null, isSilent: false }),
      before,
      after: before.length === 0 ? null : last,
      silentViews,
    };
    const said = saidIn(line, told, reading);
    last = said.findLast(({ by }) => by !== null)?.by ?? last;
    return said;
  });
}
