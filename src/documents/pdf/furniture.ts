import { normaliseText } from '../../language/normalise.ts';
import type { Furniture } from '../../model/document.ts';
import { holds, median } from './geometry.ts';
import type { Grid } from './grid.ts';
import { type Line, linesOf, textOf } from './lines.ts';
import type { DrawnPage, Word } from './page.ts';

/** The share of a page's height, at its head and at its foot, that furniture may take. */
const MARGIN = 0.15;

/** Furniture keeps its distance from the edge of the page to this many points. */
const STEADY = 8;

/** Words that lie across the page this large, or this large and pale, are a watermark. In points. */
const TILTED_SIZE = 18;
const PALE_SIZE = 36;

const PAGE_NUMBER = /^page \d+(?: ?(?:of|\/) ?\d+)?$/i;

export interface PageWithGrids extends DrawnPage {
  readonly grids: readonly Grid[];
}

export interface Separated {
  readonly furniture: readonly Furniture[];
  /** The words of each page that are not furniture. */
  readonly bodies: readonly (readonly Word[])[];
}

interface MarginLine {
  readonly kind: 'header' | 'footer';
  readonly page: PageWithGrids;
  readonly line: Line;
  readonly text: string;
  /** How far the baseline is from the edge of the page. */
  readonly distance: number;
}

/**
 * Sets running headers, footers, page numbers and watermarks apart: lines that come again at the same place
 * of most pages (numbers may count up with the pages), and what the file itself marks as furniture there.
 */
export function separateFurniture(pages: readonly PageWithGrids[]): Separated {
  const margins = pages.map((page) => ({
    header: marginLines(page, 'header'),
    footer: marginLines(page, 'footer'),
  }));
  const all = margins.flatMap(({ header, footer }) => [...header, ...footer]);
  const repeated = repeatedLines(all, pages);
  const found: Furniture[] = [];
  const bodies = pages.map((page, index) => {
    const marks = page.words.filter(isWatermark);
    const lines = [margins[index]?.header ?? [], margins[index]?.footer ?? []].flatMap((side) =>
      outermost(side, (line) => repeated.has(line) || isMarked(line)),
    );
    if (marks.length > 0) found.push({ kind: 'watermark', text: normaliseText(textOf({ words: marks })) });
    found.push(...lines.map(({ kind, text }) => ({ kind, text })));
    const gone = new Set([...marks, ...lines.flatMap(({ line }) => line.words)]);
    return page.words.filter((word) => !gone.has(word));
  });
  return { furniture: distinct(found), bodies };
}

function isWatermark({ tilt, size, faint }: Word): boolean {
  const offAxis = Math.abs(tilt - 90 * Math.round(tilt / 90));
  return (offAxis > 5 && size >= TILTED_SIZE) || (faint && size >= PALE_SIZE);
}

/** Lines near an edge of the page, the outermost first. Tables that reach into the page are its content. */
function marginLines(page: PageWithGrids, kind: MarginLine['kind']): readonly MarginLine[] {
  const depth = MARGIN * page.height;
  const away = (y: number): number => (kind === 'header' ? y : page.height - y);
  const isTagged = page.words.some(({ artifact }) => artifact);
  const content = page.grids.filter(
    ({ box }) =>
      away(kind === 'header' ? box.bottom : box.top) > depth ||
      (isTagged &&
        page.words.some((word) => !word.artifact && holds(box, { x: word.left, y: word.baseline }))),
  );
  const words = page.words.filter(
    (word) =>
      away(word.baseline) <= depth &&
      !isWatermark(word) &&
      !content.some(({ box }) => holds(box, { x: word.left, y: word.baseline })),
  );
  return linesOf(words)
    .map((line) => ({ kind, page, line, text: normaliseText(textOf(line)), distance: away(line.baseline) }))
    .toSorted((one, two) => one.distance - two.distance);
}

const keyOf = ({ kind, text }: { kind: string; text: string }): string =>
  `${kind} ${text.toLowerCase().replace(/\d+/g, '#')}`;

function repeatedLines(lines: readonly MarginLine[], pages: readonly DrawnPage[]): ReadonlySet<MarginLine> {
  const needed = pages.length <= 3 ? 2 : Math.max(3, Math.ceil(0.4 * pages.length));
  const bodySize = median(
    pages.flatMap(({ words }) => words.map(({ size }) => size)),
    0,
  );
  const repeated = new Set<MarginLine>();
  for (const alike of Map.groupBy(lines, keyOf).values())
    for (const [distance, level] of Map.groupBy(alike, (line) => line.distance)) {
      const steady = alike.filter((other) => Math.abs(other.distance - distance) <= STEADY);
      const isOften = new Set(steady.map(({ page }) => page.number)).size >= needed;
      const isAlone = (line: MarginLine): boolean => pages.length === 1 && PAGE_NUMBER.test(line.text);
      const found = isOften && isSteady(steady, bodySize) ? level : level.filter(isAlone);
      for (const line of found) repeated.add(line);
    }
  return repeated;
}

/** Headings that count ("Outcome 1", "Outcome 2") are content; furniture that counts is plain and counts pages. */
function isSteady(lines: readonly MarginLine[], bodySize: number): boolean {
  if (new Set(lines.map(({ text }) => text)).size === 1) return true;
  if (lines.some(({ line }) => line.bold || line.size > 1.05 * bodySize)) return false;
  const offsets = lines.map(({ text, page }) =>
    [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits) - page.number),
  );
  return (offsets[0] ?? []).some((offset, index) => offsets.every((other) => other[index] === offset));
}

function isMarked({ line }: MarginLine): boolean {
  return line.words.every(({ artifact }) => artifact);
}

function outermost(
  lines: readonly MarginLine[],
  isFurniture: (line: MarginLine) => boolean,
): readonly MarginLine[] {
  const end = lines.findIndex((line) => !isFurniture(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function distinct(found: readonly Furniture[]): readonly Furniture[] {
  const byKey = new Map<string, Furniture>();
  for (const piece of found) if (!byKey.has(keyOf(piece))) byKey.set(keyOf(piece), piece);
  return [...byKey.values()];
}
