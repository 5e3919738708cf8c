import { type Box, boxAroundBoxes } from './geometry.ts';
import type { Line } from './lines.ts';

/** A piece of a line, or a drawn grid. */
interface Item extends Box {
  readonly line: Line | null;
}

/** Against the main column, a side column is this narrow, ends this early, and begins no further down. */
const NARROW = 0.45;
const SHORT = 0.7;
const BEGINS = 0.15;

/** So many lines make a column of labels and dates; fewer are a stamp beside a heading. */
const LEAST_LINES = 5;

/** Cells of a row stand on one baseline, within so many points; the lines of a side column do so by chance. */
const ON_ONE_LINE = 0.6;
const BY_CHANCE = 1 / 3;

/** A page of so many pieces is a drawing. */
const MOST_ITEMS = 2000;

/**
 * What reaches over a page from its top, a column of notes on the right (key dates, contacts), and the page's text
 * beside it, in this order: what the text begins goes on on the next page. Null where there is no such column.
 */
export function withSideColumn<One extends Item>(items: readonly One[]): readonly (readonly One[])[] | null {
  if (items.length > MOST_ITEMS) return null;
  const starts = new Set(items.filter(({ line }) => line !== null).map(({ left }) => Math.floor(left)));
  for (const x of starts) {
    const right = items.filter(({ left }) => left >= x);
    const top = Math.min(...right.map((item) => item.top));
    const above = items.filter((item) => item.left < x && item.right > x);
    const left = items.filter((item) => item.right <= x);
    const parts = [above, right, left];
    if (above.every(({ bottom }) => bottom <= top) && isSideColumn(left, right))
      return above.length === 0 ? parts.slice(1) : parts;
  }
  return null;
}

function isSideColumn(left: readonly Item[], right: readonly Item[]): boolean {
  const lines = right.flatMap(({ line }) => line ?? []);
  if (lines.length < LEAST_LINES || left.length < lines.length) return false;
  const [main, side] = [boxAroundBoxes(left), boxAroundBoxes(right)];
  const height = main.bottom - main.top;
  const isBeside =
    side.left - main.right > 0 &&
    side.right - side.left < NARROW * (main.right - main.left) &&
    side.bottom - side.top < SHORT * height &&
    side.top - main.top < BEGINS * height;
  return isBeside && !standInRows(lines, left);
}

function standInRows(lines: readonly Line[], others: readonly Item[]): boolean {
  const baselines = others.flatMap(({ line }) => line?.baseline ?? []);
  const level = lines.filter(({ baseline }) =>
    baselines.some((other) => Math.abs(other - baseline) <= ON_ONE_LINE),
  );
  return level.length > BY_CHANCE * lines.length;
}
