import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import { columnHeaderText } from './column-roles.ts';
import { cellsBeside } from './grid-cells.ts';
import { headerRole } from './header-roles.ts';
import { cellText, type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';
import { leadingTitle, likelyTitle, misspeltTitle, sameSection, wholeTitle } from './titles.ts';

const NUMBERED = /^\s*(?:(?:part|question|q)\s*)?\d{1,2}(?:\.\d{1,2}){0,2}\s*[:.)–—-]?\s+/iu;
/** A contents entry ends in its page number. */
const PAGE_NUMBER = /[\s.…·]+\d{1,3}$/u;

/** The words of a heading, without its own number and that of its page. */
export const withoutNumbers = (text: string): string => text.replace(NUMBERED, '').replace(PAGE_NUMBER, '');

const MAX_HEADING_WORDS = 45;
const MAX_WORDS_BEHIND_TITLE = 6;
const MAX_LIKELY_WORDS = 24;

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

/** A heading that names a section but for slips of spelling. */
function misspeltMark(recogniser: Recogniser, line: Line, text: string): SectionMark | null {
  const label = looksLikeHeading(line) ? misspeltTitle(recogniser, text) : undefined;
  return label === undefined
    ? null
    : { line, labels: [label], foundBy: 'title', content: null, confidence: 'low' };
}

const QUESTION = /^[^.?!:]+\?$/u;

/**
 * A line that is one question, beside its answer or above it: some plans are questions with their answers, set like
 * any other text.
 */
export function asksAlone({ text, label, role, cell }: Line): boolean {
  const isNumbered = /^\W*\d/u.test(label ?? '');
  const stands =
    cell === null ? role !== 'list-item' || isNumbered : cell.column === 1 && cell.lines.length === 1;
  return stands && text.endsWith('?') && QUESTION.test(text.replace(NUMBERED, ''));
}

/** A heading in the form's own words that examples recognise; where sections have letters, nothing is guessed. */
export function likelyMark(
  recogniser: Recogniser,
  line: Line,
  isHeading: (line: Line) => boolean = looksLikeHeading,
): SectionMark | null {
  const text = withoutNumbers(line.text);
  const alone =
    line.cell === null || asksAlone(line) || cellsBeside(line.cell).every((cell) => cellText(cell) === '');
  const heads = alone && isHeading(line) && wordsOf(text).length <= MAX_LIKELY_WORDS;
  const likely = heads ? likelyTitle(recogniser, text) : null;
  return likely === null
    ? null
    : { line, labels: [likely.label], foundBy: 'title', content: null, confidence: 'low' };
}

/** "Parents' views" in a list of reports ("Report | Author | Date") is one of them, and opens no section. */
function isReport(recogniser: Recogniser, { cell }: Line): boolean {
  const header = cell === null ? null : columnHeaderText(recogniser, cell);
  return header !== null && headerRole(recogniser, header) === 'adviceType';
}

/** The section, or the two, that a line's title opens, where it carries no letter. */
export function titleMark(recogniser: Recogniser, line: Line): SectionMark | null {
  const text = withoutNumbers(line.text);
  const numbered = text !== line.text || /^\d/.test(line.label ?? '');
  const mayBeTitle = wordsOf(text).length <= MAX_HEADING_WORDS;
  const whole = mayBeTitle ? wholeTitle(recogniser, text) : undefined;
  const label = whole ?? (numbered ? numberedTitle(recogniser, line, text) : undefined);
  const joint = label === undefined && mayBeTitle ? jointTitles(recogniser, text) : [];
  const labels = label === undefined ? joint : [label];
  if (labels.includes('A') && isReport(recogniser, line)) {
    return null;
  }
  return labels.length === 0
    ? misspeltMark(recogniser, line, text)
    : { line, labels, foundBy: numbered ? 'number' : 'title', content: null };
}
