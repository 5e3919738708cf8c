import type { NeedArea } from '../model/plan.ts';
import { cellsInRow } from './grid-cells.ts';
import { cellText, type Grid, type GridCell, type Line, looksLikeHeading } from './lines.ts';
import { areaOfHeading } from './need-areas.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

/**
 * Many forms have one table for each area of need, with the needs (B) beside the provision (F): the area stands above
 * the table, or in a row of its own above the heads of its columns, and is of all of them.
 */

/** So many lines may stand between a heading and its table. */
const LINES_BETWEEN = 3;

/** The area that a row of its own above a column's head names. */
function areaInGrid(recogniser: Recogniser, { grid, row }: GridCell): NeedArea | null {
  for (let above = row - 1; above >= 1; above -= 1) {
    const [banner, ...others] = cellsInRow(grid, above).filter((cell) => cellText(cell) !== '');
    if (banner === undefined) continue;
    return others.length === 0 ? areaOfHeading(recogniser, cellText(banner)) : null;
  }
  return null;
}

/** The area that the heading above a table names; `first` is where in the lines the table begins. */
function areaBefore(recogniser: Recogniser, lines: readonly Line[], first: number): NeedArea | null {
  let between = 0;
  for (let at = first - 1; at >= 0 && between < LINES_BETWEEN; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.cell !== null) return null;
    const area = areaOfHeading(recogniser, line.text);
    if (area !== null || looksLikeHeading(line)) return area;
    between += 1;
  }
  return null;
}

/** Where in the lines each table begins. */
function beginnings(lines: readonly Line[]): ReadonlyMap<Grid, number> {
  const found = new Map<Grid, number>();
  for (const [at, { cell }] of lines.entries()) {
    if (cell !== null && !found.has(cell.grid)) found.set(cell.grid, at);
  }
  return found;
}

/** The spans found by a column, each with the area of need that stands above its table. */
export function withAreasAbove(
  recogniser: Recogniser,
  lines: readonly Line[],
  spans: readonly Span[],
): Span[] {
  const first = beginnings(lines);
  return spans.map((span) => {
    const { cell } = span.mark.line;
    if (!span.byColumn || cell === null) return span;
    const area = areaInGrid(recogniser, cell) ?? areaBefore(recogniser, lines, first.get(cell.grid) ?? 0);
    return { ...span, area };
  });
}
