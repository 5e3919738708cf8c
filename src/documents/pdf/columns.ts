import type { Box } from './geometry.ts';
import type { Grid } from './grid.ts';
import { LEAST_GUTTER } from './gutters.ts';
import { type Line, linesOf, segmentsOf } from './lines.ts';
import type { Word } from './page.ts';
import { withSideColumn } from './side-column.ts';

/** A part of a page that is read by itself. */
export interface Part {
  readonly words: readonly Word[];
  readonly grids: readonly Grid[];
}

/** Columns of running text that stand side by side, from the left. */
export type Columns = readonly [Part, Part];

/** A piece of a line, or a whole drawn grid with its words. */
interface Item extends Box {
  readonly line: Line | null;
  readonly words: readonly Word[];
  readonly grids: readonly Grid[];
}

/** Items between two that reach over the white stripe, on both sides of it. */
interface Band {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** So many full lines make a column of text; beside one, fewer or a grid will do. */
const FULL_LINES = 5;
const SOME_LINES = 2;
/** A full line: words, and the share of its column's width. */
const WORDS = 3;
const FULL = 0.6;

/** Of a table's cells this share begins level with the cell beside; the paragraphs of columns do so by chance. */
const LEVEL = 2 / 3;
/** Points between the baselines of lines that are level. */
const LEVEL_WITHIN = 3;
/** Where nothing begins but the first paragraph, cells look like columns. */
const SOME_STARTS = 2;
const PARAGRAPH_GAP = 1.25;

/**
 * The parts of a region in reading order where text runs in columns of its own: what reaches over all columns, and
 * pairs of columns. Null where nothing does: cells of a table without lines begin level with each other, the
 * paragraphs and headings of columns begin wherever they come to stand.
 *
 * @param pitch usual distance of two baselines, by font size
 */
export function textColumns(
  { words, grids }: Part,
  pitch: (size: number) => number,
): readonly (Part | Columns)[] | null {
  const items = itemsOf(words, grids);
  const parted = withSideColumn(items);
  if (parted !== null) return parted.map(partOf);
  const stripes = new Set(gapsIn(items).map(({ from, to }) => Math.round((from + to) / 2)));
  let best: { readonly parts: readonly (Part | Columns)[]; readonly count: number } | null = null;
  for (const x of stripes) {
    const found = partsAt(x, items, pitch);
    if (found.count > (best?.count ?? 0)) best = found;
  }
  return best?.parts ?? null;
}

/** A page's text and the notes beside it, each by itself and these first; null where there are none. */
export function sideColumnParts({ words, grids }: Part): readonly Part[] | null {
  return withSideColumn(itemsOf(words, grids))?.map(partOf) ?? null;
}

function itemsOf(words: readonly Word[], grids: readonly Grid[]): readonly Item[] {
  const inGrid = (word: Word): Grid | undefined => grids.find(({ box }) => isIn(box, word));
  const byGrid = Map.groupBy(words, inGrid);
  const lines = linesOf(byGrid.get(undefined) ?? []).flatMap((line) => segmentsOf(line, LEAST_GUTTER));
  const tables = grids.map(
    (grid): Item => ({ ...grid.box, line: null, words: byGrid.get(grid) ?? [], grids: [grid] }),
  );
  const pieces = lines.map((line): Item => ({ ...boxOf(line), line, words: line.words, grids: [] }));
  return [...pieces, ...tables].toSorted((one, two) => one.top - two.top);
}

const boxOf = ({ left, top, right, bottom }: Line): Box => ({ left, top, right, bottom });

const isIn = (box: Box, { left, right, baseline, size }: Word): boolean => {
  const [x, y] = [(left + right) / 2, baseline - 0.3 * size];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

/** The white between items on one level. */
function gapsIn(items: readonly Item[]): readonly { from: number; to: number }[] {
  return items.flatMap((item) => {
    const beside = items.filter(
      ({ left, top, bottom }) => left > item.right && top < item.bottom && bottom > item.top,
    );
    return beside.length === 0 ? [] : [{ from: item.right, to: Math.min(...beside.map(({ left }) => left)) }];
  });
}

/** The parts of a page that a white stripe at `x` cuts, and how many full lines stand in columns beside it. */
function partsAt(
  x: number,
  items: readonly Item[],
  pitch: (size: number) => number,
): { readonly parts: readonly (Part | Columns)[]; readonly count: number } {
  const parts: (Part | Columns)[] = [];
  let across: Item[] = [];
  let count = 0;
  const runs = runsAt(x, items);
  for (const [index, run] of runs.entries()) {
    const beside = {
      left: run.filter(({ right }) => right <= x),
      right: run.filter(({ left }) => left >= x),
    };
    const below = index + 1 < runs.length ? headingBelow(beside) : null;
    const band = below === null ? beside : { ...beside, left: beside.left.filter((item) => item !== below) };
    if (!isInColumns(band, pitch)) {
      across.push(...run);
      continue;
    }
    if (across.length > 0) parts.push(partOf(across));
    across = below === null ? [] : [below];
    parts.push([partOf(band.left), partOf(band.right)]);
    count += [...band.left, ...band.right].flatMap(({ grids }) => grids).length;
    count += fullLines(band.left).length + fullLines(band.right).length;
  }
  return { parts: across.length > 0 ? [...parts, partOf(across)] : parts, count };
}

/** A heading in bold under the ends of both columns, above what reaches over them, is the heading of that. */
function headingBelow({ left, right }: Band): Item | null {
  const [before, last] = left.slice(-2);
  const isHeading = last?.line?.bold === true && before?.line?.bold === false;
  return isHeading && right.every(({ bottom }) => bottom <= last.top) ? last : null;
}

/** Items in runs: each that reaches over `x` by itself, those between two of them together. */
function runsAt(x: number, items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    const isAcross = item.left < x && item.right > x;
    const run = runs.at(-1);
    if (isOpen && !isAcross && run !== undefined) run.push(item);
    else runs.push([item]);
    isOpen = !isAcross;
  }
  return runs;
}

function partOf(items: readonly Item[]): Part {
  return { words: items.flatMap(({ words }) => words), grids: items.flatMap(({ grids }) => grids) };
}

/** So many drawn tables and frames below each other make a column as lines of text do. */
const SOME_GRIDS = 2;

/** Points by which tables of one column begin apart from each other. */
const FLUSH_WITHIN = 6;

const gridsOf = (items: readonly Item[]): readonly Grid[] => items.flatMap(({ grids }) => grids);

/** Whether several drawn tables stand below each other, flush left: cards and tables in a column of a booklet. */
function isColumnOfGrids(items: readonly Item[]): boolean {
  const lefts = gridsOf(items).map(({ box }) => box.left);
  return lefts.length >= SOME_GRIDS && Math.max(...lefts) - Math.min(...lefts) <= FLUSH_WITHIN;
}

/** Whether enough stands on both sides to be columns: full lines of text, or tables. */
function fillsColumns(left: readonly Item[], right: readonly Item[]): boolean {
  if (isColumnOfGrids(left) && isColumnOfGrids(right)) return true;
  const [one, two] = [fullLines(left).length, fullLines(right).length];
  const lesser = one < two ? left : right;
  return Math.max(one, two) >= FULL_LINES && (Math.min(one, two) >= SOME_LINES || gridsOf(lesser).length > 0);
}

function isInColumns({ left, right }: Band, pitch: (size: number) => number): boolean {
  if (!fillsColumns(left, right)) return false;
  if (widthBetween(left, right) < LEAST_GUTTER * (left.find(({ line }) => line !== null)?.line?.size ?? 0))
    return false;
  if (isList(left, right)) return false;
  const starts = [startsOf(left, pitch), startsOf(right, pitch)];
  return Math.max(...starts.map(({ length }) => length)) >= SOME_STARTS && !areLevel(starts);
}

/** Labels, most of them level with the first line of an answer; in columns of text most lines are full. */
function isList(left: readonly Item[], right: readonly Item[]): boolean {
  const baselines = (items: readonly Item[]): readonly number[] =>
    items.flatMap(({ line }) => line?.baseline ?? []);
  const [labels, answers] = [baselines(left), baselines(right)];
  const isLevel = (baseline: number): boolean =>
    answers.some((answer) => Math.abs(answer - baseline) <= LEVEL_WITHIN);
  const level = labels.filter(isLevel).length;
  return level >= LEVEL * labels.length && fullLines(left).length <= labels.length / 2;
}

function widthBetween(left: readonly Item[], right: readonly Item[]): number {
  return Math.min(...right.map((item) => item.left)) - Math.max(...left.map((item) => item.right));
}

function fullLines(items: readonly Item[]): readonly Line[] {
  const from = Math.min(...items.map(({ left }) => left));
  const to = Math.max(...items.map(({ right }) => right));
  return items.flatMap(({ line }) => {
    const isFull =
      line !== null && line.words.length >= WORDS && line.right - line.left >= FULL * (to - from);
    return isFull ? [line] : [];
  });
}

/** Whether columns of lines are cells of a table without lines, by where their paragraphs begin. */
export function areCells(columns: readonly (readonly Line[])[], pitch: (size: number) => number): boolean {
  const starts = columns.map((lines) =>
    startsOf(
      lines.map((line) => ({ line, top: line.top })),
      pitch,
    ),
  );
  return Math.max(...starts.map(({ length }) => length)) >= SOME_STARTS && areLevel(starts);
}

/** The baselines at which paragraphs, headings and grids begin, but for the first. */
function startsOf(
  items: readonly Pick<Item, 'line' | 'top'>[],
  pitch: (size: number) => number,
): readonly number[] {
  return items.slice(1).flatMap((item, index) => {
    const [line, before] = [item.line, items[index]?.line ?? null];
    if (line === null) return [item.top];
    if (before === null) return [line.baseline];
    const isApart = line.baseline - before.baseline > PARAGRAPH_GAP * pitch(line.size);
    const isOther = line.bold !== before.bold || Math.abs(line.size - before.size) > 0.08 * line.size;
    return isApart || isOther ? [line.baseline] : [];
  });
}

/** Whether most of what begins in one column has something that begins level with it in another one. */
function areLevel(columns: readonly (readonly number[])[]): boolean {
  const shares = columns.map((starts) => {
    const others = columns.filter((column) => column !== starts).flat();
    const level = starts.filter((start) => others.some((other) => Math.abs(other - start) <= LEVEL_WITHIN));
    return starts.length === 0 ? 0 : level.length / starts.length;
  });
  return Math.max(...shares) >= LEVEL;
}
