import { append, goesOn, joinRows } from './cut-rows.ts';
import type { BlockDraft, CellDraft, PageDraft, RowDraft, TableDraft } from './drafts.ts';
import { textOf } from './lines.ts';
import { isWholePage } from './place-unread.ts';

/** Edges of columns on two pages are the same within this many points. */
const SAME_EDGE = 4;

export interface PageBlocks {
  readonly height: number;
  readonly blocks: readonly PageDraft[];
}

/**
 * The blocks of all pages in order; paragraphs, rows and tables cut by the end of a page made whole. A picture
 * at the head or foot of a page does not part them, a page that could not be read does. What the last column of a page
 * leaves open goes on in the first column of the next.
 */
export function joinPages(pages: readonly PageBlocks[]): readonly PageDraft[] {
  return joinParts(pages, (last, first, height) => {
    const isInOther =
      last.type === 'table' && first.type === 'table' && last.box.left - first.box.left > OTHER_COLUMN;
    return continueBlock(last, isInOther ? moved(first, last) : first, height);
  });
}

/** Points between the left edges of tables that stand in different columns of a page. */
const OTHER_COLUMN = 100;

/** The same for columns of one page: a table goes on in the next one as much further right as that one stands. */
export function joinColumns(columns: readonly (readonly BlockDraft[])[]): readonly BlockDraft[] {
  const parts = columns.map((blocks) => ({ height: 0, blocks }));
  return joinParts(parts, (last, first, height) =>
    last.type === 'table' && first.type === 'table'
      ? continueBlock(last, moved(first, last), height)
      : continueBlock(last, first, height),
  );
}

function moved(table: TableDraft, { edges: [left = 0] }: TableDraft): TableDraft {
  const by = left - (table.edges[0] ?? 0);
  return { ...table, edges: table.edges.map((edge) => edge + by) };
}

function joinParts<Draft extends PageDraft>(
  parts: readonly { readonly height: number; readonly blocks: readonly Draft[] }[],
  joinedBlock: typeof continueBlock,
): readonly (Draft | BlockDraft)[] {
  const joined: (Draft | BlockDraft)[] = [];
  let height = 0;
  for (const part of parts) {
    const at = part.blocks.findIndex(partsText);
    const end = joined.findLastIndex(partsText);
    const [first, last] = [part.blocks[at], joined[end]];
    const whole = hasText(first) && hasText(last) ? joinedBlock(last, first, height) : null;
    if (whole === null) joined.push(...part.blocks);
    else {
      joined.splice(end, 1, whole);
      joined.push(...part.blocks.toSpliced(at, 1));
    }
    height = part.height;
  }
  return joined;
}

const hasText = (block: PageDraft | undefined): block is BlockDraft =>
  block !== undefined && block.type !== 'unread';

const partsText = (block: PageDraft): boolean => hasText(block) || isWholePage(block);

function continueBlock(last: BlockDraft, first: BlockDraft, height: number): BlockDraft | null {
  if (last.type === 'paragraph')
    return first.type === 'paragraph' && goesOn(last, first) ? append(last, first) : null;
  if (first.type === 'paragraph' || last.box.bottom < 0.5 * height) return null;
  return continueTable(last, first);
}

/** One table of two parts with the same columns; a row of one cell over all columns fits any. */
function continueTable(table: TableDraft, part: TableDraft): TableDraft | null {
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
    rows: joinRows({ rows: header, others: others.slice(repeated?.count ?? 0), edges }),
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
