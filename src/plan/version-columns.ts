import { cellsInRow } from './grid-cells.ts';
import { bareLabel } from './label-meaning.ts';
import { cellText, type Grid, type GridCell } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

const earlier = new WeakMap<Grid, ReadonlySet<number>>();

function columnsOfEarlier({ versions }: Recogniser, grid: Grid): ReadonlySet<number> {
  const heads = cellsInRow(grid, 1).map((cell) => ({ cell, label: bareLabel(cellText(cell)) }));
  const isPresent = heads.some(({ label }) => versions.present.matchesWhole(label));
  const old = isPresent ? heads.filter(({ label }) => versions.earlier.matchesWhole(label)) : [];
  return new Set(old.map(({ cell }) => cell.column));
}

/** Whether a cell tells what an earlier version said: a table may have a column for it beside that of this version. */
export function isOfEarlierVersion(recogniser: Recogniser, { grid, column }: GridCell): boolean {
  const known = earlier.get(grid) ?? columnsOfEarlier(recogniser, grid);
  earlier.set(grid, known);
  return known.has(column);
}
