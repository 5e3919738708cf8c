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
  const grids = new Set(lines.flatMap(({ cell }) => (cell === null ? [] : [cell.grid])));
  return [...grids].flatMap((grid) => {
    const first = lines.findIndex(({ cell }) => cell?.grid === grid);
    const last = lines.findLastIndex(({ cell }) => cell?.grid === grid);
    const next = lines[last + 1];
    const isBetween =
      next !== undefined && marks.has(next) && lines.slice(0, first).some((line) => marks.has(line));
    const holdsMark = lines.slice(first, last + 1).some((line) => marks.has(line));
    const begins =
      isBetween && !holdsMark && isCard(recogniser, grid) ? beginningOf(lines, first) : undefined;
    return begins === undefined || marks.has(begins) ? [] : [begins];
  });
}
