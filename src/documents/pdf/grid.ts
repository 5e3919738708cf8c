import type { Box } from './geometry.ts';
import type { Rule } from './page.ts';
import { connectedRules, mergeRules, type RuleSet, SNAP } from './rules.ts';

/** A cell of a grid: its upper left corner counted from 1, how far it reaches, and its box on the page. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

/** A table as drawn. `edges` are the x of its columns' limits, one more than it has columns. */
export interface Grid {
  readonly box: Box;
  readonly edges: readonly number[];
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

const MOST_CELLS = 5000;

/** The share of a border that must be drawn to part two cells. */
const DRAWN = 0.6;

/** The grids that the lines of a page draw, cells merged where no line parts them. */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  return connectedRules(mergeRules(rules)).flatMap((group) => {
    const grid = gridOf(group);
    return grid === null ? [] : [grid];
  });
}

function gridOf(rules: RuleSet): Grid | null {
  if (rules.horizontal.length === 0 || rules.vertical.length === 0) return null;
  // A line that overshoots the last crossing line marks a side that is not drawn (a row cut by the page's end).
  const xs = limits(rules.vertical, rules.horizontal);
  const ys = limits(rules.horizontal, rules.vertical);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return null;
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  return compact(mergeCells(xs, ys, rules), { xs, box: { left, right, top, bottom } });
}

/** The grid without limits at which no cell starts: borders that end unevenly make such. */
function compact(cells: readonly GridCell[], { xs, box }: { xs: readonly number[]; box: Box }): Grid {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  const edges = xs.filter((_, index) => columns.has(index + 1) || index === xs.length - 1);
  const lastRow = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  if (columns.size === xs.length - 1 && rows.size === lastRow - 1)
    return { box, edges, rows: rows.size, cells };
  const [rowsBefore, columnsBefore] = [counts(rows, lastRow), counts(columns, xs.length)];
  const renumbered = cells.map((cell): GridCell => {
    const row = (rowsBefore[cell.row] ?? 0) + 1;
    const column = (columnsBefore[cell.column] ?? 0) + 1;
    const rowSpan = (rowsBefore[cell.row + cell.rowSpan] ?? 0) - row + 1;
    const columnSpan = (columnsBefore[cell.column + cell.columnSpan] ?? 0) - column + 1;
    return { ...cell, row, column, rowSpan, columnSpan };
  });
  return { box, edges, rows: rows.size, cells: renumbered };
}

/** How many of the starts stand before each number up to the last. */
function counts(starts: ReadonlySet<number>, last: number): readonly number[] {
  const before = [0];
  for (let number = 1; number <= last; number += 1)
    before.push((before[number - 1] ?? 0) + (starts.has(number - 1) ? 1 : 0));
  return before;
}

/** Where lines of one direction stand, and where those of the other end. */
function limits(lines: readonly Rule[], crossing: readonly Rule[]): readonly number[] {
  const least = Math.min(...crossing.map(({ from }) => from));
  const most = Math.max(...crossing.map(({ to }) => to));
  const places = [...lines.map(({ at }) => at), least, most].toSorted((one, two) => one - two);
  return places.filter((place, index) => index === 0 || place - (places[index - 1] ?? 0) > SNAP);
}

/** Cells row by row: as wide as no line parts them, then as deep as no line parts cells of one width. */
function mergeCells(xs: readonly number[], ys: readonly number[], rules: RuleSet): readonly GridCell[] {
  const open = new Map<string, GridCell>();
  const verticals = xs.map((x) => standingAt(rules.vertical, x));
  const horizontals = ys.map((y) => standingAt(rules.horizontal, y));
  const done: GridCell[] = [];
  for (let row = 1; row < ys.length; row += 1) {
    const band = { from: ys[row - 1] ?? 0, to: ys[row] ?? 0 };
    for (const [first, last] of runs(band, verticals)) {
      const span = { from: xs[first - 1] ?? 0, to: xs[last] ?? 0 };
      const key = `${first}-${last}`;
      const above = open.get(key);
      const grows = above !== undefined && above.row + above.rowSpan === row;
      if (above !== undefined && grows && !isDrawn(horizontals[row - 1] ?? [], span)) {
        const box = { ...above.box, bottom: band.to };
        open.set(key, { ...above, rowSpan: above.rowSpan + 1, box });
        continue;
      }
      if (above !== undefined) done.push(above);
      const box = { left: span.from, right: span.to, top: band.from, bottom: band.to };
      open.set(key, { row, column: first, rowSpan: 1, columnSpan: last - first + 1, box });
    }
  }
  return [...done, ...open.values()].toSorted((one, two) => one.row - two.row || one.column - two.column);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** First and last column of each cell in one row, by the lines at each limit of the columns. */
function runs(
  band: Stretch,
  verticals: readonly (readonly Rule[])[],
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let column = 1; column < verticals.length; column += 1) {
    const last = found.at(-1);
    if (last !== undefined && !isDrawn(verticals[column - 1] ?? [], band)) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}

/** The lines that a limit is made of: each limit's are looked at for every cell along it. */
const standingAt = (rules: readonly Rule[], at: number): readonly Rule[] =>
  rules.filter((rule) => Math.abs(rule.at - at) <= SNAP);

/** Whether the lines of a limit cover enough of a stretch of it. */
function isDrawn(rules: readonly Rule[], { from, to }: Stretch): boolean {
  let covered = 0;
  for (const rule of rules) covered += Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from));
  return covered >= DRAWN * (to - from);
}
