import { type Line, segmentsOf } from './lines.ts';
import { isParted, type Measure } from './paragraphs.ts';

/** White from top to bottom of some lines, with words on both sides. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Lines that stand side by side, and the gutters that part them. */
export interface Zone {
  readonly lines: readonly Line[];
  readonly gutters: readonly Gutter[];
}

/** A gap this wide parts columns; justified text has smaller ones. In ems. */
export const WIDE_GAP = 1.5;
export const LEAST_GUTTER = 0.9;
const NARROW_GUTTER = 0.35;

/** Cells of one column start within this many points. */
const ALIGNED = 1.5;

/** The part of the page a line may follow the line before it at, in usual line distances. */
const NEXT = 2.6;

/** The lines in order, those that stand side by side gathered in zones. */
export function zonesOf(lines: readonly Line[], measure: Measure): readonly (Line | Zone)[] {
  const result: (Line | Zone)[] = [];
  let at = 0;
  while (at < lines.length) {
    const zone = zoneAt(lines, at, measure);
    const line = lines[at];
    if (zone !== null) result.push(zone);
    else if (line !== undefined) result.push(line);
    at += zone?.lines.length ?? 1;
  }
  return result;
}

function zoneAt(lines: readonly Line[], start: number, measure: Measure): Zone | null {
  if (!standsBeside(lines, start) && !leadsColumn(lines, start, measure.pitch)) return null;
  let gutters: readonly Gutter[] = [];
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (line === undefined) break;
    if (at > start && before !== undefined && !follows(line, before, measure.pitch)) break;
    const next = guttersOf(lines.slice(start, at + 1));
    const beside = standsBeside(lines, at);
    if (next.length === 0 && at > start + 1) break;
    if (next.length > 0 && (beside || goesOn(lines, { at, start, measure }))) {
      end = at + 1;
      gutters = next;
    } else if (!beside && at > end + 2) break;
  }
  return gutters.length === 0 ? null : { lines: lines.slice(start, end), gutters };
}

/** True where a line has a wide gap, or the next one stands beside it on a baseline of its own. */
function standsBeside(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined) return false;
  if (segmentsOf(line, WIDE_GAP).length > 1) return true;
  if (next === undefined || next.baseline - line.baseline > 0.8 * line.size) return false;
  return next.left - line.right > WIDE_GAP * line.size || line.left - next.right > WIDE_GAP * line.size;
}

/** True for the head of a right column that starts higher up than the left one. */
function leadsColumn(lines: readonly Line[], at: number, pitch: Measure['pitch']): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || !follows(next, line, pitch)) return false;
  const [, second] = segmentsOf(next, WIDE_GAP);
  const isHead = second !== undefined && Math.abs(line.left - second.left) < line.size;
  return isHead && isAlike(line, next);
}

function isAlike(line: Line, other: Line): boolean {
  return Math.abs(line.size - other.size) < 0.15 * other.size;
}

function follows(line: Line, before: Line, pitch: Measure['pitch']): boolean {
  return (
    (isAlike(line, before) || isBelow(line, before)) &&
    line.baseline - before.baseline <= NEXT * pitch(Math.max(line.size, before.size))
  );
}

/** Whether each piece of a line begins below a piece of the line before: answers in large print below their labels. */
function isBelow(line: Line, before: Line): boolean {
  const [above, pieces] = [segmentsOf(before, WIDE_GAP), segmentsOf(line, WIDE_GAP)];
  return (
    pieces.length > 1 &&
    pieces.length === above.length &&
    pieces.every(({ left }, index) => Math.abs(left - (above[index]?.left ?? 0)) < ALIGNED)
  );
}

interface Within {
  readonly at: number;
  readonly start: number;
  readonly measure: Measure;
}

/** A line alone in its column belongs to the zone where it wraps from the line before it. */
function goesOn(lines: readonly Line[], { at, start, measure }: Within): boolean {
  const [line, before, first] = [lines[at], lines[at - 1], lines[start]];
  if (line === undefined || before === undefined || first === undefined) return false;
  if (!isAlike(line, first) || isParted(before, line, measure.separators)) return false;
  return line.baseline - before.baseline <= 1.3 * measure.pitch(line.size);
}

/** White stripes that run through all lines: wide ones, and narrow ones at which several lines start anew. */
export function guttersOf(lines: readonly Line[]): readonly Gutter[] {
  const size = Math.max(...lines.map((line) => line.size));
  const parts = lines
    .flatMap((line) => segmentsOf(line, NARROW_GUTTER))
    .toSorted((one, two) => one.left - two.left);
  const gutters: Gutter[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part.left - right >= NARROW_GUTTER * size) gutters.push({ from: right, to: part.left });
    right = right === Number.POSITIVE_INFINITY ? part.right : Math.max(right, part.right);
  }
  return gutters.filter(
    (gutter) => gutter.to - gutter.from >= LEAST_GUTTER * size || isAligned(gutter, parts),
  );
}

/** A column's cells start at one x, and before one of them at least the white is wide. */
function isAligned({ from, to }: Gutter, parts: readonly Line[]): boolean {
  const starts = parts.filter(({ left }) => Math.abs(left - to) < ALIGNED);
  const isWide = starts.some((start) => {
    const before = parts.filter(({ right, baseline }) => right <= from && baseline === start.baseline);
    return start.left - Math.max(...before.map(({ right }) => right)) >= WIDE_GAP * start.size;
  });
  return starts.length > 1 && isWide;
}
