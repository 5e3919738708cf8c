import { wordsOf } from '../language/words.ts';
import type { NeedArea, SectionLine } from '../model/plan.ts';
import { columnHeaderText, headerRowAbove } from './column-roles.ts';
import { labelOf } from './fields.ts';
import { isAnswer, isFormText } from './form-text.ts';
import { cellsBeside, cellText, type Line, looksLikeHeading, rowKey } from './lines.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import type { Span } from './spans.ts';

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

/** Section I holds names and types: however it is set, what is no label is its text. */
const isPlacementLabel = (recogniser: Recogniser, { text }: Line): boolean =>
  text.endsWith(':') || labelOf(recogniser, text) !== undefined;

/** A heading inside a section: an area of need, or a short line set apart, or one that ends in a colon. */
function isSubheading(recogniser: Recogniser, line: Line, { byColumn, labels }: Span): boolean {
  if (labels.includes('I')) {
    return isPlacementLabel(recogniser, line);
  }
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
    const before = lines.length;
    let heading = NO_HEADING;
    if (span.mark.content !== null) {
      lines.push({ ...sectionLine(recogniser, span.mark.line, heading), text: span.mark.content });
    }
    for (const line of span.lines) {
      hasGuidance ||= line.hadPlaceholder;
      if (line.text === '' || NUMBER_ALONE.test(line.text)) {
        continue;
      }
      const opens = lines.length === before;
      if (isFormText(recogniser, span, { line, opens })) {
        hasGuidance = true;
      } else if (isSubheading(recogniser, line, span)) {
        heading = { text: line.text, area: areaOf(recogniser, line.text) ?? heading.area };
      } else {
        lines.push(sectionLine(recogniser, line, heading));
      }
    }
  }
  return { lines: lines.length > 0 ? lines : spareLines(recogniser, spans), hasGuidance };
}
