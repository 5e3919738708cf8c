import type { Cell, Row } from '../../model/document.ts';
import type { CellDraft, RowDraft } from './draft.ts';

/** Grid lines a cell may cover: Word itself allows 63 columns. */
export const WIDEST = 1000;

/**
 * Rows whose columns are counted from 1, by the grid lines at which a cell starts: files hold many lines that
 * nothing stands on, since programs add one wherever two rows are not divided at the same width.
 */
export function gridRows(rows: readonly Readonly<RowDraft>[]): readonly Row[] {
  const rank = gridRanks(rows);
  return rows.map(({ header, cells }) => ({
    header,
    cells: cells.map((cell) => finishCell(cell, { rank, rowCount: rows.length })),
  }));
}

function gridRanks(rows: readonly Readonly<RowDraft>[]): (line: number) => number {
  const cells = rows.flatMap((row) => row.cells);
  const starts = new Set(cells.map(({ start }) => start));
  const lines = new Set(cells.flatMap(({ start, span }) => [start, start + span]));
  const ranks = new Map<number, number>();
  let rank = 1;
  for (const line of [...lines].toSorted((one, other) => one - other)) {
    ranks.set(line, rank);
    if (starts.has(line)) rank += 1;
  }
  return (line) => ranks.get(line) ?? rank;
}

function finishCell(
  { start, span, row, rowSpan, container, places }: CellDraft,
  { rank, rowCount }: { rank: (line: number) => number; rowCount: number },
): Cell {
  const column = rank(start);
  for (const place of places) place.column = column;
  return {
    row,
    column,
    rowSpan: Math.min(rowSpan, rowCount - row + 1),
    columnSpan: Math.max(1, rank(start + span) - column),
    blocks: container.blocks,
  };
}
