import { findQuantities } from '../language/quantities.ts';
import type { SectionLine, SetApart } from '../model/plan.ts';
import type { ProvisionSaying } from '../model/sayings.ts';
import type { SetApartAs } from '../model/section.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { isHeaderRow } from './cell-context.ts';
import { columnHeaderText } from './column-roles.ts';
import { besideColumnTitle, formText } from './form-text.ts';
import { cellsBeside } from './grid-cells.ts';
import { columnRole, headerRole } from './header-roles.ts';
import { cellText, type Line, looksLikeHeading, rowKey } from './lines.ts';
import { areaOfHeading, areaOfQuestion } from './need-areas.ts';
import { sentencesSaid } from './provision-sentences.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';
import { refersOnly } from './references.ts';
import { headingOf, NO_HEADING, type RunningHeading, rulingAt } from './running-heading.ts';
import { saysSomething } from './sayings.ts';
import type { Span } from './spans.ts';
import { ENDS_SENTENCE, isRowLabel, isShort, isSubheading } from './sub-headings.ts';
import { chosenWords, isOpenMenu } from './ticked.ts';

/** A section's lines sorted into what its writer wrote and what the form said. */
export interface WrittenText {
  readonly lines: readonly SectionLine[];
  readonly hasGuidance: boolean;
  readonly setApart: readonly SetApart[];
}

/** A typed number ("3.", "5.1 By July ...") or bullet before the words is the form's. */
const ENUMERATOR = /^(?:[([]?\d{1,2}[.)\]]|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\s+\p{Lu})|[•▪●*–-])\s+/u;

function sectionLine(recogniser: Recogniser, line: Line, heading: RunningHeading): SectionLine {
  return {
    text: chosenWords(line.text).replace(ENUMERATOR, ''),
    place: line.place,
    subheading: heading.text === '' ? null : heading.text,
    area: heading.area,
    row: line.cell === null ? null : rowKey(line.cell),
    column: line.cell === null ? null : columnHeaderText(recogniser, line.cell),
    label: line.cell !== null && heading.label?.row === rowKey(line.cell) ? heading.label.text : null,
    listItem: line.role === 'list-item',
  };
}

/** Columns in which a bare figure is an answer: "3" below "Hours per week". */
const FIGURES: readonly (ColumnRole | undefined)[] = ['amount', 'frequency', 'ratio'];

function isFigure(recogniser: Recogniser, { cell }: Line): boolean {
  const header = cell === null ? null : columnHeaderText(recogniser, cell);
  return header !== null && FIGURES.includes(headerRole(recogniser, header));
}

const PARTICULARS: readonly (ColumnRole | undefined)[] = [...FIGURES, 'who', 'where', 'review', 'timescale'];

const isParticular = (recogniser: Recogniser, label: string): boolean =>
  PARTICULARS.includes(labelRole(recogniser, label));

const NUMBER_ALONE = /^[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]?$/iu;

/** Words of a heading that stand alone in their section are no title but what its writer put there. */
function spareLines(recogniser: Recogniser, spans: readonly Span[]): SectionLine[] {
  return spans.flatMap(({ mark, lines }) =>
    mark.spare === undefined || lines.some(({ text }) => text !== '')
      ? []
      : [{ ...sectionLine(recogniser, mark.line, NO_HEADING), text: mark.spare }],
  );
}

interface Sight {
  readonly line: Line;
  /** Nothing of the writer's stands before the line. */
  readonly opens: boolean;
}

/** Why a line is not its writer's text; null where it is. */
function apartAs(recogniser: Recogniser, span: Span, sight: Sight): SetApartAs | null {
  if (NUMBER_ALONE.test(sight.line.text)) {
    return isFigure(recogniser, sight.line) ? null : 'number';
  }
  if (!looksLikeHeading(sight.line) && sight.line.cell === null && refersOnly(sight.line.text)) {
    return 'number';
  }
  if (isOpenMenu(recogniser, sight.line.text)) {
    return 'prompt';
  }
  const { asked, cell } = sight.line;
  // In a table "Who?" may be the head of a column.
  if (asked && cell === null) return 'sub-heading';
  const form = formText(recogniser, span, sight);
  return form ?? (asked || isSubheading(recogniser, sight.line, span) ? 'sub-heading' : null);
}

type Sorted = Pick<WrittenText, 'lines' | 'setApart'>;

/** "Kai's hopes" under "My views and hopes": a further title of an open section is a sub-heading, too. */
const furtherTitle = ({ mark: { line, foundBy } }: Span): string =>
  foundBy === 'title' && line.cell === null ? line.text : '';

/** "E", "F2 -" before the words of a heading. */
const LETTER_BEFORE = /^\p{Lu}\d?[\s.:|–-]+/u;

/** What the heading of a section that stands in a cell says of its row: "E Outcome 1" begins a card of "Outcome 1". */
function labelOfMark({ mark: { line, content }, byColumn }: Span): RunningHeading['label'] {
  const { cell, text } = line;
  const isLabel = cell !== null && content === null && !byColumn && cellsBeside(cell).length > 0;
  return isLabel ? { text: text.replace(LETTER_BEFORE, ''), row: rowKey(cell) } : null;
}

/** Whether a section goes on with a table of headers and answers, not beside its heading but below it. */
function goesOnWithTable(recogniser: Recogniser, { mark: { line }, lines }: Span): boolean {
  const next = lines.find(({ index, text }) => index > line.index && text !== '');
  return line.cell === null && next?.cell?.row === 1 && isHeaderRow(recogniser, next.cell.grid, 1);
}

const NUMBERS_ITS_ENTRY = /\s\d{1,2}\s*[:.–—-]\s*$/u;

/**
 * "Section E, outcome 1 – Education and work" beside the outcome itself: the heading numbers and names it. Behind "Section
 * F, item 1 – " stands what is provided.
 */
function namesEntryBeside({ mark: { line, content }, labels }: Span): boolean {
  const beside = line.cell === null ? [] : cellsBeside(line.cell).map(cellText);
  return (
    content !== null &&
    labels.join() === 'E' &&
    line.text.endsWith(content) &&
    NUMBERS_ITS_ENTRY.test(line.text.slice(0, -content.length)) &&
    beside.some((text) => text !== '')
  );
}

const PROVIDES: readonly ProvisionSaying[] = ['given', 'later', 'change', 'condition', 'money'];
const LIKELY = 0.6;

/** "Adult help as needed", "Weekly reading", "support where possible": few words that provide something, or weaken it. */
const provides = (recogniser: Recogniser, text: string): boolean =>
  findQuantities(text).length > 0 ||
  sentencesSaid(recogniser, text).some(({ says, share }) => PROVIDES.includes(says) && share >= LIKELY);

/**
 * Words behind a section's heading that head what follows and are no text of its writer: an area of need ("F Provision:
 * Cognition and learning"), a few words over a table ("F Provision: Moving towards adult life"), or before what they name.
 */
function headsRest(recogniser: Recogniser, span: Span): boolean {
  const { content } = span.mark;
  if (content === null || span.labels.includes('K') || span.lines.every(({ text }) => text === ''))
    return false;
  const isTitle = isShort(content) && !/[\d.!?]/u.test(content) && saysSomething(recogniser, content);
  const isOverTable = goesOnWithTable(recogniser, span) && !provides(recogniser, content);
  const heads = isTitle && (isOverTable || namesEntryBeside(span));
  return heads || (areaOfHeading(recogniser, content) !== null && !ENDS_SENTENCE.test(content));
}

/**
 * The heading below words that the form prints: in section A "Parents' views" ends what "Otto's views" heads and heads what
 * follows; elsewhere "Outcome 2" ends what "Reviewed" heads, and leaves an area of adult life above it in force.
 */
function belowTitle(
  recogniser: Recogniser,
  { labels }: Span,
  { heading, line }: { readonly heading: RunningHeading; readonly line: Line },
): RunningHeading {
  if (line.cell !== null || heading.text === '') return heading;
  if (labels.includes('A')) return { ...heading, text: line.text };
  return columnRole(recogniser, heading.text) === undefined ? heading : { ...heading, text: '' };
}

function sorted(recogniser: Recogniser, span: Span, opening: RunningHeading): Sorted {
  const lines: SectionLine[] = [];
  const setApart: SetApart[] = [];
  const { line: first, content } = span.mark;
  const isHeading = content !== null && headsRest(recogniser, span);
  const own = isHeading ? { text: content, area: areaOfHeading(recogniser, content) } : {};
  const begun: RunningHeading = { ...opening, ...own, label: labelOfMark(span) };
  let heading = opening;
  if (isHeading) {
    setApart.push({ text: content, place: first.place, as: 'sub-heading' });
  } else if (content !== null) {
    lines.push({ ...sectionLine(recogniser, first, opening), text: content });
  }
  let isAbove = true;
  for (const line of span.lines.filter(({ text }) => text !== '')) {
    if (isAbove && line.index > span.mark.line.index) {
      // What labels a row above the section's own heading labels nothing below it; its area holds on.
      heading = { ...begun, area: begun.area ?? heading.area };
      isAbove = false;
    }
    heading = rulingAt(heading, line);
    const as = apartAs(recogniser, span, { line, opens: lines.length === 0 });
    if (as === null) {
      lines.push(sectionLine(recogniser, line, heading));
      continue;
    }
    setApart.push({ text: line.text, place: line.place, as });
    if (as === 'title' || as === 'number') heading = belowTitle(recogniser, span, { heading, line });
    const isLabel = isRowLabel(recogniser, line);
    if (as === 'sub-heading' || isLabel) {
      const areaIn = line.asked ? areaOfQuestion : areaOfHeading;
      const area = as === 'sub-heading' ? areaIn(recogniser, line.text) : null;
      const isField = isLabel && isParticular(recogniser, line.text);
      heading = headingOf(line, area, { before: heading, isLabel, isField });
    }
  }
  // Over nothing but the form's words it heads nothing: then it is what its writer wrote.
  return isHeading && lines.length === 0
    ? { lines: [{ ...sectionLine(recogniser, first, opening), text: content }], setApart: setApart.slice(1) }
    : { lines, setApart };
}

const saysTheForm = ({ as }: SetApart): boolean => as !== 'sub-heading' && as !== 'number';

/** Sorts the lines of a section's spans; each line keeps its sub-heading, area of need, row and column. */
export function writersText(recogniser: Recogniser, spans: readonly Span[]): WrittenText {
  const all = spans.map((span, at) => {
    const text = span.above ?? (at === 0 ? '' : furtherTitle(span));
    return { span, ...sorted(recogniser, span, { ...NO_HEADING, text, area: span.area }) };
  });
  const lines = all.flatMap((one) => one.lines);
  return {
    lines: lines.length > 0 ? lines : spareLines(recogniser, spans),
    hasGuidance: all.some(
      ({ span, setApart }) =>
        setApart.some(saysTheForm) || span.lines.some(({ hadPlaceholder }) => hadPlaceholder),
    ),
    setApart: all.flatMap(({ span, setApart }) => [...besideColumnTitle(span), ...setApart]),
  };
}
