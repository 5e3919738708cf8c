import type { NeedArea } from '../model/plan.ts';
import { cellsInRow } from './grid-cells.ts';
import { cellText, type GridCell, type Line, looksLikeHeading } from './lines.ts';
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

/** The area that the heading above a table names. */
function areaBefore(recogniser: Recogniser, lines: readonly Line[], { grid }: GridCell): NeedArea | null {
  const first = lines.findIndex(({ cell }) => cell?.grid === grid);
  const above = lines.slice(0, Math.max(0, first)).filter(({ text }) => text !== '');
  for (const line of above.slice(-LINES_BETWEEN).toReversed()) {
    if (line.cell !== null) return null;
    const area = areaOfHeading(recogniser, line.text);
    if (area !== null || looksLikeHeading(line)) return area;
  }
  return null;
}

/** The spans found by a column, each with the area of need that stands above its table. */
export function withAreasAbove(
  recogniser: Recogniser,
  lines: readonly Line[],
  spans: readonly Span[],
): Span[] {
  return spans.map((span) => {
    const { cell } = span.mark.line;
    return span.byColumn && cell !== null
      ? { ...span, area: areaInGrid(recogniser, cell) ?? areaBefore(recogniser, lines, cell) }
      : span;
  });
}
