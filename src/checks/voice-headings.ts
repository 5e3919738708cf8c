import type { PhraseSet } from '../language/phrases.ts';
import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { Section, SectionLine, SetApart } from '../model/plan.ts';
import { type Relations, withRelations } from './relations.ts';

type Listed = 'heading' | 'voice' | 'surely';

/** The words by which voices are told in a plan. */
export interface Reading {
  readonly parent: Readonly<Record<Listed, PhraseSet>>;
  readonly young: Readonly<Record<Listed, PhraseSet>>;
  readonly joint: PhraseSet;
  readonly others: PhraseSet;
  readonly helping: PhraseSet;
  readonly unheard: PhraseSet;
  readonly nothing: PhraseSet;
  readonly relations: Relations;
}

/** Who speaks; null for nobody, or for others. */
export type Voice = 'parent' | 'young' | null;

const MAX_HEADING_WORDS = 7;

/** "Mum and Dad (Wendy Chow and Paul Hargreaves)", "His mother, Sala Kerr, ...": such names may be shared with the child. */
function withoutNames(text: string): string {
  const rest = text.replace(ASIDE, '').replace(NAME_BESIDE, ' ');
  return /\p{L}/u.test(rest) ? rest : text;
}

/**
 * Whose heading words are; null where they are nobody's, or the section's own that name child and parents. "The views
 * of Kai's parents" names the parents alone.
 */
export function voiceOfHeading(text: string | null, { parent, young, relations }: Reading): Voice {
  const words = text === null ? '' : withRelations(withoutNames(text), relations);
  const parents = parent.heading.findAll(words);
  const isYoung = young.heading
    .findAll(words)
    .some(({ start, end }) => !parents.some((one) => start < one.end && one.start < end));
  if (parents.length > 0 === isYoung) return null;
  return isYoung ? 'young' : 'parent';
}

const NAME_BESIDE = /,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},/gu;

/** When and where something was said, behind a heading. */
const ASIDE = /\s*\([^()]*\)$/u;

/** A heading that ends in a day may be longer: "Summary of the telephone call with his parents on 2 February 2026". */
const MAX_DATED_WORDS = 9;

function withoutDay(text: string): string {
  const date = firstDate(text);
  return date !== null && date.end === text.length
    ? text.slice(0, date.start).replace(/[\s,:–-]+(?:on|of|in|dated)?\s*$/u, '')
    : text;
}

/** Whether a line stands alone like a heading, however it is set; the questions of a form are headings. */
function looksLikeHeading({ text, listItem }: SectionLine): boolean {
  const words = text.replace(ASIDE, '');
  const undated = withoutDay(words);
  const most = undated === words ? MAX_HEADING_WORDS : MAX_DATED_WORDS;
  return !listItem && !/[.!,;"”)]$|[.?!]\s/u.test(words) && wordsOf(undated).length <= most;
}

const MAX_QUESTION_WORDS = 14;

/** A question of the form may be longer: "What do my parents want others to know about me?" */
const isQuestion = ({ text, listItem }: SectionLine): boolean =>
  !listItem && /^[^.?!;“"]*\?$/u.test(text) && wordsOf(text).length <= MAX_QUESTION_WORDS;

/** The cell above a line at the top of its column: it may name whose words stand below, though it is no header that we know. */
function topOfColumn(
  lines: readonly SectionLine[],
  { row, place: { table, column } }: SectionLine,
): string | null {
  const first = lines.find(({ place }) => place.table === table && place.column === column);
  const isAbove = table !== undefined && first !== undefined && first.row !== row;
  return isAbove && looksLikeHeading(first) ? first.text : null;
}

/** The title at the head of a line's column, where the form sets titles beside each other: "My views | My parents' views". */
function titleOfColumn(
  apart: readonly SetApart[],
  { place: { table, column, row = 0 } }: SectionLine,
): string | null {
  const above = apart.filter(({ place }) => place.table === table && (place.row ?? Infinity) < row);
  const own = above.findLast(({ place }) => place.column === column);
  const isBesideOthers = above.some(({ place }) => place.row === own?.place.row && place.column !== column);
  return table === undefined || own === undefined || !isBesideOthers ? null : own.text;
}

const isTitle = ({ as, text }: SetApart): boolean =>
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

const MAX_BYLINE_WORDS = 25;

/** A heading with how the words below it were gathered: "The views of Amir's parents, told to Ms Hill on 3 March". */
function headingWithByline({ text, listItem }: SectionLine): string | null {
  const [heading = ''] = text.split(/[,(]/u);
  const isHeading = !listItem && heading !== text && !/[.!?:;"”]/u.test(text);
  return isHeading && wordsOf(heading).length <= MAX_HEADING_WORDS && wordsOf(text).length <= MAX_BYLINE_WORDS
    ? heading
    : null;
}

/** Whether a line is nothing but a heading or a question of the form: nobody speaks in it. */
function isOnlyHeading({ text }: SectionLine, { parent, young, relations }: Reading): boolean {
  const words = withRelations(text.replace(ASIDE, ''), relations);
  return (
    text.endsWith('?') ||
    [parent, young].some(({ heading }) => heading.matchesWhole(words.replaceAll('/', ' ')))
  );
}

const isApart = (one: SectionLine, other: SectionLine): boolean =>
  one.subheading !== other.subheading || one.row !== other.row;

/** Where a line stands: under whose heading, or itself a heading in which nobody speaks. */
export interface Standing {
  readonly under: Voice;
  readonly isSilent: boolean;
}

/** For each line whose heading it stands under: a column, a title, or a short line that only names a voice. */
export function standings({ lines, setApart }: Section, reading: Reading): Standing[] {
  const apart = setApart.filter(isTitle);
  let below: string | null = null;
  let last: SectionLine | null = null;
  let wasShort = false;
  return lines.map((line): Standing => {
    if (last !== null && (isApart(last, line) || headingBefore(apart, last) !== headingBefore(apart, line))) {
      below = null;
    }
    last = line;
    const isShort = looksLikeHeading(line);
    const heading = isShort || isQuestion(line) ? line.text : headingWithByline(line);
    const isVoice = voiceOfHeading(heading, reading) !== null;
    // A short line behind a heading, or behind another short line, is an answer.
    if (isVoice || (isShort && !wasShort)) {
      below = isVoice ? heading : null;
    }
    wasShort = isShort || isVoice;
    if (isVoice)
      return { under: null, isSilent: (isShort || isQuestion(line)) && isOnlyHeading(line, reading) };
    const under =
      voiceOfHeading(below, reading) ??
      voiceOfHeading(line.column ?? titleOfColumn(apart, line) ?? topOfColumn(lines, line), reading) ??
      voiceOfHeading(subheadingOf(apart, line), reading) ??
      voiceOfHeading(headingBefore(apart, line), reading);
    return { under, isSilent: isShort && line.text.endsWith('?') };
  });
}

/** "Whose views | What they said" over rows that name whose: such a row heads columns, and is nobody's voice. */
export function headsColumn(lines: readonly SectionLine[], line: SectionLine, reading: Reading): boolean {
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
