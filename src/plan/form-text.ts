import { firstDate } from '../language/printed-dates.ts';
import { namesSomebody } from '../language/proper-names.ts';
import { classify, familiarity } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { wordsOf } from '../language/words.ts';
import type { SetApart } from '../model/plan.ts';
import type { SectionLabel, SetApartAs } from '../model/section.ts';
import { columnHeaderText, headerRowAbove } from './column-roles.ts';
import { cellsBeside, cellsInRow } from './grid-cells.ts';
import { headerRole } from './header-roles.ts';
import { cellText, type GridCell, type Line, looksLikeHeading } from './lines.ts';
import { areaOfHeading } from './need-areas.ts';
import { subjectOf } from './outcome-sayings.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';
import { readLetterPrefix } from './section-letters.ts';
import type { Span } from './spans.ts';
import { afterSeparator, isDescriptor, wholeTitle } from './titles.ts';

/** Words that say nothing in one of the known ways are the writer's answer, however they are set. */
export function isAnswer(recogniser: Recogniser, text: string): boolean {
  const { nil, silence, pointer, pending, blank } = recogniser.states;
  return [nil, silence, pointer, pending, blank].some((set) => set.matchStart(text) !== null);
}

const MAX_PROMPT_WORDS = 45;

/**
 * In a table with a row for the heading and the next for the text, what stands below the title in the heading's
 * own row is the form's prompt.
 */
function isPromptInHeadingRow({ mark, lines }: Span, { cell, text }: Line): boolean {
  const heading = mark.line.cell;
  if (heading === null || cell === null || cell.grid !== heading.grid || cell.row !== heading.row) {
    return false;
  }
  const below = heading.row + heading.rowSpan;
  // The row for the text may be blank, but one that begins another section is none.
  const rowBelow = cellsInRow(heading.grid, below);
  const isOwn = (other: GridCell): boolean =>
    cellText(other) === '' || lines.some((line) => line.cell === other);
  const emptyBelow = rowBelow.some((other) => cellText(other) === '') && rowBelow.every(isOwn);
  const textBelow =
    emptyBelow || lines.some((line) => line.cell?.grid === heading.grid && line.cell.row >= below);
  const inTitle = cell === heading || cell.lines[0]?.bold === true;
  const alone = cellsBeside(heading).filter((other) => cellText(other) !== '').length <= 1;
  return textBelow && inTitle && alone && wordsOf(text).length <= MAX_PROMPT_WORDS;
}

/** Longer lines are text, however they are set. */
const MAX_TITLE_WORDS = 24;

/** A table of two rows and nothing beside them: the letter in one, its title in the other. */
function isInBanner({ cell: letter }: Line, { cell }: Line): boolean {
  return (
    cell !== null &&
    letter?.grid === cell.grid &&
    cell.grid.rowCount === 2 &&
    [letter, cell].every((one) => cellsBeside(one).length === 0)
  );
}

/** "Section H1", and its title, in the form's own words, as the next heading. */
function isTitleBelowLetter({ mark }: Span, line: Line): boolean {
  const prefix = readLetterPrefix(mark.line.text, () => true);
  const isBare = mark.foundBy === 'letter' && prefix !== null && afterSeparator(prefix.rest) === '';
  const isNext = line.index === mark.line.index + 1 && line.role === mark.line.role;
  const isSet = looksLikeHeading(line) || isInBanner(mark.line, line);
  return isBare && isNext && isSet && wordsOf(line.text).length <= MAX_TITLE_WORDS;
}

/** How sure the examples must be; a form sets its guidance in italics, a writer hardly ever. */
const SURE = 0.95;
const SURE_IF_ITALIC = 0.4;
/** So sure examples outvote a phrase of guidance: "Write each task as a list" may be provision. */
const SURE_OF_WRITER = 0.85;

/** A cell beside a label, or below a header, that names what it holds is an answer, whatever it reads like. */
function answersLabel(recogniser: Recogniser, { cell }: Line): boolean {
  if (cell === null) return false;
  const header = columnHeaderText(recogniser, cell);
  const [first] = cellsInRow(cell.grid, cell.row);
  const label = header ?? (first === undefined || first === cell ? null : cellText(first));
  // A table of headers alone answers nothing.
  const isHeader = headerRole(recogniser, cellText(cell)) !== undefined;
  return label !== null && !isHeader && labelRole(recogniser, label) !== undefined;
}

/** How much the examples of forms speak for a line, from 0 to 1. */
function formShare({ vocabulary }: Recogniser, text: string, about: SectionLabel): number {
  const { label, share } = classify(vocabulary.formText, textFeatures(text, about));
  return label === 'form' ? share : 1 - share;
}

/** Forms use few words and the same ones: the examples hold nearly half of what a longer unseen one says, or more. */
const LEAST_FAMILIARITY = 0.4;
const LONG = 40;

function isUnlikeForms({ vocabulary }: Recogniser, text: string, about: SectionLabel): boolean {
  return (
    wordsOf(text).length >= LONG &&
    familiarity(vocabulary.formText, textFeatures(text, about)) < LEAST_FAMILIARITY
  );
}

/** A form names nobody, and is written in the words of forms. */
function readsAsForm(recogniser: Recogniser, { text, italic }: Line, about: SectionLabel): boolean {
  const sure = formShare(recogniser, text, about) > (italic ? SURE_IF_ITALIC : SURE);
  const names = namesSomebody(text, recogniser.titleWords) || subjectOf(text).length > 0;
  return sure && !names && !isUnlikeForms(recogniser, text, about);
}

function readsAsGuidance(recogniser: Recogniser, text: string, about: SectionLabel): boolean {
  // An entry of section K may begin with a title that the form gave it; its day is the writer's.
  if (about === 'K' && firstDate(text) !== null) return false;
  const phrased = recogniser.guidance.matchStart(text) !== null;
  return phrased && formShare(recogniser, text, about) > 1 - SURE_OF_WRITER;
}

/** So few words are a type, and not what the law says of section I. */
const MOST_WORDS_OF_TYPE = 3;

interface FormLine {
  readonly line: Line;
  /** Nothing of the writer's stands before it in its section. */
  readonly opens: boolean;
}

/**
 * "Maintained nursery school" beside "Type", or on a line behind the name, is an answer, though the law describes section I
 * by the same words; beside the section's letter or title they are the law's.
 */
function isTypeOfPlacement(
  recogniser: Recogniser,
  { line: { cell, text }, opens }: FormLine,
  labels: readonly SectionLabel[],
): boolean {
  if (!labels.includes('I')) return false;
  if (cell === null) return !opens && wordsOf(text).length <= MOST_WORDS_OF_TYPE;
  const [first] = cellsInRow(cell.grid, cell.row);
  const label = first === undefined || first === cell ? '' : cellText(first);
  const isHeading =
    readLetterPrefix(label, () => true) !== null || wholeTitle(recogniser, label) !== undefined;
  return label !== '' && !isHeading;
}

/** Prompts, titles, descriptors and guidance in known words, and column headers. */
function knownForm(
  recogniser: Recogniser,
  formLine: FormLine,
  labels: readonly SectionLabel[],
): SetApartAs | null {
  const { text, cell } = formLine.line;
  if (isPlaceholder(recogniser, text)) return 'prompt';
  if (wholeTitle(recogniser, text) !== undefined) return 'title';
  const isAnswered = isTypeOfPlacement(recogniser, formLine, labels);
  if (!isAnswered && labels.some((label) => isDescriptor(recogniser, text, label))) return 'description';
  if (readsAsGuidance(recogniser, text, labels[0] ?? 'A')) return 'guidance';
  return cell !== null && headerRowAbove(recogniser, cell) === cell.row ? 'column-header' : null;
}

/** "Which social care needs make a difference to daily life?" A child may ask in section A; below other headings forms do. */
const QUESTION =
  /^(?:what|which|who|whose|how|when|where|why|does|do|is|are|has|have|can|will)\b[^.!?]*\?$/iu;

/**
 * As what the form says a line: by known words, by its place, or, where nothing of the writer's stands before it
 * (`opens`), because it reads like what forms print; null for words of a writer.
 */
export function formText(recogniser: Recogniser, span: Span, { line, opens }: FormLine): SetApartAs | null {
  const [about = 'A'] = span.labels;
  const known = knownForm(recogniser, { line, opens }, span.labels);
  if (
    known === null &&
    about !== 'A' &&
    QUESTION.test(line.text) &&
    areaOfHeading(recogniser, line.text) !== null
  ) {
    return 'sub-heading';
  }
  const isGuidance =
    isPromptInHeadingRow(span, line) ||
    (opens && about !== 'A' && QUESTION.test(line.text)) ||
    (opens && isTitleBelowLetter(span, line)) ||
    (opens &&
      !isAnswer(recogniser, line.text) &&
      !answersLabel(recogniser, line) &&
      readsAsForm(recogniser, line, about));
  return known ?? (isGuidance ? 'guidance' : null);
}

/** The other words of a column's header cell: the statutory description below its title, or guidance. */
export function besideColumnTitle({ mark, byColumn }: Span): SetApart[] {
  const lines = byColumn ? (mark.line.cell?.lines ?? []) : [];
  return lines
    .filter((line) => line !== mark.line && line.text !== '')
    .map(({ text, place }) => ({ text, place, as: 'column-header' }));
}
