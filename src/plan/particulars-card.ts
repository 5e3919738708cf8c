import { cellsInRow } from './grid-cells.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Grid, type Line, looksLikeHeading } from './lines.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';

/** Particulars by which a person is told from all others: no section's own text asks for several of them. */
const IDENTIFYING: ReadonlySet<FieldName> = new Set([
  'name',
  'dateOfBirth',
  'upn',
  'nhsNumber',
  'caseNumber',
]);
const LEAST_IDENTIFYING = 3;

/** Nearly all labels of a card are known; forms add some of their own. */
const MOST_KNOWN = 0.6;

function isCard(recogniser: Recogniser, grid: Grid): boolean {
  const rows = Array.from({ length: grid.rowCount }, (_, index) => cellsInRow(grid, index + 1)[0]);
  const labels = rows.flatMap((cell) => (cell === undefined ? [] : [labelOf(recogniser, cellText(cell))]));
  const known = labels.filter((label) => label !== undefined);
  const identifying = new Set(known.filter((label) => IDENTIFYING.has(label)));
  return identifying.size >= LEAST_IDENTIFYING && known.length >= labels.length * MOST_KNOWN;
}

/** Where in the lines a table stands; `to` is past its last. */
interface Stretch {
  readonly grid: Grid;
  readonly from: number;
  to: number;
}

function stretchesOf(lines: readonly Line[]): Stretch[] {
  const found = new Map<Grid, Stretch>();
  for (const [at, { cell }] of lines.entries()) {
    if (cell === null) continue;
    const known = found.get(cell.grid) ?? { grid: cell.grid, from: at, to: at };
    found.set(cell.grid, known);
    known.to = at + 1;
  }
  return [...found.values()];
}

/** So many lines may stand between a card's heading and the card. */
const LINES_BETWEEN = 2;

/** The heading above a card, or the card's own first line. */
function beginningOf(lines: readonly Line[], first: number): Line | undefined {
  const above = lines.slice(Math.max(0, first - 1 - LINES_BETWEEN), first);
  return above.findLast((line) => line.cell === null && looksLikeHeading(line)) ?? lines[first];
}

/**
 * Where a card of particulars begins that stands between two sections, the last thing before the next: a form may open with
 * a page about the child, and tell whose plan it is after it.
 */
export function particularsCards(
  recogniser: Recogniser,
  all: readonly Line[],
  marks: ReadonlyMap<Line, SectionMark>,
): Line[] {
  const lines = all.filter(({ text }) => text !== '');
  const firstMark = lines.findIndex((line) => marks.has(line));
  return stretchesOf(lines).flatMap(({ grid, from, to }) => {
    const next = lines[to];
    const isBetween = firstMark >= 0 && firstMark < from && next !== undefined && marks.has(next);
    if (!isBetween || !isCard(recogniser, grid)) return [];
    const holdsMark = lines.slice(from, to).some((line) => marks.has(line));
    const begins = holdsMark ? undefined : beginningOf(lines, from);
    return begins === undefined || marks.has(begins) ? [] : [begins];
  });
}
