import type { ColumnRole } from '../model/vocabulary.ts';
import { cellsInRow } from './grid-cells.ts';
import { cellText, type Grid, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';
import type { SectionMark } from './section-mark.ts';

/** What a card says of its outcome, wherever it stands; a length of time may be that of the provision above it. */
const OF_OUTCOME: readonly (ColumnRole | undefined)[] = ['steps', 'review', 'measure'];

/** The marks that stand in the first column of a table, by their rows. */
function marksByRow(grid: Grid, marks: ReadonlyMap<Line, SectionMark>): ReadonlyMap<number, SectionMark> {
  const found = grid.cells.flatMap(({ row, column, lines }) => {
    const mark =
      column === 1 ? lines.map((line) => marks.get(line)).find((one) => one !== undefined) : undefined;
    return mark === undefined ? [] : [[row, mark] as const];
  });
  return new Map(found);
}

/**
 * The lines of rows on a card for an outcome and its provision, below the rows of that provision, which say more of the
 * outcome: "Reviewed how" behind "Social care provision (H2)" is nothing that social care gives.
 */
export function outcomeRows(
  recogniser: Recogniser,
  grids: readonly Grid[],
  marks: ReadonlyMap<Line, SectionMark>,
): ReadonlyMap<Line, SectionMark> {
  const rows = new Map<Line, SectionMark>();
  for (const grid of grids) {
    const own = marksByRow(grid, marks);
    let outcome: SectionMark | null = null;
    let last: SectionMark | null = null;
    for (let row = 1; row <= grid.rowCount; row += 1) {
      const cells = cellsInRow(grid, row);
      const [label] = cells;
      const mark = own.get(row) ?? null;
      last = mark ?? last;
      if (mark?.labels.length === 1 && mark.labels[0] === 'E') outcome = mark;
      const isBehind = mark === null && outcome !== null && last !== outcome && cells.length === 2;
      if (!isBehind || outcome === null || label === undefined) continue;
      if (!OF_OUTCOME.includes(labelRole(recogniser, cellText(label)))) continue;
      for (const { lines } of cells) for (const line of lines) rows.set(line, outcome);
    }
  }
  return rows;
}
