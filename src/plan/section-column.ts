import { wordsOf } from '../language/words.ts';
import { SECTION_LABELS, type SectionLabel } from '../model/section.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { cellsBeside, cellsInRow } from './grid-cells.ts';
import { headerRole } from './header-roles.ts';
import { cellText, type Grid, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';
import { wholeTitle } from './titles.ts';

/** What a column is called that says of each row which section it is of: "Section", "Section of the plan". */
const CALLED = /^\W*(?:\p{L}+\W+){0,3}(?:section|part)s?(?:\W+\p{L}+){0,4}\W*$/iu;

/** "F", "Section H1". Reports and changes to a plan are of sections too: only provision is sorted so. */
const LETTER = /^\W*(?:section\s+)?(F|G|H\s?[12]?)\W*$/iu;

/** What a table of provision says beside the section. */
const PARTICULARS: readonly (ColumnRole | undefined)[] = ['who', 'amount', 'frequency', 'ratio'];

/** Fewer words beside a letter are what its section is called. */
const LEAST_WORDS = 4;

function labelIn(cell: GridCell): SectionLabel | undefined {
  const letter = LETTER.exec(cellText(cell))?.[1]?.replace(/\s/u, '').toUpperCase();
  return SECTION_LABELS.find((label) => label === letter);
}

/** Whether a row says more beside its letter than the title of that section. */
function tellsMore(recogniser: Recogniser, cell: GridCell): boolean {
  const beside = cellsBeside(cell).map(cellText);
  return (
    wordsOf(beside.join(' ')).length >= LEAST_WORDS &&
    beside.every((text) => wholeTitle(recogniser, text) === undefined)
  );
}

/** A cell with the section that it says its row is of. */
interface Lettered {
  readonly cell: GridCell;
  readonly label: SectionLabel;
}

/** The cells of the column that says of each row which section it is of; empty for a table without one. */
function letterCells(recogniser: Recogniser, grid: Grid): readonly Lettered[] {
  const heads = cellsInRow(grid, 1);
  const header = heads.find((cell) => CALLED.test(cellText(cell)) && labelIn(cell) === undefined);
  const isOfProvision = heads.some((cell) => PARTICULARS.includes(headerRole(recogniser, cellText(cell))));
  if (header === undefined || !isOfProvision) return [];
  const below = grid.cells.filter(
    (cell) => cell.row > 1 && cell.column === header.column && cellText(cell) !== '',
  );
  const lettered = below.flatMap((cell): Lettered[] => {
    const label = tellsMore(recogniser, cell) ? labelIn(cell) : undefined;
    return label === undefined ? [] : [{ cell, label }];
  });
  return lettered.length === below.length ? lettered : [];
}

/**
 * The lines of tables in which each row says of which section it is ("Support | Section | Who | When"), each with the
 * letter that its row belongs to; a header belongs to the first row. A table that names sections which have headings of
 * their own only refers to them.
 *
 * @param headed whether a section has a heading outside of tables
 */
export function rowsBySection(
  recogniser: Recogniser,
  grids: readonly Grid[],
  headed: (label: SectionLabel) => boolean,
): ReadonlyMap<Line, SectionMark> {
  const rows = new Map<Line, SectionMark>();
  for (const grid of grids) {
    const lettered = letterCells(recogniser, grid);
    if (lettered.some(({ label }) => headed(label))) continue;
    for (const [index, { cell, label }] of lettered.entries()) {
      const line = cell.lines.find(({ text }) => text !== '');
      if (line === undefined) continue;
      const mark: SectionMark = { line, labels: [label], foundBy: 'letter', content: null };
      const header = index === 0 ? cellsInRow(grid, 1) : [];
      for (const { lines } of [...header, cell, ...cellsBeside(cell)])
        for (const own of lines) rows.set(own, mark);
    }
  }
  return rows;
}
