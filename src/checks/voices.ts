import { z } from 'zod';
import type { PhraseSet } from '../language/phrases.ts';
import { firstDate } from '../language/printed-dates.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan, Section, SectionLine, SetApart } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { childNames } from './child-names.ts';
import { childNameLists, list } from './parameters.ts';
import { familyNames, type Relations, withRelations } from './relations.ts';

/** How a voice shows: headings that announce it, and words of a sentence. */
const voice = z.strictObject({ heading: list, voice: list });

export const voicesSchema = z.strictObject({
  parent: voice,
  /** `surely`: words of a child even where a parent is named; `recorded`: even below a parent's heading. */
  young: voice.extend({ surely: list, recorded: list.default('young-recorded') }),
  /** Words of a sentence which says that nobody was heard. */
  unheard: list,
  names: childNameLists,
});

type VoiceLists = z.infer<typeof voicesSchema>;

export const listsOfVoices = ({ parent, young, unheard, names }: VoiceLists): string[] => [
  ...Object.values(names),
  parent.heading,
  parent.voice,
  young.heading,
  young.voice,
  young.surely,
  young.recorded,
  unheard,
];

/** A sentence of section A, and whose voice it is; null where it is nobody's. */
export interface Said {
  readonly line: SectionLine;
  /** Names of the child and the family read as pronouns and relations. */
  readonly text: string;
  readonly by: 'parent' | 'young' | null;
}

const QUOTES = /["“”]/gu;

/** Whether a text leaves a quotation open. */
const opensQuote = (text: string): boolean => (text.match(QUOTES)?.length ?? 0) % 2 === 1;

const LABEL = /^[^:"“”]{2,40}:/u;

interface Reading {
  readonly lists: Readonly<
    Record<
      'parentHeading' | 'parent' | 'youngHeading' | 'young' | 'surely' | 'recorded' | 'unheard',
      PhraseSet
    >
  >;
  readonly relations: Relations;
}

type Voice = Said['by'];

const MAX_HEADING_WORDS = 7;

/** Whose heading words are; null where they are nobody's, or the section's own that name child and parents. */
function voiceOfHeading(text: string | null, { lists, relations }: Reading): Voice {
  const words = text === null ? '' : withRelations(text, relations);
  const isParent = lists.parentHeading.find(words) !== null;
  const isYoung = lists.youngHeading.find(words) !== null;
  if (isParent === isYoung) return null;
  return isParent ? 'parent' : 'young';
}

/** A heading that ends in a day may be longer: "Summary of the telephone call with his parents on 2 February 2026". */
const MAX_DATED_WORDS = 9;

/** When and where something was said, behind a heading. */
const ASIDE = /\s*\([^()]*\)$/u;

function withoutDay(text: string): string {
  const date = firstDate(text);
  return date !== null && date.end === text.length
    ? text.slice(0, date.start).replace(/[\s,:–-]+(?:on|of|in|dated)?\s*$/u, '')
    : text;
}

/** Whether a line stands alone like a heading, however it is set. */
function looksLikeHeading({ text, listItem }: SectionLine): boolean {
  const words = text.replace(ASIDE, '');
  const undated = withoutDay(words);
  const most = undated === words ? MAX_HEADING_WORDS : MAX_DATED_WORDS;
  return !listItem && !/[.!?,;"”)]$/u.test(words) && wordsOf(undated).length <= most;
}

/** The first cell of a line's column: it may name whose words stand below, though it is no header that we know. */
function topOfColumn(
  lines: readonly SectionLine[],
  { place: { table, column } }: SectionLine,
): string | null {
  return table === undefined
    ? null
    : (lines.find(({ place }) => place.table === table && place.column === column)?.text ?? null);
}

const isHeading = ({ as, text }: SetApart): boolean =>
  as === 'title' ||
  as === 'sub-heading' ||
  (as === 'description' && wordsOf(text).length <= MAX_HEADING_WORDS);

/** The last heading before a line: a form's own title of a part is no sub-heading of the line. */
function headingBefore(apart: readonly SetApart[], { place: { paragraph = 0, table } }: SectionLine) {
  const above = apart.filter(({ place }) => place.table === undefined || place.table === table);
  return above.findLast(({ place }) => (place.paragraph ?? Infinity) < paragraph)?.text ?? null;
}

/** The sub-heading of a line; the label of a table's row heads nothing below the table. */
function subheadingOf(apart: readonly SetApart[], { row, subheading }: SectionLine): string | null {
  const isRowLabel =
    row === null &&
    apart.some(({ text, place }) => text === subheading && place.table !== undefined) &&
    !apart.some(({ text, place }) => text === subheading && place.table === undefined);
  return isRowLabel ? null : subheading;
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
      voiceOfHeading(line.column ?? topOfColumn(lines, line), reading) ??
      voiceOfHeading(subheadingOf(apart, line), reading) ??
      voiceOfHeading(headingBefore(apart, line), reading)
    );
  });
}

/** "Whose views | What they said" over rows that name whose: such a row heads columns, and is nobody's voice. */
function headsColumn(lines: readonly SectionLine[], line: SectionLine, reading: Reading): boolean {
  const { row, place } = line;
  const names = ({ subheading }: SectionLine): boolean => voiceOfHeading(subheading, reading) !== null;
  return (
    row !== null &&
    place.row === 1 &&
    looksLikeHeading(line) &&
    !names(line) &&
    lines.some((other) => other.place.table === place.table && other.row !== row && names(other))
  );
}

function saidIn(line: SectionLine, under: Voice, reading: Reading): Said[] {
  const { lists, relations } = reading;
  const label = withRelations(LABEL.exec(line.text)?.[0] ?? '', relations);
  const ofParent = under === 'parent' || lists.parentHeading.find(label) !== null;
  let quoting: Voice = null;
  return sentencesOf(line.text).map((sentence): Said => {
    const text = withRelations(sentence, relations);
    const isSure = lists.surely.find(text) !== null;
    const isRecorded = lists.recorded.find(text) !== null;
    const isParent = !isRecorded && (ofParent || (!isSure && lists.parent.find(text) !== null));
    const isYoung = isRecorded || isSure || under === 'young' || lists.young.find(text) !== null;
    const plain = isParent ? 'parent' : isYoung ? 'young' : null;
    const by = lists.unheard.find(withoutQuotations(text)) === null ? (quoting ?? plain) : null;
    if (opensQuote(text)) {
      quoting = quoting === null ? by : null;
    }
    return { line, text, by };
  });
}

/** The sentences of section A with whose voice they are; what a parent says of the child is a parent's. */
export function saidInViews(
  plan: Plan,
  { parent, young, unheard, names }: VoiceLists,
  context: CheckContext,
): Said[] {
  const { wording } = context;
  const reading: Reading = {
    lists: {
      parentHeading: wording(parent.heading),
      parent: wording(parent.voice),
      youngHeading: wording(young.heading),
      young: wording(young.voice),
      surely: wording(young.surely),
      recorded: wording(young.recorded),
      unheard: wording(unheard),
    },
    relations: {
      child: childNames(plan, names, context),
      family: familyNames(plan, wording(parent.heading)),
    },
  };
  const { A: section } = plan.sections;
  const under = headingVoices(section, reading);
  return section.lines.flatMap((line, index) =>
    headsColumn(section.lines, line, reading)
      ? [{ line, text: withRelations(line.text, reading.relations), by: null }]
      : saidIn(line, under[index] ?? null, reading),
  );
}
