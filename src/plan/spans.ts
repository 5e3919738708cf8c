import type { NeedArea } from '../model/plan.ts';
import type { SectionLabel } from '../model/section.ts';
import { type ColumnHeader, columnHeaders, columnOwner, columnsBelow, type IsForm } from './columns.ts';
import type { Line, Reading } from './lines.ts';
import type { SectionMark } from './section-mark.ts';

/** A stretch of a document that belongs to one or more sections, opened by one mark. */
export interface Span {
  readonly mark: SectionMark;
  readonly labels: readonly SectionLabel[];
  readonly byColumn: boolean;
  /** The area of need that stands above the table of a column, or above a group of sections that repeat. */
  readonly area: NeedArea | null;
  /** The heading of the part of the form that a section which repeats stands in. */
  readonly above: string | null;
  readonly lines: Line[];
}

/** Where a stretch of no section begins. */
type Opening = SectionMark | 'other' | null;

export interface SpanFinder {
  /** What a line opens: a section, a heading of no section, or nothing. */
  opens(line: Line): Opening;
  /** Whether a line below a heading is the form's. */
  isForm: IsForm;
  /** Whether a line names the area of need of what stands below it. */
  headsArea(line: Line): boolean;
  /** The mark, further down or above other sections, whose section a line belongs to. */
  leadsTo(line: Line): SectionMark | undefined;
  /** The letter in a line's own row of a table that says of each row which section it is of. */
  ofRow(line: Line): SectionMark | undefined;
}

interface Walk {
  readonly spans: Span[];
  readonly byColumnMark: Map<SectionMark, Span>;
  readonly ledTo: Map<SectionMark, Span>;
  current: Span | null;
}

function open(walk: Walk, mark: SectionMark, byColumn: boolean): Span {
  const span: Span = { mark, labels: mark.labels, byColumn, area: null, above: null, lines: [] };
  walk.spans.push(span);
  return span;
}

function columnSpan(walk: Walk, mark: SectionMark): Span {
  const span = walk.byColumnMark.get(mark) ?? open(walk, mark, true);
  walk.byColumnMark.set(mark, span);
  return span;
}

/** The span of a mark to which lines above it may belong already. */
function spanAt(walk: Walk, mark: SectionMark): Span {
  const span = walk.ledTo.get(mark) ?? open(walk, mark, false);
  walk.ledTo.set(mark, span);
  return span;
}

/** A header cell's own lines are its heading, none of the section's text. */
function headerCellOf(line: Line, headers: readonly ColumnHeader[]): boolean {
  return headers.some(({ columns }) => columns.some(({ cell }) => cell === line.cell));
}

/**
 * Section K comes last: a heading as high as its own, after words of its own, begins what is appended to the plan.
 */
function endsPlan(current: Span | null, line: Line): boolean {
  const level = current?.mark.line.level ?? null;
  const isLast = current?.labels.includes('K') ?? false;
  const begun = current?.lines.some(({ text }) => text !== '') ?? false;
  return isLast && begun && level !== null && line.level !== null && line.level <= level && line.text !== '';
}

function step(
  walk: Walk,
  line: Line,
  { finder, headers }: { finder: SpanFinder; headers: readonly ColumnHeader[] },
): void {
  if (headerCellOf(line, headers)) {
    return;
  }
  const row = finder.ofRow(line);
  if (row !== undefined) {
    if (row.line !== line) columnSpan(walk, row).lines.push(line);
    return;
  }
  const opening = finder.opens(line);
  if (opening === 'other' || (opening === null && endsPlan(walk.current, line))) {
    walk.current = null;
  } else if (opening !== null) {
    walk.current = spanAt(walk, opening);
  } else {
    const owner = line.cell === null ? null : columnOwner(line.cell, headers);
    const led = finder.leadsTo(line);
    walk.current = led === undefined ? walk.current : spanAt(walk, led);
    const ruled = owner === null && finder.headsArea(line) ? columnsBelow(line, headers) : [];
    for (const { mark } of ruled) columnSpan(walk, mark).lines.push(line);
    const span = owner === null ? walk.current : columnSpan(walk, owner.mark);
    if (ruled.length === 0) span?.lines.push(line);
  }
}

/**
 * The stretches of a document between the marks that a finder sees, and, in tables whose header row names
 * sections, the columns below each header. Lines before the first mark belong to none.
 */
export function findSpans(reading: Reading, finder: SpanFinder): Span[] {
  const markOf = (line: Line): SectionMark | null => {
    const opening = finder.opens(line);
    return opening === 'other' ? null : opening;
  };
  const headers = reading.grids.flatMap((grid) => columnHeaders(grid, { markOf, isForm: finder.isForm }));
  const walk: Walk = { spans: [], byColumnMark: new Map(), ledTo: new Map(), current: null };
  for (const { columns } of headers) {
    for (const { mark } of columns) {
      columnSpan(walk, mark);
    }
  }
  for (const line of reading.lines) {
    step(walk, line, { finder, headers });
  }
  return walk.spans.toSorted((a, b) => a.mark.line.index - b.mark.line.index);
}
