import { cellsInRow } from './grid-cells.ts';
import { cellText, type Grid, type Line } from './lines.ts';
import { areaOfHeading } from './need-areas.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';

interface FirstHeading {
  readonly grid: Grid;
  readonly row: number;
  readonly mark: SectionMark;
}

/** The heading of a section that a table has first, where it is the only one in its row; null where there is none. */
function firstHeading(grid: Grid, marks: ReadonlyMap<Line, SectionMark>): FirstHeading | null {
  const found = grid.cells.flatMap(({ row, lines }) =>
    lines.flatMap((line) => {
      const mark = marks.get(line);
      return mark === undefined ? [] : [{ grid, row, mark }];
    }),
  );
  const row = Math.min(...found.map((one) => one.row));
  const [first, second] = found.filter((one) => one.row === row);
  return first === undefined || second !== undefined || row === 1 ? null : first;
}

/** What the first cells say of the rows above a table's first heading. */
function labelsAbove({ grid, row }: FirstHeading): string[] {
  return Array.from({ length: row - 1 }, (_, index) => cellsInRow(grid, index + 1)[0])
    .map((cell) => (cell === undefined ? '' : cellText(cell)))
    .filter((text) => text !== '');
}

/** Tables are of one form where the same words, or an area of need each, stand above the same heading. */
function isSameForm(recogniser: Recogniser, one: FirstHeading, other: FirstHeading): boolean {
  const others = labelsAbove(other);
  const namesArea = (label: string): boolean => areaOfHeading(recogniser, label) !== null;
  return labelsAbove(one).some(
    (label) => others.includes(label) || (namesArea(label) && others.some(namesArea)),
  );
}

/**
 * The lines above the first heading of tables that a form repeats, one for each area of need, with that heading:
 * "Strengths" stands above "B" in each of them, and carries on nothing of the table before.
 */
export function leadingRows(
  recogniser: Recogniser,
  grids: readonly Grid[],
  marks: ReadonlyMap<Line, SectionMark>,
): ReadonlyMap<Line, SectionMark> {
  const heads = grids.flatMap((grid) => firstHeading(grid, marks) ?? []);
  const alike = Map.groupBy(heads, ({ mark }) => mark.labels.join());
  const repeated = [...alike.values()].flatMap((group) =>
    group.filter((one) => group.some((other) => other !== one && isSameForm(recogniser, one, other))),
  );
  return new Map(
    repeated.flatMap(({ grid, row, mark }) =>
      grid.cells
        .filter((cell) => cell.row < row)
        .flatMap(({ lines }) => lines.map((line) => [line, mark] as const)),
    ),
  );
}
