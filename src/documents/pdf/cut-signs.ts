import { findDates } from '../../language/printed-dates.ts';
import type { BlockDraft, CellDraft, RowDraft } from './drafts.ts';
import { cutsDate, endsEarly, endsSentence, startsLower } from './line-ends.ts';
import { type Line, textOf } from './lines.ts';

/** A filled cell of the first row on a page, and the filled cell of the row before it in the same column. */
export interface CellPair {
  readonly above: CellDraft;
  readonly cell: CellDraft;
}

/** The rows on both sides of a page's end, and the other rows of their table to judge them by. */
export interface Cut {
  readonly last: RowDraft;
  readonly first: RowDraft;
  readonly pairs: readonly CellPair[];
  readonly others: readonly RowDraft[];
  /** The x of the columns' limits. */
  readonly edges: readonly number[];
}

/** True where the two rows look like one that the page's end cuts, though no cell goes on in lower case. */
export function looksCut(cut: Cut): boolean {
  if (cut.pairs.length === 0) return false;
  return lacksWhite(cut) || lacksTitles(cut) || cut.pairs.some((pair) => isUnfinished(pair, cut));
}

/** The number of an entry alone in its cell. */
const NUMBER = /^\p{Lu}{0,3}[ .]?\d{1,3}[a-z]?[.)]?$/u;

/** A day, and what may stand beside it in brackets: "14 June 2024 (received 20 June 2024)". */
function isDay(text: string): boolean {
  const [first] = findDates(text);
  return first !== undefined && first.start === 0 && /^(?:\s*\(.*\))?$/su.test(text.slice(first.end));
}

/** True where both rows have a number, or a day, of their own in one column. */
export function isNextEntry(pairs: readonly CellPair[]): boolean {
  const texts = pairs.map(({ above, cell }) => [cellText(above), cellText(cell)] as const);
  return [(text: string) => NUMBER.test(text), isDay].some((is) =>
    texts.some(([above, cell]) => is(above) && is(cell)),
  );
}

/** True where the entries of a column begin in lower case ("head teacher"): there that goes on with nothing. */
export function isInLowerColumn({ cell }: CellPair, others: readonly RowDraft[]): boolean {
  const begins = others.flatMap(({ cells }) =>
    cells.filter((other) => inSameColumn(other, cell)).flatMap(({ blocks }) => linesIn(blocks)[0] ?? []),
  );
  return begins.length > 1 && begins.filter(startsLower).length * 2 > begins.length;
}

/** A row without its usual white below the text has so much less (points). */
const LESS_WHITE = 2;

/**
 * The end of the page takes the white below a cut row's text. As it can take that of a whole row too, every
 * cell must also stop where the next word had no room, and a cell of the rest must be empty.
 */
function lacksWhite({ last, first, pairs, others, edges }: Cut): boolean {
  const whites = others.flatMap(({ whiteBelow }) => whiteBelow ?? []);
  const white = last.whiteBelow;
  if (white === undefined || whites.length < 2) return false;
  const usual = Math.min(...whites);
  const lacks = white < usual / 2 && usual - white >= LESS_WHITE;
  return lacks && hasEmptyCell(first) && pairs.every((pair) => fillsLine(pair, edges));
}

/** The last line of the cell before has no end and had no room for the next word. */
export function fillsLine({ above, cell }: CellPair, edges: readonly number[]): boolean {
  const [last, first] = [above.blocks.at(-1), cell.blocks[0]];
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph' || first.label !== undefined) return false;
  const [end, start] = [last.lines.at(-1), first.lines[0]];
  if (end === undefined || start === undefined || end.bold !== start.bold) return false;
  if (last.role === 'heading' || first.role === 'heading') return false;
  const left = edges[above.column - 1] ?? 0;
  const right = edges[above.column - 1 + above.columnSpan] ?? 0;
  const padding = Math.max(0, Math.min(end.left, start.left) - left);
  return !endsSentence(end) && !endsEarly(end, start, right - padding);
}

/** Where the cells of a table start with a title in bold, a row without any goes on with the one before. */
function lacksTitles({ pairs, others }: Cut): boolean {
  if (pairs.some(({ above, cell }) => !startsBold(above) || startsBold(cell))) return false;
  const samples = others.flatMap(({ cells }) =>
    cells.filter((other) => other.blocks.length > 0 && pairs.some(({ cell }) => inSameColumn(other, cell))),
  );
  if (samples.some((cell) => !startsBold(cell))) return false;
  return samples.filter(hasTitle).length >= 2 || pairs.some(({ above }) => endsWithTitle(above));
}

function inSameColumn(one: CellDraft, two: CellDraft): boolean {
  return one.column === two.column && one.columnSpan === two.columnSpan;
}

const startsBold = (cell: CellDraft): boolean => linesIn(cell.blocks)[0]?.bold === true;

/** A line in bold above others that are not. */
const hasTitle = (cell: CellDraft): boolean =>
  startsBold(cell) && linesIn(cell.blocks).some(({ bold }) => !bold);

const endsWithTitle = (cell: CellDraft): boolean =>
  hasTitle(cell) && linesIn(cell.blocks).at(-1)?.bold === true;

const JOINING_WORD = /(?:^| )(?:an?|and|at|by|for|from|in|nor|of|on|or|the|to|with)$/;
/**
 * A cell that stops within a phrase, a date or a bracket for want of room: labels such as "Completed by" stop
 * there on purpose. After a comma or a dash only where a cell of the rest is empty.
 */
function isUnfinished(pair: CellPair, { first, edges }: Cut): boolean {
  if (!fillsLine(pair, edges)) return false;
  const [before, after] = [cellText(pair.above), cellText(pair.cell)];
  if (JOINING_WORD.test(before) || cutsDate(before, after)) return true;
  if (isOpen(before) && /^[^(]*\)/.test(after)) return true;
  return /[,\u2010-\u2014-]$/.test(before) && hasEmptyCell(first);
}

const hasEmptyCell = ({ cells }: RowDraft): boolean => cells.some(({ blocks }) => blocks.length === 0);

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const cellText = ({ blocks }: CellDraft): string => linesIn(blocks).map(textOf).join(' ');

function linesIn(blocks: readonly BlockDraft[]): readonly Line[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.lines
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.blocks))),
  );
}
