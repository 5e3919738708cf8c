import { alignedTable } from './aligned.ts';
import { areCells } from './columns.ts';
import type { BlockDraft } from './drafts.ts';
import { median } from './geometry.ts';
import { WIDE_GAP, type Zone, zonesOf } from './gutters.ts';
import { labelOf } from './labels.ts';
import { type Line, linesOf, segmentsOf } from './lines.ts';
import type { Word } from './page.ts';
import { type Measure, paragraphsOf } from './paragraphs.ts';

/** Columns of running text: so many lines, so full, of so many words. */
const LEAST_LINES = 5;
const FULL = 0.7;
const WORDS = 3;

/**
 * Text that stands in no drawn grid, in reading order: paragraphs, columns of text one after another, and
 * tables without lines (columns that keep their place over several lines).
 */
export function flowBlocks(words: readonly Word[], measure: Measure): readonly BlockDraft[] {
  const blocks: BlockDraft[] = [];
  let pending: Line[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOf(pending, measure));
    pending = [];
  };
  for (const part of zonesOf(linesOf(words).map(asListItem), measure)) {
    if (!('gutters' in part)) {
      pending.push(part);
      continue;
    }
    flush();
    blocks.push(...zoneBlocks(part, measure));
  }
  flush();
  return blocks;
}

// The gap after a bullet is not one between columns: the bullet is moved up to its text while zones are sought.
function asListItem(line: Line): Line {
  const [first, second] = line.words;
  if (first === undefined || second === undefined || labelOf(line) === null) return line;
  const near = second.left - Math.min(WIDE_GAP * 0.9 * line.size, second.left - first.right);
  const width = first.right - first.left;
  return { ...line, words: [{ ...first, left: near - width, right: near }, ...line.words.slice(1)] };
}

/** Words of a frame of which so many lines are a label and its answer make a table, whatever tags say of each. */
const LEAST_ALIGNED = 3;

/** Whether words stand in columns that keep their place over several lines, label by label. */
export function standAligned(words: readonly Word[], measure: Measure): boolean {
  const zones = zonesOf(linesOf(words).map(asListItem), measure).flatMap((part) =>
    'gutters' in part && !isProse(part, measure) ? [part] : [],
  );
  const rows = zones.flatMap(({ lines }) => lines.filter((line) => segmentsOf(line, WIDE_GAP).length === 2));
  return rows.length >= LEAST_ALIGNED;
}

function zoneBlocks(zone: Zone, measure: Measure): readonly BlockDraft[] {
  if (isProse(zone, measure))
    return columnsOf(zone).flatMap((words) => flowBlocks(words, narrow(words, measure)));
  const rows = zone.lines.filter((line) => segmentsOf(line, WIDE_GAP).length > 1);
  // A label in the margin below the rest of a row from the page before: columns would be read in the wrong order.
  const isBelowRest = rows.length === 1 && zone.lines[0] !== rows[0];
  const isOneLine = zone.lines.length === 1 && rows.every(isOneText);
  const isTable = rows.length > 1 || isBelowRest || (isRecord(zone) && !isOneLine);
  if (isTable) return [alignedTable(zone, measure)];
  if (isOneLine) return paragraphsOf(zone.lines, measure);
  return columnsOf(zone).flatMap((words) => paragraphsOf(linesOf(words), measure));
}

/** So many pieces; two may be a heading and its stamp. */
const LEAST_OF_RECORD = 3;

/** Who, what and when in one line of its own, as cards of a web page have them. */
function isRecord({ lines: [line, ...others] }: Zone): boolean {
  return line !== undefined && others.length === 0 && segmentsOf(line, WIDE_GAP).length >= LEAST_OF_RECORD;
}

/** A heading and its number, or an entry of contents and its page, may stand apart; a stamp beside a heading is another. */
function isOneText(line: Line): boolean {
  if (/^\d{1,3}$/.test(line.words.at(-1)?.text ?? '')) return true;
  const [first, ...others] = segmentsOf(line, WIDE_GAP);
  return line.bold && others.every((other) => first !== undefined && isAlikePrint(first, other));
}

const isAlikePrint = (one: Line, two: Line): boolean =>
  Math.abs(one.size - two.size) < 0.08 * one.size && one.colour === two.colour;

/** The words of a zone, column by column. */
function columnsOf({ lines, gutters }: Zone): readonly (readonly Word[])[] {
  const limits = gutters.map(({ from, to }) => (from + to) / 2);
  const columns: Word[][] = [[], ...limits.map(() => [])];
  for (const word of lines.flatMap((line) => line.words))
    columns[limits.filter((limit) => word.left > limit).length]?.push(word);
  return columns;
}

/** Lines of a column end where its own longest ends. */
export function narrow(words: readonly Word[], measure: Measure): Measure {
  return { ...measure, right: Math.max(...words.map((word) => word.right)) };
}

/** Running text fills its columns; the cells of a table end where they please. */
function isProse(zone: Zone, { pitch }: Measure): boolean {
  const columns = columnsOf(zone).map(linesOf);
  const isFull = columns.every((lines) => {
    const right = Math.max(...lines.map((line) => line.right));
    const left = Math.min(...lines.map((line) => line.left));
    const fill = lines.map((line) => (line.right - line.left) / (right - left));
    const counts = lines.map((line) => line.words.length);
    return lines.length >= LEAST_LINES && median(fill, 0) >= FULL && median(counts, 0) >= WORDS;
  });
  return isFull && !areCells(columns, pitch);
}
