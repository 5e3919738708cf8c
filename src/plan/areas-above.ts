import type { NeedArea } from '../model/plan.ts';
import type { SectionLabel } from '../model/section.ts';
import { cellsInRow } from './grid-cells.ts';
import { cellText, type Grid, type GridCell, type Line, looksLikeHeading } from './lines.ts';
import { areaOfHeading, isAreaHeading } from './need-areas.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

/**
 * Many forms have one table for each area of need, with the needs (B) beside the provision (F): the area stands above
 * the table, or in a row of its own above the heads of its columns, and is of all of them. Others repeat the headings of
 * outcomes and provision (E and F) below a heading for each area.
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
    const area = isAreaHeading(recogniser, line) ? areaOfHeading(recogniser, line.text) : null;
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

/** The sections that forms repeat for each area of need. */
const REPEATED: ReadonlySet<SectionLabel> = new Set(['B', 'E', 'F']);

/** What a heading of any words says behind a colon or a dash: "Outcomes and provision 2: Sensory and physical". */
const BEHIND = /[:–—]\s*([^:–—]+)$/u;

/** The area that a heading names which stands right above a section's own. */
function areaOfGroup(recogniser: Recogniser, lines: readonly Line[], { mark }: Span): NeedArea | null {
  const above = lines.slice(0, mark.line.index).findLast(({ text }) => text !== '');
  if (above === undefined || !looksLikeHeading(above)) return null;
  const behind = BEHIND.exec(above.text)?.[1] ?? '';
  return areaOfHeading(recogniser, above.text) ?? areaOfHeading(recogniser, behind);
}

/** The area of the group of repeated sections that each span belongs to; none where the form has no such groups. */
function areasOfGroups(
  recogniser: Recogniser,
  lines: readonly Line[],
  spans: readonly Span[],
): ReadonlyMap<Span, NeedArea> {
  const areas = new Map<Span, NeedArea>();
  const openings = new Set<NeedArea>();
  let group: { readonly area: NeedArea; readonly seen: Set<SectionLabel> } | null = null;
  for (const span of spans) {
    const [label, ...others] = span.labels;
    const isRepeated = label !== undefined && others.length === 0 && REPEATED.has(label);
    const area: NeedArea | null = isRepeated ? areaOfGroup(recogniser, lines, span) : null;
    if (area !== null) {
      group = { area, seen: new Set() };
      openings.add(area);
    } else if (!isRepeated || group?.seen.has(label) === true) group = null;
    if (group === null || label === undefined) continue;
    group.seen.add(label);
    areas.set(span, group.area);
  }
  return openings.size > 1 ? areas : new Map();
}

/** The spans with the area of need that stands above the table of a column, or above a group of repeated sections. */
export function withAreasAbove(
  recogniser: Recogniser,
  lines: readonly Line[],
  spans: readonly Span[],
): Span[] {
  const first = beginnings(lines);
  const grouped = areasOfGroups(recogniser, lines, spans);
  return spans.map((span) => {
    const { cell } = span.mark.line;
    if (!span.byColumn || cell === null) return { ...span, area: grouped.get(span) ?? span.area };
    const area = areaInGrid(recogniser, cell) ?? areaBefore(recogniser, lines, first.get(cell.grid) ?? 0);
    return { ...span, area };
  });
}
