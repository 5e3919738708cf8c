import { matchesOf } from '../language/matches.ts';
import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import { cellsBeside } from './grid-cells.ts';
import { beginsAsState, withFurther } from './joint-headings.ts';
import { cellText, type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { type LetterPrefix, readLetterPrefix, readLetterSuffix } from './section-letters.ts';
import type { SectionMark } from './section-mark.ts';
import { settingAtStart } from './setting-names.ts';
import {
  afterSeparator,
  isDescriptor,
  leadingTitle,
  likelyTitle,
  namesSetting,
  sameSection,
  titleOfOne,
  wholeTitle,
  withoutCitation,
} from './titles.ts';

/** A mark by its letter; one that is not sure is believed only as one of a series (`letter-series.ts`). */
export interface LetterMark {
  readonly mark: SectionMark;
  readonly sure: boolean;
  /** The figure behind the letter, "A1" being the first part of A. */
  readonly part: number | null;
}

const MAX_HEADING_WORDS = 45;
const MAX_OWN_TITLE_WORDS = 14;
/** A question with its letter behind it may be long. */
const MAX_QUESTION_WORDS = 24;
const SENTENCE_END = /[.!?]["'”’)]?$/u;
/** A heading may ask, but it does not tell. */
const TELLS = /[.!]["'”’)]?$/u;

/** A letter or letters with the first section they name, and the words behind them. */
interface Lettered {
  readonly rest: string;
  readonly label: SectionLabel;
}

/** Whether words behind a section's letter are content rather than a title of the writer's own. */
function readsAsContent(recogniser: Recogniser, line: Line, rest: string): boolean {
  const { nil, silence, pointer, pending } = recogniser.states;
  if (looksLikeHeading(line)) {
    // "Section C: None" in bold: no title says so.
    return [nil, silence, pointer, pending].some((set) => set.matchesWhole(rest));
  }
  const stated = beginsAsState(recogniser, rest);
  const words = wordsOf(rest).length;
  return stated || words > MAX_OWN_TITLE_WORDS || (SENTENCE_END.test(rest) && words >= 3);
}

type Behind = Pick<SectionMark, 'content' | 'spare'>;

const HEADING_ALONE: Behind = { content: null };

/** The writer's words behind a letter and title: content, or spare words where they may be a title of his own. */
function wordsBehind(recogniser: Recogniser, line: Line, { rest: behind, label }: Lettered): Behind {
  const rest = afterSeparator(withoutCitation(behind));
  if (rest === '' || wholeTitle(recogniser, rest) !== undefined || isDescriptor(recogniser, rest, label)) {
    return HEADING_ALONE;
  }
  const title = leadingTitle(recogniser, rest);
  if (title !== null && sameSection(title.label, label)) {
    const words = behindTitle(recogniser, { rest, label }, title.rest);
    const isContent = words !== '' && !isDescriptor(recogniser, words, label);
    return isContent ? { content: words } : HEADING_ALONE;
  }
  if (readsAsContent(recogniser, line, rest)) {
    return { content: rest };
  }
  const isTitle = looksLikeHeading(line) && !(label === 'I' && namesPlacement(recogniser, rest));
  return isTitle ? HEADING_ALONE : { content: null, spare: rest };
}

const DIVIDES = /\s[–—-]\s|:\s/gu;

/** What a sign parts from a title, or from the rest of the descriptor that the title begins; empty for none. */
function behindTitle(recogniser: Recogniser, { rest, label }: Lettered, behind: string): string {
  if (/^\s*[:.–—-]/u.test(behind)) {
    return afterSeparator(behind);
  }
  const start = rest.length - behind.length;
  const divider = matchesOf(behind, DIVIDES).find(({ index }) =>
    isDescriptor(recogniser, rest.slice(0, start + index), label),
  );
  return divider === undefined ? '' : afterSeparator(behind.slice(divider.index));
}

/** "Section I: Northcote School", "Section I: Hill School, a primary school": not the form's "Type of School". */
function namesPlacement(recogniser: Recogniser, text: string): boolean {
  const known = recogniser.sectionWords.get('I') ?? new Set();
  const name = settingAtStart(recogniser, text) ?? '';
  const isOwn = wordsOf(name).some((word) => !known.has(word.text));
  return isOwn && (namesSetting(text, known) || /,\s+an?\s/u.test(text));
}

function titleBeside(recogniser: Recogniser, line: Line, next: Line | undefined): SectionLabel | undefined {
  const beside = line.cell === null ? [] : cellsBeside(line.cell).map(cellText);
  const candidates = [...beside, next?.text ?? ''].filter((text) => text !== '');
  // On a card for each need the titles speak of one: "B Special educational need", "E Outcome".
  const found = candidates.map(
    (text) =>
      wholeTitle(recogniser, text) ??
      wholeTitle(recogniser, `${text}s`) ??
      leadingTitle(recogniser, text)?.label,
  );
  return found.find((label) => label !== undefined);
}

/** Only the parts of section H are written with a figure in every plan: no word of prose looks so. */
const isUnmistakable = (line: Line, label: SectionLabel, rest: string): boolean =>
  (label === 'H1' || label === 'H2') && !mayBeWord(line) && /^\s*(?:$|[:.)–—-])/u.test(rest);

/** "HI. I am Jamie": scans leave such letters for H1, but so does a child who calls. */
const mayBeWord = (line: Line): boolean => /^\W*H[Il]\b/u.test(printedText(line));

/** A letter without the word "Section" is believed only with a title beside it. */
function isBelievable(
  recogniser: Recogniser,
  { line, next }: { line: Line; next: Line | undefined },
  { rest, label }: Lettered,
): boolean {
  const title = afterSeparator(rest);
  if (isUnmistakable(line, label, rest)) {
    return true;
  }
  if (title === '') {
    const beside = titleBeside(recogniser, line, next);
    return beside !== undefined && (sameSection(beside, label) || looksLikeHeading(line));
  }
  if (/^\s*\p{Ll}/u.test(rest) || wordsOf(title).length > MAX_HEADING_WORDS) {
    return false;
  }
  const whole = titleOfOne(recogniser, title) ?? leadingTitle(recogniser, title)?.label;
  // Headings beside each other are believed together or not at all.
  const isAlone = line.cell === null || cellsBeside(line.cell).every((cell) => cellText(cell) === '');
  const likely = isAlone && looksLikeHeading(line) ? likelyTitle(recogniser, title)?.label : undefined;
  if ([whole, likely].some((one) => one !== undefined && sameSection(one, label))) {
    return true;
  }
  // Letter and title disagree: a heading all the same, if it is set as one.
  return isDescriptor(recogniser, title, label) || (whole !== undefined && looksLikeHeading(line));
}

/** "E1" may be the number of an outcome or of a need; only section H has parts that every plan numbers so. */
const NUMBERED_PART = /^[^\p{L}]*[A-GI-K]\.?\s?([1-4])(?![\p{L}\p{N}])/u;

function partOf({ text }: Line): number | null {
  const figure = NUMBERED_PART.exec(text)?.[1];
  return figure === undefined ? null : Number(figure);
}

const isWording = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && readLetterPrefix(text, () => false) === null;

/** Behind words in its row a letter is an initial, or what a list of changes says the section of. */
function followsWords({ cell }: Line): boolean {
  const beside = cell === null ? [] : cellsBeside(cell);
  return beside.some((other) => other.column < (cell?.column ?? 0) && isWording(cellText(other)));
}

/**
 * A letter alone, or before a short title of the writer's own, set off by a sign or as a heading; with a figure
 * behind the letter only as a heading.
 */
function couldBeOneOfSeries(line: Line, rest: string): boolean {
  if (mayBeWord(line) || (partOf(line) !== null && !looksLikeHeading(line))) {
    return false;
  }
  const title = afterSeparator(rest);
  const alone = title === '' && (line.cell === null || line.cell.lines.length === 1);
  const setOff = /^\s*[:.)–—-]/u.test(rest) || looksLikeHeading(line);
  return (
    alone ||
    (setOff &&
      !/^\s*\p{Ll}/u.test(rest) &&
      !TELLS.test(title) &&
      wordsOf(title).length <= MAX_OWN_TITLE_WORDS)
  );
}

function printedText(line: Line): string {
  return line.label === null || !/[A-K]/.test(line.label) ? line.text : `${line.label} ${line.text}`;
}

/** A title that goes on as a sentence: "Section F provision will be reviewed termly." */
const GOES_ON =
  /^\s+(?:is|are|was|were|will|would|has|have|had|should|must|can|may|might|sets?|says?|shows?|describes?|includes?|needs?|does|do|of|in|and|to)\b/iu;

function isSentenceAbout(recogniser: Recogniser, line: Line, rest: string): boolean {
  const title = leadingTitle(recogniser, rest);
  const divided = /^\s*[:.)–—-]/u.test(rest);
  const behind = title === null ? rest : title.rest;
  return !divided && !looksLikeHeading(line) && GOES_ON.test(behind) && SENTENCE_END.test(line.text);
}

interface Surroundings {
  readonly line: Line;
  readonly next: Line | undefined;
}

function ofPrefix(
  recogniser: Recogniser,
  { line, next }: Surroundings,
  prefix: LetterPrefix,
): LetterMark | null {
  const { labels, rest, named } = prefix;
  const label = labels[0];
  if (label === undefined || isSentenceAbout(recogniser, line, rest)) {
    return null;
  }
  const follows = followsWords(line);
  const isNamed = named && !(follows && afterSeparator(rest) === '');
  const sure = isNamed || isBelievable(recogniser, { line, next }, { rest, label });
  if (!sure && (follows || !couldBeOneOfSeries(line, rest))) {
    return null;
  }
  const behind = wordsBehind(recogniser, line, { rest, label });
  return { mark: { line, labels, foundBy: 'letter', ...behind }, sure, part: partOf(line) };
}

/** "What I need help with at school (Section B)": the letter closes the heading. */
function ofSuffix(recogniser: Recogniser, line: Line, text: string): LetterMark | null {
  const suffix = readLetterSuffix(text);
  const label = suffix?.labels[0];
  if (suffix === null || label === undefined) {
    return null;
  }
  const inBrackets = wholeTitle(recogniser, suffix.behind);
  if (suffix.behind !== '' && (inBrackets === undefined || !sameSection(inBrackets, label))) {
    return null;
  }
  const title = titleOfOne(recogniser, suffix.title);
  const titled = title !== undefined && sameSection(title, label);
  const short = wordsOf(suffix.title).length <= MAX_QUESTION_WORDS && !TELLS.test(suffix.title);
  const heading = looksLikeHeading(line) || line.cell?.lines[0] === line;
  if (!titled && !(heading && short)) {
    return null;
  }
  const mark: SectionMark = { line, labels: suffix.labels, foundBy: 'letter', content: null };
  return { mark, sure: titled || suffix.named, part: null };
}

/** "Outcome (E) 2 – getting qualified": one heading of many, each with its number. */
const NUMBERED = /^([^()]{2,60}\([A-K][12]?\))\s*\d{1,2}(?![\p{L}\p{N}])/u;

/** A numbered heading without its number and what stands behind it; anything else as it is. */
function withoutNumber(line: Line, text: string): string {
  return looksLikeHeading(line) ? (NUMBERED.exec(text)?.[1] ?? text) : text;
}

/** The section that a line's letter opens; null where the line opens none. */
export function letterMark(recogniser: Recogniser, line: Line, next: Line | undefined): LetterMark | null {
  const text = printedText(line);
  const prefix = readLetterPrefix(text, (rest) => leadingTitle(recogniser, rest) !== null);
  return prefix === null
    ? ofSuffix(recogniser, line, withoutNumber(line, text))
    : ofPrefix(recogniser, { line, next }, withFurther(recogniser, line, prefix));
}
