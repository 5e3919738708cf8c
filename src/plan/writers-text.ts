import { wordsOf } from '../language/words.ts';
import type { NeedArea, SectionLine } from '../model/plan.ts';
import type { SectionLabel } from '../model/section.ts';
import { columnHeaderText, headerRowAbove } from './column-roles.ts';
import { cellsBeside, cellText, type Line, looksLikeHeading, rowKey } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import type { Span } from './spans.ts';
import { isDescriptor, wholeTitle } from './titles.ts';

/** A section's lines sorted into what its writer wrote and what the form said. */
export interface WrittenText {
  readonly lines: readonly SectionLine[];
  readonly hasGuidance: boolean;
}

const MAX_LABEL_WORDS = 8;

/** "C1 Needs from my SEN", "B.2 Reading": a numbered part of a section. */
const NUMBERED_PART = /^[A-K]\.?\s?[1-9]\b/u;

const MAX_PART_WORDS = 18;

const isShort = (text: string): boolean =>
  wordsOf(text).length <= MAX_LABEL_WORDS && !/[.!?]["'”’)]?$/u.test(text);

/** A short first cell beside others names its row ("Views", "Type of setting"), unless columns have headers. */
function isRowLabel(recogniser: Recogniser, line: Line): boolean {
  const { cell } = line;
  return (
    cell !== null &&
    cell.column === 1 &&
    isShort(cellText(cell)) &&
    cellsBeside(cell).length > 0 &&
    headerRowAbove(recogniser, cell) === null
  );
}

/** Words that say nothing in one of the known ways are the writer's answer, however they are set. */
function isAnswer(recogniser: Recogniser, text: string): boolean {
  const { nil, silence, pointer, pending, blank } = recogniser.states;
  return [nil, silence, pointer, pending, blank].some((set) => set.matchStart(text) !== null);
}

/** A heading inside a section: an area of need, or a short line set apart, or one that ends in a colon. */
function isSubheading(recogniser: Recogniser, line: Line, byColumn: boolean): boolean {
  if (recogniser.areas.set.matchesWhole(line.text)) {
    return true;
  }
  if (
    NUMBERED_PART.test(line.text) &&
    wordsOf(line.text).length <= MAX_PART_WORDS &&
    !/[.!?]$/u.test(line.text)
  ) {
    return true;
  }
  const short = isShort(line.text) && wordsOf(line.text).length > 0 && !isAnswer(recogniser, line.text);
  const set =
    looksLikeHeading(line) || line.text.endsWith(':') || (!byColumn && isRowLabel(recogniser, line));
  return short && set;
}

/** Words that the form says: titles, descriptors, prompts, guidance, column headers. */
function isFormText(recogniser: Recogniser, line: Line, labels: readonly SectionLabel[]): boolean {
  const { text } = line;
  return (
    wholeTitle(recogniser, text) !== undefined ||
    labels.some((label) => isDescriptor(recogniser, text, label)) ||
    recogniser.guidance.matchStart(text) !== null ||
    (line.cell !== null && headerRowAbove(recogniser, line.cell) === line.cell.row)
  );
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

interface Heading {
  readonly text: string;
  readonly area: NeedArea | null;
}

const NO_HEADING: Heading = { text: '', area: null };

function areaOf(recogniser: Recogniser, text: string): NeedArea | null {
  return (
    wholeKind(recogniser.areas, text.replace(/[:–—-]+\s*$/u, '').replace(/^\W*\d+[.)]?\s*/u, '')) ?? null
  );
}

/** A typed number or bullet before the words is the form's. */
const ENUMERATOR = /^(?:[([]?\d{1,2}[.)\]]|[•▪●*–-])\s+/u;

function sectionLine(recogniser: Recogniser, line: Line, heading: Heading): SectionLine {
  return {
    text: line.text.replace(ENUMERATOR, ''),
    place: line.place,
    subheading: heading.text === '' ? null : heading.text,
    area: heading.area,
    row: line.cell === null ? null : rowKey(line.cell),
    column: line.cell === null ? null : columnHeaderText(recogniser, line.cell),
    listItem: line.role === 'list-item',
  };
}

const NUMBER_ALONE = /^[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]?$/iu;

/** Words of a heading that stand alone in their section are no title but what its writer put there. */
function spareLines(recogniser: Recogniser, spans: readonly Span[]): SectionLine[] {
  return spans.flatMap(({ mark, lines }) =>
    mark.spare === undefined || lines.some(({ text }) => text !== '')
      ? []
      : [{ ...sectionLine(recogniser, mark.line, NO_HEADING), text: mark.spare }],
  );
}

/** Sorts the lines of a section's spans; each line keeps its sub-heading, area of need, row and column. */
export function writersText(recogniser: Recogniser, spans: readonly Span[]): WrittenText {
  const lines: SectionLine[] = [];
  let hasGuidance = false;
  for (const span of spans) {
    let heading = NO_HEADING;
    if (span.mark.content !== null) {
      lines.push({ ...sectionLine(recogniser, span.mark.line, heading), text: span.mark.content });
    }
    for (const line of span.lines) {
      hasGuidance ||= line.hadPlaceholder;
      if (line.text === '' || NUMBER_ALONE.test(line.text)) {
        continue;
      }
      const isForm =
        isPlaceholder(recogniser, line.text) ||
        isFormText(recogniser, line, span.labels) ||
        isPromptInHeadingRow(span, line);
      if (isForm) {
        hasGuidance = true;
      } else if (isSubheading(recogniser, line, span.byColumn)) {
        heading = { text: line.text, area: areaOf(recogniser, line.text) ?? heading.area };
      } else {
        lines.push(sectionLine(recogniser, line, heading));
      }
    }
  }
  return { lines: lines.length > 0 ? lines : spareLines(recogniser, spans), hasGuidance };
}
