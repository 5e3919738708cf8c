import { textColumns } from './columns.ts';
import { joinColumns } from './continued.ts';
import type { BlockDraft, CellDraft, RowDraft, TableDraft, UnreadDraft } from './drafts.ts';
import { flowBlocks, standAligned } from './flow.ts';
import { area, type Box, centreOf, encloses, holds, type Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import { linesOf } from './lines.ts';
import { bottomOfWord, type Word } from './page.ts';
import { type Measure, paragraphsOf } from './paragraphs.ts';
import type { Pitch } from './pitch.ts';

/** Words and grids of a page or of a cell. */
export interface Region {
  readonly words: readonly Word[];
  readonly grids: readonly Grid[];
  readonly unread?: readonly UnreadDraft[];
}

/** How the words of a cell become blocks; tagged files know better than the looks do. */
export type CellReader = (words: readonly Word[], measure: Measure) => readonly BlockDraft[];

export interface Layout {
  readonly measure: Measure;
  /** Usual distance of two baselines in cells. */
  readonly cellPitch: Pitch;
  readonly readCell: CellReader;
  /** True for a word of a cell that the file marks as header. */
  readonly isHeader: (word: Word) => boolean;
}

const middle = (word: Word): Point => ({
  x: (word.left + word.right) / 2,
  y: word.baseline - 0.3 * word.size,
});

/** The cell reader for files that say nothing of their structure. */
export const readCellByLooks: CellReader = (words, measure) => paragraphsOf(linesOf(words), measure);

/** The blocks of a region by position: columns of text one after another, each from the top down. */
export function regionBlocks(region: Region, layout: Layout): readonly BlockDraft[] {
  const { measure } = layout;
  const outer = { ...region, grids: outerGrids(region.grids, region.words) };
  const parts = measure.inCell ? null : textColumns(outer, measure.pitch);
  if (parts === null) return stackedBlocks(region, layout);
  const blocksOf = (part: Region): readonly BlockDraft[] =>
    regionBlocks(withInner(part, region), narrowed(part, layout));
  return parts.flatMap((part) => ('words' in part ? blocksOf(part) : joinColumns(part.map(blocksOf))));
}

/** The part with the grids that lie in its own. */
function withInner({ words, grids }: Region, whole: Region): Region {
  const { unread = [] } = whole;
  return {
    words,
    unread,
    grids: whole.grids.filter((grid) => grids.some((outer) => encloses(outer.box, grid.box))),
  };
}

/** Lines of a column end where its own longest ends. */
function narrowed({ words, grids }: Region, layout: Layout): Layout {
  const ends = [...words.map(({ right }) => right), ...grids.map(({ box }) => box.right)];
  return { ...layout, measure: { ...layout.measure, right: Math.max(...ends) } };
}

/** The blocks of one column, from the top down: drawn grids, and the text between them. */
function stackedBlocks({ words, grids, unread = [] }: Region, layout: Layout): readonly BlockDraft[] {
  const outer = outerGrids(grids, words);
  let rest = words;
  const blocks: BlockDraft[] = [];
  for (const grid of outer.toSorted((one, two) => one.box.top - two.box.top || one.box.left - two.box.left)) {
    const outside = rest.filter((word) => !holds(grid.box, middle(word)));
    const above = outside.filter((word) => middle(word).y < grid.box.top);
    blocks.push(...flowBlocks(above, layout.measure), gridTable(grid, { words, grids, unread }, layout));
    rest = outside.filter((word) => middle(word).y >= grid.box.top);
  }
  return [...blocks, ...flowBlocks(rest, layout.measure)];
}

/** Grids that hold words and lie in no other. */
export function outerGrids(grids: readonly Grid[], words: readonly Word[]): readonly Grid[] {
  const filled = grids.filter((grid) => words.some((word) => holds(grid.box, middle(word))));
  return filled.filter((grid) => !filled.some((other) => other !== grid && contains(other, grid)));
}

function contains(outer: Grid, inner: Grid): boolean {
  return encloses(outer.box, inner.box) && area(outer.box) > area(inner.box);
}

/** A drawn grid with the region's words in its cells; grids within a cell become tables within it. */
export function gridTable(grid: Grid, region: Region, layout: Layout): TableDraft {
  const inner = region.grids.filter((other) => contains(grid, other));
  const inside = region.words.filter((word) => holds(grid.box, middle(word)));
  // Cells come row by row: those that start at one height share a look through the words of the grid.
  let band = { top: Number.NaN, bottom: Number.NaN, inside };
  const readText = isFrame(grid) ? frameReader(layout.readCell) : layout.readCell;
  const rows = Array.from({ length: grid.rows }, (): RowUnderWay => ({ header: true, cells: [] }));
  for (const { box, ...cell } of grid.cells) {
    if (box.top !== band.top || box.bottom !== band.bottom)
      band = { top: box.top, bottom: box.bottom, inside: inside.filter((word) => isLevelWith(box, word)) };
    const words = band.inside.filter((word) => holds(box, middle(word)));
    const row = rows[cell.row - 1];
    const pictures = region.unread?.filter((picture) => holds(box, centreOf(picture.box))) ?? [];
    const unread = pictures.length === 0 ? {} : { unread: pictures };
    row?.cells.push({
      ...cell,
      blocks: cellBlocks(box, { words, grids: inner }, { layout, readText }),
      ...unread,
    });
    if (row === undefined) continue;
    row.header &&= words.every(layout.isHeader);
    if (cell.rowSpan === 1 && words.length > 0)
      row.whiteBelow = Math.min(row.whiteBelow ?? Infinity, whiteBelow(box, words));
  }
  return {
    type: 'table',
    page: layout.measure.page,
    box: grid.box,
    edges: grid.edges,
    rows: rows.map(unlessEmpty),
  };
}

function isLevelWith({ top, bottom }: Box, word: Word): boolean {
  const { y } = middle(word);
  return y >= top && y <= bottom;
}

interface RowUnderWay {
  header: boolean;
  cells: CellDraft[];
  whiteBelow?: number;
}

function whiteBelow(box: Box, words: readonly Word[]): number {
  return box.bottom - Math.max(...words.map(bottomOfWord));
}

/** A row without words is no header. */
function unlessEmpty(row: RowDraft): RowDraft {
  return { ...row, header: row.header && row.cells.some(({ blocks }) => blocks.length > 0) };
}

/** A frame around text has no columns of its own: labels and answers in it may keep their places without lines. */
const isFrame = ({ edges }: Grid): boolean => edges.length <= 2;

const frameReader =
  (readCell: CellReader): CellReader =>
  (words, measure) =>
    standAligned(words, measure) ? flowBlocks(words, measure) : readCell(words, measure);

interface CellSetting {
  readonly layout: Layout;
  /** How the text of a cell is read that holds no grid. */
  readonly readText: CellReader;
}

function cellBlocks(
  box: Box,
  { words, grids }: Region,
  { layout, readText }: CellSetting,
): readonly BlockDraft[] {
  if (words.length === 0) return [];
  const right = box.right - paddingOf(words, box.left);
  const measure = { ...layout.measure, pitch: layout.cellPitch, right, inCell: true };
  const inner = grids.filter((grid) => encloses(box, grid.box));
  return outerGrids(inner, words).length === 0
    ? readText(words, measure)
    : regionBlocks({ words, grids: inner }, { ...layout, measure });
}

/** The white between a cell's border and its text, taken to be the same on both sides. */
function paddingOf(words: readonly Word[], left: number): number {
  const white = Math.min(...words.map((word) => word.left)) - left;
  return Math.min(8, Math.max(1, white));
}
