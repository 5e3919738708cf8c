import { wordsOf } from '../language/words.ts';
import { SECTION_LABELS, type SectionLabel } from '../model/section.ts';
import { cellAt, cellsBeside, cellsInRow } from './grid-cells.ts';
import { cellText, type Grid, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';
import { wholeTitle } from './titles.ts';

/** What a column is called that says of each row which section it is of: "Section", "Section of the plan". */
const CALLED = /^\W*(?:\p{L}+\W+){0,3}(?:section|part)s?(?:\W+\p{L}+){0,4}\W*$/iu;

/** "F", "Section H1", "F and G". */
const LETTERS = /^\W*(?:sections?\s+)?(?:H\s?[12]|[A-K])(?:\s*(?:,|&|\/|\band\b)\s*(?:H\s?[12]|[A-K]))*\W*$/u;
const LETTER = /H\s?[12]|[A-K]/gu;

/** Fewer words beside a letter are what its section is called. */
const LEAST_WORDS = 4;

function labelsIn(cell: GridCell): readonly SectionLabel[] {
  const text = cellText(cell);
  const letters = LETTERS.test(text) ? (text.replace(/^\W*sections?/iu, '').match(LETTER) ?? []) : [];
  return letters.flatMap(
    (letter) => SECTION_LABELS.find((label) => label === letter.replace(/\s/u, '')) ?? [],
  );
}

/** Whether a row says more beside its letter than the title of that section. */
function tellsMore(recogniser: Recogniser, cell: GridCell): boolean {
  const beside = cellsBeside(cell).map(cellText);
  return (
    wordsOf(beside.join(' ')).length >= LEAST_WORDS &&
    beside.every((text) => wholeTitle(recogniser, text) === undefined)
  );
}

/** The cells of the column that says of each row which section it is of; empty for a table without one. */
function letterCells(recogniser: Recogniser, grid: Grid): readonly GridCell[] {
  const header = cellsInRow(grid, 1).find(
    (cell) => CALLED.test(cellText(cell)) && labelsIn(cell).length === 0,
  );
  if (header === undefined) return [];
  const below = Array.from({ length: grid.rowCount - 1 }, (_, index) =>
    cellAt(grid, index + 2, header.column),
  ).filter((cell) => cell !== undefined && cellText(cell) !== '') as GridCell[];
  return below.every((cell) => labelsIn(cell).length > 0 && tellsMore(recogniser, cell)) ? below : [];
}

/**
 * The lines of tables in which each row says of which section it is ("Support | Section | Who | When"), each with the
 * letter that its row belongs to; a header belongs to the first row.
 */
export function rowsBySection(
  recogniser: Recogniser,
  grids: readonly Grid[],
): ReadonlyMap<Line, SectionMark> {
  const rows = new Map<Line, SectionMark>();
  for (const grid of grids)
    for (const [index, cell] of letterCells(recogniser, grid).entries()) {
      const line = cell.lines.find(({ text }) => text !== '');
      if (line === undefined) continue;
      const mark: SectionMark = { line, labels: labelsIn(cell), foundBy: 'letter', content: null };
      const header = index === 0 ? cellsInRow(grid, 1) : [];
      for (const { lines } of [...header, cell, ...cellsBeside(cell)])
        for (const own of lines) rows.set(own, mark);
    }
  return rows;
}
