import { joinRows } from './cut-rows.ts';
import type { BlockDraft, CellDraft, RowDraft, TableDraft } from './drafts.ts';
import { textOf } from './lines.ts';

/** Edges of columns on two pages are the same within this many points. */
const SAME_EDGE = 4;

/** The borders of a cell that a page cuts may be drawn at its ends only: a table in it goes on by itself. */
export function continueInside(table: TableDraft, part: TableDraft): TableDraft | null {
  const row = table.rows.at(-1);
  if (row === undefined) return null;
  const at = row.cells.findIndex(({ blocks }) => blocks.at(-1)?.type === 'table');
  const cell = row.cells[at];
  const inner = cell?.blocks.at(-1);
  if (cell === undefined || inner?.type !== 'table') return null;
  const whole = continueTable(inner, part) ?? continueInside(inner, part);
  if (whole === null) return null;
  const cells = row.cells.with(at, { ...cell, blocks: [...cell.blocks.slice(0, -1), whole] });
  const { top, bottom } = part.box;
  return {
    ...table,
    box: { ...table.box, top, bottom },
    rows: [...table.rows.slice(0, -1), { ...row, cells }],
  };
}

/** A frame as large as the page is none, and what is left of it on the last page is: the table in it has begun before. */
export function continueFromFrame(table: TableDraft, { rows }: TableDraft): readonly BlockDraft[] | null {
  const [frame, ...others] = rows.flatMap(({ cells }) => cells);
  const [inner, ...below] = frame?.blocks ?? [];
  if (inner?.type !== 'table' || others.length > 0) return null;
  const whole = continueTable(table, inner);
  return whole === null ? null : [whole, ...below];
}

/** One table of two parts with the same columns; a row of one cell over all columns fits any. */
export function continueTable(table: TableDraft, part: TableDraft): TableDraft | null {
  const [one, two] =
    table.unruled && part.unruled ? [startsOf(table), startsOf(part)] : [table.edges, part.edges];
  if (!isSubset(one, two) && !isSubset(two, one)) return null;
  const edges = table.edges.length >= part.edges.length ? table.edges : part.edges;
  const rows = table.rows.map((row) => onEdges(row, table.edges, edges));
  const others = part.rows.map((row) => onEdges(row, part.edges, edges));
  const repeated = repeatedRows(rows, others);
  if (repeated !== null && startsAnew(rows, others, repeated)) return null;
  const start = repeated?.start ?? 0;
  const header = rows.map((row, index) =>
    repeated !== null && index >= start && index < start + repeated.count ? { ...row, header: true } : row,
  );
  return {
    ...table,
    edges,
    // The foot of the last part decides whether the table goes on over the next page.
    box: { ...part.box, left: table.box.left, right: table.box.right },
    rows: joinRows({
      rows: header,
      others: others.slice(repeated?.count ?? 0),
      edges,
      joinTables: continueTable,
    }),
  };
}

const startsOf = ({ edges }: TableDraft): readonly number[] => edges.slice(0, -1);

function isSubset(edges: readonly number[], of: readonly number[]): boolean {
  const near = (edge: number): boolean => of.some((other) => Math.abs(other - edge) <= SAME_EDGE);
  const sameEnds =
    Math.abs((edges[0] ?? 0) - (of[0] ?? 0)) <= SAME_EDGE &&
    Math.abs((edges.at(-1) ?? 0) - (of.at(-1) ?? 0)) <= SAME_EDGE;
  return sameEnds && edges.every(near);
}

function onEdges(row: RowDraft, from: readonly number[], to: readonly number[]): RowDraft {
  if (from.length === to.length) return row;
  const nearest = (index: number): number => {
    const x = from[index] ?? 0;
    const distances = to.map((edge) => Math.abs(edge - x));
    return distances.indexOf(Math.min(...distances));
  };
  const cells = row.cells.map((cell): CellDraft => {
    const column = nearest(cell.column - 1) + 1;
    const end = nearest(cell.column - 1 + cell.columnSpan);
    return { ...cell, column, columnSpan: Math.max(1, end - column + 1) };
  });
  return { ...row, cells };
}

/** "By when | July 2028" begins one card after another: the cells of a header look alike. */
function isAnsweredLabel({ cells }: RowDraft): boolean {
  const weights = cells.map(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines.map(({ bold }) => bold) : [])),
  );
  const [label = [], ...answers] = weights.filter((lines) => lines.length > 0);
  return label.every((bold) => bold) && answers.length > 0 && answers.every((lines) => !lines.includes(true));
}

/** Rows at the head of a part that only repeat rows at the head of the table. */
function repeatedRows(
  rows: readonly RowDraft[],
  part: readonly RowDraft[],
): { readonly start: number; readonly count: number } | null {
  const same = (one: RowDraft | undefined, two: RowDraft | undefined): boolean => {
    const text = two === undefined ? '' : rowText(two);
    return (
      one !== undefined && text.replaceAll('|', '') !== '' && rowText(one) === text && !isAnsweredLabel(one)
    );
  };
  const start = rows.slice(0, 3).findIndex((row) => same(row, part[0]));
  if (start < 0) return null;
  let count = 1;
  while (start + count < rows.length && same(rows[start + count], part[count])) count += 1;
  return { start, count };
}

/** Another table of the same form: below the same title stands another title, not the next entry. */
function startsAnew(
  rows: readonly RowDraft[],
  part: readonly RowDraft[],
  { start, count }: { readonly start: number; readonly count: number },
): boolean {
  const isTitle = (row: RowDraft | undefined): boolean => row?.cells.length === 1;
  return isTitle(rows[start + count - 1]) && isTitle(rows[start + count]) && isTitle(part[count]);
}

function rowText({ cells }: RowDraft): string {
  return cells.map(({ blocks }) => blocks.map(blockText).join(' ')).join('|');
}

function blockText(block: BlockDraft): string {
  return block.type === 'table' ? block.rows.map(rowText).join(' ') : block.lines.map(textOf).join(' ');
}
