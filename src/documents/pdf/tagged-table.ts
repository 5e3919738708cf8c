import type { CellDraft, ParagraphDraft, RowDraft, TableDraft } from './drafts.ts';
import { type Box, boxAround } from './geometry.ts';
import type { TagCell } from './tags.ts';

/** A paragraph of a tagged table with the row it stands in. */
export interface TableEntry {
  readonly cell: TagCell;
  readonly header: boolean;
  readonly paragraph: ParagraphDraft;
}

/** Cells of one column start within this many points of one another. */
const ALIGNED = 6;

/** A tagged table whose lines are not drawn: columns by where cells start, as empty cells are not tagged. */
export function taggedTable(entries: readonly TableEntry[], page: number): TableDraft | null {
  const box = boxOf(entries.map(({ paragraph }) => paragraph));
  if (box === null) return null;
  const rows = [...Map.groupBy(entries, ({ cell }) => cell.row).values()];
  const starts = rows.map(startsOf).reduce((most, found) => (found.length > most.length ? found : most), []);
  const drafts = rows.map((members, index) => rowOf(members, index + 1, starts));
  return { type: 'table', page, box, edges: [...starts, box.right], unruled: true, rows: drafts };
}

function startsOf(entries: readonly TableEntry[]): readonly number[] {
  const lefts = entries.map(({ paragraph }) => boxOf([paragraph])?.left ?? 0);
  return lefts
    .toSorted((one, two) => one - two)
    .filter((left, index, all) => index === 0 || left - (all[index - 1] ?? 0) > ALIGNED * 2);
}

function rowOf(entries: readonly TableEntry[], row: number, starts: readonly number[]): RowDraft {
  const columnOf = ({ paragraph }: TableEntry): number => {
    const left = boxOf([paragraph])?.left ?? 0;
    return Math.max(1, starts.filter((start) => start <= left + ALIGNED).length);
  };
  const columns = [...Map.groupBy(entries, columnOf)].toSorted(([one], [two]) => one - two);
  const isTitle = columns.length === 1 && columns[0]?.[0] === 1 && reachesOver(entries, starts);
  const cells = columns.map(([column, members]): CellDraft => {
    const blocks = members.map(({ paragraph }) => paragraph);
    return { row, column, rowSpan: 1, columnSpan: isTitle ? starts.length : 1, blocks };
  });
  const empty = isTitle ? [] : emptyCells(cells, row, starts.length);
  return {
    header: entries.every(({ header }) => header),
    cells: [...cells, ...empty].toSorted((one, two) => one.column - two.column),
  };
}

function reachesOver(entries: readonly TableEntry[], starts: readonly number[]): boolean {
  const right = boxOf(entries.map(({ paragraph }) => paragraph))?.right ?? 0;
  return starts[1] !== undefined && right > starts[1];
}

function emptyCells(cells: readonly CellDraft[], row: number, columns: number): readonly CellDraft[] {
  const filled = new Set(cells.map(({ column }) => column));
  return Array.from({ length: columns }, (_, index) => index + 1)
    .filter((column) => !filled.has(column))
    .map((column) => ({ row, column, rowSpan: 1, columnSpan: 1, blocks: [] }));
}

function boxOf(paragraphs: readonly ParagraphDraft[]): Box | null {
  return boxAround(
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap(({ left, top, right, bottom }) => [
        { x: left, y: top },
        { x: right, y: bottom },
      ]),
    ),
  );
}
