import { type CellPair, type Cut, fillsLine, isInLowerColumn, isNextEntry, looksCut } from './cut-signs.ts';
import type { BlockDraft, CellDraft, ParagraphDraft, RowDraft, TableDraft } from './drafts.ts';
import { cutsDate, endsSentence, startsLower } from './line-ends.ts';
import { type Line, textOf } from './lines.ts';

/** A sentence without an end and a paragraph that starts in lower case, or the two parts of a date. */
export function goesOn(last: ParagraphDraft, first: ParagraphDraft): boolean {
  const [end, start] = [last.lines.at(-1), first.lines[0]];
  if (end === undefined || start === undefined || first.label !== undefined) return false;
  const isCut = (!endsSentence(end) && startsLower(start)) || cutsDate(textOf(end), textOf(start));
  return last.role !== 'heading' && isCut;
}

export function append(last: ParagraphDraft, first: ParagraphDraft): ParagraphDraft {
  return { ...last, lines: [...last.lines, ...first.lines] };
}

/** Two parts of a table with the same columns, the second from the next page. */
export interface Parts {
  readonly rows: readonly RowDraft[];
  readonly others: readonly RowDraft[];
  /** The x of their columns' limits. */
  readonly edges: readonly number[];
  /** One table of two in a cell that the page's end cuts; null where they are not parts of one. */
  readonly joinTables: (table: TableDraft, part: TableDraft) => TableDraft | null;
}

/** What holds for the cells of a row that is cut. */
type Seam = Pick<Parts, 'edges' | 'joinTables'>;

/** The rows of two parts of a table; a row cut by the end of the page becomes one. */
export function joinRows(parts: Parts): readonly RowDraft[] {
  return joined(parts).map((row, index) => numbered(row, index + 1));
}

/** A table over many pages is joined page by page: rows that have their number already stay as they are. */
function numbered(row: RowDraft, number: number): RowDraft {
  if (row.cells.every((cell) => cell.row === number)) return row;
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, row: number })) };
}

function joined({ rows, others, ...seam }: Parts): readonly RowDraft[] {
  const [last, first] = [rows.at(-1), others[0]];
  if (last === undefined || first === undefined) return [...rows, ...others];
  const [before, after] = [rows.slice(0, -1), others.slice(1)];
  // The page's end can leave the bare border of a cut row: then no other row is cut.
  if (isBare(last)) return [...before, ...others];
  if (isBare(first)) return [...rows, ...after];
  const standing = before.flatMap(({ cells }) =>
    cells.filter((cell) => cell.row + cell.rowSpan > rows.length),
  );
  const whole = { ...last, cells: [...last.cells, ...standing] };
  if (!isRest(whole, first, { others: [...before, ...after], edges: seam.edges }))
    return [...rows, ...others];
  const goOn = (cell: CellDraft): CellDraft => (standing.includes(cell) ? joinCell(cell, first, seam) : cell);
  return [
    ...before.map((row) => ({ ...row, cells: row.cells.map(goOn) })),
    joinRow(last, first, seam),
    ...after,
  ];
}

const isBare = ({ cells }: RowDraft): boolean =>
  cells.every(({ blocks, unread }) => blocks.length === 0 && unread === undefined);

function isRest(last: RowDraft, first: RowDraft, around: Pick<Cut, 'others' | 'edges'>): boolean {
  const filled = first.cells.filter(({ blocks }) => blocks.length > 0);
  const pairs = filled.flatMap((cell): readonly CellPair[] => {
    const above = counterpart(last, cell);
    return above === undefined || above.blocks.length === 0 ? [] : [{ above, cell }];
  });
  if (pairs.length < filled.length || isNextEntry(pairs)) return false;
  const leading = last.cells[0];
  const leadsOn = leading?.column === 1 && leading.rowSpan === 1 && first.cells[0]?.blocks.length === 0;
  const goingOn = pairs.filter((pair) => goesOnInside(pair) && !isInLowerColumn(pair, around.others));
  const anew = pairs.filter(beginsAnew);
  // A label below a label begins a row, though its answer is in lower case: "Area | Music", "By when | by July".
  const labels = anew.some(({ cell }) => cell.column === 1) ? 1 : 0;
  const goOn = goingOn.length > 0 && goingOn.length >= anew.length + labels && !areHeads(pairs);
  return leadsOn || goOn || looksCut({ last, first, pairs, ...around });
}

function counterpart(row: RowDraft, { column, columnSpan }: CellDraft): CellDraft | undefined {
  return row.cells.find((cell) => cell.column === column && cell.columnSpan === columnSpan);
}

/** The lines of two cells that meet where the page ends. */
function meetingLines({ above, cell }: CellPair): readonly [Line, Line] | null {
  const [last, first] = [above.blocks.at(-1), cell.blocks[0]];
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph') return null;
  const [end, start] = [last.lines.at(-1), first.lines[0]];
  return end === undefined || start === undefined ? null : [end, start];
}

function goesOnInside({ above, cell }: CellPair): boolean {
  const [last, first] = [above.blocks.at(-1), cell.blocks[0]];
  return last?.type === 'paragraph' && first?.type === 'paragraph' && goesOn(last, first);
}

/** Heads of columns in bold above entries that are not. */
function areHeads(pairs: readonly CellPair[]): boolean {
  const meeting = pairs.map(meetingLines).filter((lines) => lines !== null);
  return meeting.length > 1 && meeting.every(([end, start]) => end.bold && !start.bold);
}

/** A capital letter below a line that ends no sentence: an entry of its own, as below the head of a column. */
function beginsAnew(pair: CellPair): boolean {
  const [end, start] = meetingLines(pair) ?? [];
  return end !== undefined && start !== undefined && !endsSentence(end) && /^\p{Lu}/u.test(textOf(start));
}

/** A cell with its rest in the first row behind the page's end, and as many rows as both span. */
function joinCell(above: CellDraft, first: RowDraft, seam: Seam): CellDraft {
  const cell = first.cells.find(({ column }) => column === above.column);
  if (cell === undefined) return above;
  const unread = [...(above.unread ?? []), ...(cell.unread ?? [])];
  const pictures = unread.length === 0 ? {} : { unread };
  const rowSpan = above.rowSpan + cell.rowSpan - 1;
  return { ...above, rowSpan, blocks: joinBlocks({ above, cell }, seam), ...pictures };
}

function joinRow(last: RowDraft, first: RowDraft, seam: Seam): RowDraft {
  const cells = last.cells.map((above) => joinCell(above, first, seam));
  const { whiteBelow } = first;
  return { ...last, ...(whiteBelow === undefined ? {} : { whiteBelow }), cells };
}

function joinBlocks(pair: CellPair, { edges, joinTables }: Seam): readonly BlockDraft[] {
  const [before, after] = [pair.above.blocks, pair.cell.blocks];
  const [end, start] = [before.at(-1), after[0]];
  if (end?.type === 'table' && start?.type === 'table') {
    const table = joinTables(end, start);
    return table === null ? [...before, ...after] : [...before.slice(0, -1), table, ...after.slice(1)];
  }
  if (end?.type !== 'paragraph' || start?.type !== 'paragraph') return [...before, ...after];
  return goesOn(end, start) || fillsLine(pair, edges)
    ? [...before.slice(0, -1), append(end, start), ...after.slice(1)]
    : [...before, ...after];
}
