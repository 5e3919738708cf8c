import { shadedCells } from './colours.ts';
import { viewOf } from './compound-file.ts';
import { MODIFIER, type Modifier, numberOf } from './modifiers.ts';
import type { DocParagraph } from './paragraphs.ts';

/** A cell as drawn, with the paragraphs in it. */
export interface DocCell {
  /** Left edge and width in twentieths of a point. */
  readonly start: number;
  readonly span: number;
  readonly rowSpan: number;
  readonly shaded: boolean;
  readonly paragraphs: readonly DocParagraph[];
}

export interface DocRow {
  readonly header: boolean;
  readonly cells: readonly DocCell[];
}

/** A cell of a row before merged ones are joined. */
interface RawCell {
  readonly start: number;
  end: number;
  rowSpan: number;
  /** `above` and `before` belong to the cell there and show nothing of their own. */
  merge: 'none' | 'starts' | 'above' | 'before';
  readonly shaded: boolean;
  readonly paragraphs: readonly DocParagraph[];
}

interface RawRow {
  readonly header: boolean;
  readonly cells: readonly RawCell[];
}

const CELL_BYTES = 20;
const MERGED_BEFORE = 0x02;
const MERGED_ABOVE = 0x20;
const STARTS_MERGE = 0x40;
/** Edges nearer to each other than this, in twentieths of a point, are one: no cell is so narrow. */
const SAME_EDGE = 40;
/** The width of a cell whose row does not tell it. */
const UNKNOWN_WIDTH = 1000;

/** The rows of the table that these paragraphs are, at this depth. */
export function rowsOf(paragraphs: readonly DocParagraph[], depth: number): readonly DocRow[] {
  const rows: RawRow[] = [];
  let row: DocParagraph[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.properties.endsRow && paragraph.properties.depth === depth) {
      rows.push(rawRow(row, { depth, modifiers: paragraph.properties.row }));
      row = [];
    } else row.push(paragraph);
  }
  // Cells of a row whose end is missing are not lost.
  if (row.length > 0) rows.push(rawRow(row, { depth, modifiers: [] }));
  const aligned = alignEdges(rows);
  mergeCells(aligned);
  return aligned.map(({ header, cells }) => ({
    header,
    cells: cells
      .filter(({ merge }) => merge === 'none' || merge === 'starts')
      .map(({ start, end, rowSpan, shaded, paragraphs: inside }) => ({
        start,
        span: end - start,
        rowSpan,
        shaded,
        paragraphs: inside,
      })),
  }));
}

interface RowEnd {
  readonly depth: number;
  readonly modifiers: readonly Modifier[];
}

function rawRow(paragraphs: readonly DocParagraph[], { depth, modifiers }: RowEnd): RawRow {
  const columns = columnsOf(modifiers);
  const shaded = shadedCells(modifiers);
  const cells = cellsOf(paragraphs, depth).map((inside, number): RawCell => {
    const last = columns.edges.at(-1) ?? 0;
    const start = columns.edges[number] ?? last + (number - columns.edges.length + 1) * UNKNOWN_WIDTH;
    const end = Math.max(start + 1, columns.edges[number + 1] ?? start + UNKNOWN_WIDTH);
    const merge = columns.merges[number] ?? 'none';
    return { start, end, rowSpan: 1, merge, shaded: shaded.has(number), paragraphs: inside };
  });
  const header = modifiers.findLast(({ code }) => code === MODIFIER.headerRow);
  return { header: header !== undefined && numberOf(header) === 1, cells };
}

function cellsOf(paragraphs: readonly DocParagraph[], depth: number): readonly DocParagraph[][] {
  const cells: DocParagraph[][] = [];
  let cell: DocParagraph[] = [];
  for (const paragraph of paragraphs) {
    cell.push(paragraph);
    if (paragraph.properties.depth !== depth || !paragraph.endsCell) continue;
    cells.push(cell);
    cell = [];
  }
  if (cell.length > 0) cells.push(cell);
  return cells;
}

interface Columns {
  /** One more than there are cells. */
  readonly edges: readonly number[];
  readonly merges: readonly RawCell['merge'][];
}

/** The edges of the cells and how they are merged (MS-DOC 2.9.317 and 2.9.315). */
function columnsOf(modifiers: readonly Modifier[]): Columns {
  const definition = modifiers.findLast(({ code }) => code === MODIFIER.columns)?.operand;
  const count = definition?.[0] ?? 0;
  if (definition === undefined || definition.byteLength < 1 + (count + 1) * 2)
    return { edges: [], merges: [] };
  const view = viewOf(definition);
  const edges = Array.from({ length: count + 1 }, (_, number) => view.getInt16(1 + number * 2, true));
  const cellsAt = 1 + (count + 1) * 2;
  const merges = Array.from({ length: count }, (_, number) => {
    const at = cellsAt + number * CELL_BYTES;
    return at + 2 <= definition.byteLength ? mergeOf(view.getUint16(at, true)) : 'none';
  });
  return { edges, merges: withLaterMerges(merges, modifiers) };
}

function mergeOf(flags: number): RawCell['merge'] {
  if ((flags & MERGED_BEFORE) !== 0) return 'before';
  if ((flags & STARTS_MERGE) !== 0) return 'starts';
  return (flags & MERGED_ABOVE) !== 0 ? 'above' : 'none';
}

/** Merging can also be told cell by cell, after the row is defined. */
function withLaterMerges(
  merges: readonly RawCell['merge'][],
  modifiers: readonly Modifier[],
): readonly RawCell['merge'][] {
  const changed = [...merges];
  for (const { code, operand } of modifiers) {
    const [cell = 0, kind = 0] = operand;
    if (code !== MODIFIER.verticalMerge || cell >= changed.length) continue;
    changed[cell] = kind === 1 ? 'above' : kind === 3 ? 'starts' : 'none';
  }
  return changed;
}

/** Gives the grid of merged cells to the cell they belong to. */
function mergeCells(rows: readonly RawRow[]): void {
  const above = new Map<number, { readonly cell: RawCell; readonly row: number }>();
  for (const [row, { cells }] of rows.entries()) {
    let before: RawCell | undefined;
    for (const cell of cells) {
      const upper = above.get(cell.start);
      if (cell.merge === 'before' && before !== undefined) before.end = cell.end;
      if (cell.merge === 'above' && upper !== undefined) upper.cell.rowSpan = row - upper.row + 1;
      else if (cell.merge === 'above') cell.merge = 'starts';
      if (cell.merge === 'starts') above.set(cell.start, { cell, row });
      else if (cell.merge === 'none') above.delete(cell.start);
      if (cell.merge !== 'before') before = cell;
    }
  }
}

/** Word is not exact to the point where columns begin. */
function alignEdges(rows: readonly RawRow[]): readonly RawRow[] {
  const edges = rows.flatMap(({ cells }) => cells.flatMap(({ start, end }) => [start, end]));
  const aligned = new Map<number, number>();
  let common = Number.NEGATIVE_INFINITY;
  for (const edge of edges.toSorted((one, other) => one - other)) {
    if (edge - common > SAME_EDGE) common = edge;
    aligned.set(edge, common);
  }
  const align = (edge: number): number => aligned.get(edge) ?? edge;
  return rows.map(({ header, cells }) => ({
    header,
    cells: cells.map((cell) => ({ ...cell, start: align(cell.start), end: align(cell.end) })),
  }));
}
