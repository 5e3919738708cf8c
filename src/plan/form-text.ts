import { classify } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { wordsOf } from '../language/words.ts';
import type { SetApart } from '../model/plan.ts';
import type { SectionLabel, SetApartAs } from '../model/section.ts';
import { headerRowAbove } from './column-roles.ts';
import { cellsBeside, cellText, type Line } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';
import { isDescriptor, wholeTitle } from './titles.ts';

/** Words that say nothing in one of the known ways are the writer's answer, however they are set. */
export function isAnswer(recogniser: Recogniser, text: string): boolean {
  const { nil, silence, pointer, pending, blank } = recogniser.states;
  return [nil, silence, pointer, pending, blank].some((set) => set.matchStart(text) !== null);
}

/** Prompts, titles, descriptors and guidance in known words, and column headers. */
function knownForm(
  recogniser: Recogniser,
  { text, cell }: Line,
  labels: readonly SectionLabel[],
): SetApartAs | null {
  if (isPlaceholder(recogniser, text)) return 'prompt';
  if (wholeTitle(recogniser, text) !== undefined) return 'title';
  if (labels.some((label) => isDescriptor(recogniser, text, label))) return 'description';
  if (recogniser.guidance.matchStart(text) !== null) return 'guidance';
  return cell !== null && headerRowAbove(recogniser, cell) === cell.row ? 'column-header' : null;
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
  const emptyBelow = heading.grid.cells.some((other) => other.row === below && cellText(other) === '');
  const textBelow =
    emptyBelow || lines.some((line) => line.cell?.grid === heading.grid && line.cell.row >= below);
  const inTitle = cell === heading || cell.lines[0]?.bold === true;
  const alone = cellsBeside(heading).filter((other) => cellText(other) !== '').length <= 1;
  return textBelow && inTitle && alone && wordsOf(text).length <= MAX_PROMPT_WORDS;
}

/** How sure the examples must be; a form sets its guidance in italics, a writer hardly ever. */
const SURE = 0.9;
const SURE_IF_ITALIC = 0.4;

function readsAsForm({ vocabulary }: Recogniser, { text, italic }: Line, about: SectionLabel): boolean {
  const { label, share } = classify(vocabulary.formText, textFeatures(text, about));
  const formShare = label === 'form' ? share : 1 - share;
  return formShare > (italic ? SURE_IF_ITALIC : SURE);
}

/**
 * As what the form says a line: by known words, by its place, or, where nothing of the writer's stands before it
 * (`opens`), because it reads like what forms print; null for words of a writer.
 */
export function formText(
  recogniser: Recogniser,
  span: Span,
  { line, opens }: { readonly line: Line; readonly opens: boolean },
): SetApartAs | null {
  const [about = 'A'] = span.labels;
  const known = knownForm(recogniser, line, span.labels);
  const isGuidance =
    isPromptInHeadingRow(span, line) ||
    (opens && !isAnswer(recogniser, line.text) && readsAsForm(recogniser, line, about));
  return known ?? (isGuidance ? 'guidance' : null);
}

/** The other words of a column's header cell: the statutory description below its title, or guidance. */
export function besideColumnTitle({ mark, byColumn }: Span): SetApart[] {
  const lines = byColumn ? (mark.line.cell?.lines ?? []) : [];
  return lines
    .filter((line) => line !== mark.line && line.text !== '')
    .map(({ text, place }) => ({ text, place, as: 'column-header' }));
}
