import { wordsOf } from '../language/words.ts';
import type { FoundBy, SectionLabel } from '../model/section.ts';
import { cellsBeside, cellText, type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { readLetterPrefix } from './section-letters.ts';
import { afterSeparator, isDescriptor, leadingTitle, sameSection, wholeTitle } from './titles.ts';

/** A place where a section begins: its heading, and writer's words that stand behind it in the same line. */
export interface SectionMark {
  readonly line: Line;
  readonly labels: readonly SectionLabel[];
  readonly foundBy: FoundBy;
  readonly content: string | null;
}

const MAX_HEADING_WORDS = 45;
const SENTENCE_END = /[.!?]["'”’)]?$/u;

/** Whether words behind a section's letter are content rather than a title of the writer's own. */
function readsAsContent(recogniser: Recogniser, line: Line, rest: string): boolean {
  const { nil, silence, pointer, pending, blank } = recogniser.states;
  const stated = [nil, silence, pointer, pending, blank].some((set) => set.matchStart(rest) !== null);
  const words = wordsOf(rest).length;
  if (looksLikeHeading(line)) {
    return false;
  }
  return stated || words > 14 || (SENTENCE_END.test(rest) && words >= 3);
}

/** The writer's words behind a letter and title; null where the whole line is heading. */
function contentBehind(
  recogniser: Recogniser,
  line: Line,
  mark: { rest: string; label: SectionLabel },
): string | null {
  const rest = afterSeparator(mark.rest);
  if (
    rest === '' ||
    wholeTitle(recogniser, rest) !== undefined ||
    isDescriptor(recogniser, rest, mark.label)
  ) {
    return null;
  }
  const title = leadingTitle(recogniser, rest);
  if (title !== null && sameSection(title.label, mark.label)) {
    const behind = afterSeparator(title.rest);
    const divided = /^\s*[:.–—-]/u.test(title.rest);
    return behind !== '' && divided && !isDescriptor(recogniser, behind, mark.label) ? behind : null;
  }
  return readsAsContent(recogniser, line, rest) ? rest : null;
}

function titleBeside(recogniser: Recogniser, line: Line, next: Line | undefined): SectionLabel | undefined {
  const beside = line.cell === null ? [] : cellsBeside(line.cell).map(cellText);
  const candidates = [...beside, next?.text ?? ''].filter((text) => text !== '');
  const found = candidates.map(
    (text) => wholeTitle(recogniser, text) ?? leadingTitle(recogniser, text)?.label,
  );
  return found.find((label) => label !== undefined);
}

/** A letter without the word "Section" is believed only with a title beside it. */
function isBelievable(
  recogniser: Recogniser,
  { line, next }: { line: Line; next: Line | undefined },
  { rest, label }: { rest: string; label: SectionLabel },
): boolean {
  const title = afterSeparator(rest);
  if (title === '') {
    const beside = titleBeside(recogniser, line, next);
    return beside !== undefined && (sameSection(beside, label) || looksLikeHeading(line));
  }
  if (/^\s*\p{Ll}/u.test(rest) || wordsOf(title).length > MAX_HEADING_WORDS) {
    return false;
  }
  const whole = wholeTitle(recogniser, title) ?? leadingTitle(recogniser, title)?.label;
  if (whole !== undefined && sameSection(whole, label)) {
    return true;
  }
  // Letter and title disagree: a heading all the same, if it is set as one.
  return isDescriptor(recogniser, title, label) || (whole !== undefined && looksLikeHeading(line));
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

/** The section that a line's letter opens; null where the line opens none. */
export function letterMark(recogniser: Recogniser, line: Line, next: Line | undefined): SectionMark | null {
  const text = printedText(line);
  const isTitle = (rest: string): boolean => leadingTitle(recogniser, rest) !== null;
  const prefix = readLetterPrefix(text, isTitle);
  const label = prefix?.labels[0];
  if (prefix === null || label === undefined || isSentenceAbout(recogniser, line, prefix.rest)) {
    return null;
  }
  if (!prefix.named && !isBelievable(recogniser, { line, next }, { rest: prefix.rest, label })) {
    return null;
  }
  const content = contentBehind(recogniser, line, { rest: prefix.rest, label });
  return { line, labels: prefix.labels, foundBy: 'letter', content };
}

const NUMBERED = /^\s*(?:part\s*)?\d{1,2}\s*[:.)–—-]?\s+/iu;
/** A contents entry ends in its page number. */
const PAGE_NUMBER = /[\s.…·]+\d{1,3}$/u;
const MAX_WORDS_BEHIND_TITLE = 6;

/** The section of a numbered heading: the writer may add a few words to a title ("Outcomes agreed at my meeting"). */
function numberedTitle(recogniser: Recogniser, line: Line, text: string): SectionLabel | undefined {
  const title = looksLikeHeading(line) ? leadingTitle(recogniser, text) : null;
  return title !== null && wordsOf(title.rest).length <= MAX_WORDS_BEHIND_TITLE ? title.label : undefined;
}

/** Two titles in one heading: "My Outcomes and Special Educational Provision". */
function jointTitles(recogniser: Recogniser, text: string): readonly SectionLabel[] {
  for (const joint of text.matchAll(/\s+(?:and|&)\s+|\s*[,/]\s*/giu)) {
    const first = wholeTitle(recogniser, text.slice(0, joint.index));
    const second = wholeTitle(recogniser, text.slice(joint.index + joint[0].length));
    if (first !== undefined && second !== undefined && !sameSection(first, second)) {
      return [first, second];
    }
  }
  return [];
}

/** The section, or the two, that a line's title opens, where it carries no letter. */
export function titleMark(recogniser: Recogniser, line: Line): SectionMark | null {
  const text = line.text.replace(NUMBERED, '').replace(PAGE_NUMBER, '');
  const numbered = text !== line.text || /^\d/.test(line.label ?? '');
  const whole = wordsOf(text).length > MAX_HEADING_WORDS ? undefined : wholeTitle(recogniser, text);
  const label = whole ?? (numbered ? numberedTitle(recogniser, line, text) : undefined);
  const labels = label === undefined ? jointTitles(recogniser, text) : [label];
  return labels.length === 0 ? null : { line, labels, foundBy: numbered ? 'number' : 'title', content: null };
}
