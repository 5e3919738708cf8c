import type { CellDraft, ParagraphDraft, RowDraft } from './drafts.ts';
import { endsSentence, startsLower } from './line-ends.ts';

/** A sentence without an end, and a paragraph that starts in lower case. */
export function goesOn(last: ParagraphDraft, first: ParagraphDraft): boolean {
  const [end, start] = [last.lines.at(-1), first.lines[0]];
  if (end === undefined || start === undefined || first.label !== undefined) return false;
  return last.role !== 'heading' && !endsSentence(end) && startsLower(start);
}

export function append(last: ParagraphDraft, first: ParagraphDraft): ParagraphDraft {
  return { ...last, lines: [...last.lines, ...first.lines] };
}

/** Without the row at `index` where it is empty: the page's end can leave the bare border of a cut row. */
export function withoutRest(rows: readonly RowDraft[], index: number): readonly RowDraft[] {
  const isEmpty = rows[index]?.cells.every(({ blocks }) => blocks.length === 0) ?? false;
  return isEmpty ? rows.toSpliced(index, 1) : rows;
}

/** The rows of two parts of a table; a row cut by the end of the page becomes one. */
export function joinRows(rows: readonly RowDraft[], others: readonly RowDraft[]): readonly RowDraft[] {
  const [last, first] = [rows.at(-1), others[0]];
  const isCut = last !== undefined && first !== undefined && isRest(last, first);
  const joined = isCut
    ? [...rows.slice(0, -1), joinRow(last, first), ...others.slice(1)]
    : [...rows, ...others];
  return joined.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, row: index + 1 })),
  }));
}

function isRest(last: RowDraft, first: RowDraft): boolean {
  const filled = first.cells.filter(({ blocks }) => blocks.length > 0);
  const pairs = filled.map((cell) => [counterpart(last, cell), cell] as const);
  if (pairs.some(([above]) => above === undefined || above.blocks.length === 0)) return false;
  const leading = last.cells[0];
  const leadsOn = leading?.column === 1 && leading.rowSpan === 1 && first.cells[0]?.blocks.length === 0;
  return (
    filled.length > 0 &&
    (leadsOn || pairs.some(([above, cell]) => above !== undefined && cellGoesOn(above, cell)))
  );
}

function counterpart(row: RowDraft, { column, columnSpan }: CellDraft): CellDraft | undefined {
  return row.cells.find((cell) => cell.column === column && cell.columnSpan === columnSpan);
}

function cellGoesOn(above: CellDraft, cell: CellDraft): boolean {
  const [last, first] = [above.blocks.at(-1), cell.blocks[0]];
  return last?.type === 'paragraph' && first?.type === 'paragraph' && goesOn(last, first);
}

function joinRow(last: RowDraft, first: RowDraft): RowDraft {
  const cells = last.cells.map((cell) => {
    const rest = first.cells.find(({ column }) => column === cell.column)?.blocks ?? [];
    const [end, start] = [cell.blocks.at(-1), rest[0]];
    const isCut = end?.type === 'paragraph' && start?.type === 'paragraph' && goesOn(end, start);
    const blocks = isCut
      ? [...cell.blocks.slice(0, -1), append(end, start), ...rest.slice(1)]
      : [...cell.blocks, ...rest];
    return { ...cell, blocks };
  });
  return { ...last, cells };
}
