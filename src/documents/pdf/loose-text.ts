import type { BlockDraft, CellDraft, TableDraft } from './drafts.ts';
import { flowBlocks, narrow } from './flow.ts';
import { linesOf } from './lines.ts';
import { boxOfWords, type Word } from './page.ts';
import { type Measure, paragraphsOf } from './paragraphs.ts';
import { type Stack, sideBySide, stacksOf } from './stacks.ts';

/** Text that goes so far back up the page, in ems, goes on beside what was drawn before: a cell is seldom as high. */
const COLUMN = 6;

/** Two texts side by side may be a heading and its stamp; more, or more such rows, are a table. */
const HEADING_AND_STAMP = 2;

/**
 * Text of a tagged file that its tree cuts into no paragraphs, by where its pieces stand and in which order they are
 * drawn: labels and answers side by side, and labels above their answers, make tables; cards of several lines come one
 * after another.
 */
export function looseBlocks(words: readonly Word[], measure: Measure): readonly BlockDraft[] {
  const blocks: BlockDraft[] = [];
  let pending: Word[] = [];
  const flush = (): void => {
    const columns = drawnColumns(pending);
    const measureOf = (column: readonly Word[]): Measure =>
      columns.length === 1 ? measure : narrow(column, measure);
    blocks.push(...columns.flatMap((column) => flowBlocks(column, measureOf(column))));
    pending = [];
  };
  for (const run of runsOf(sideBySide(stacksOf(words)))) {
    const found = blocksOfRun(run, measure);
    if (found === null) pending.push(...run.flatMap((row) => row.flatMap(wordsOf)));
    else {
      flush();
      blocks.push(...found);
    }
  }
  flush();
  return blocks;
}

const wordsOf = ({ boxes }: Stack): readonly Word[] => boxes.flat();

/** Points by which the columns of rows begin apart. */
const SAME_LEFT = 3;

type Row = readonly Stack[];

function standAlike(row: Row, other: Row): boolean {
  const isAligned = row.every(({ left }, index) => Math.abs(left - (other[index]?.left ?? 0)) <= SAME_LEFT);
  return row.length === other.length && isAligned;
}

const isSingle = ({ boxes }: Stack): boolean => boxes.length === 1;

/** Rows of single texts that stand in the same columns, together; any other row by itself. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      row.length > 1 &&
      row.every(isSingle) &&
      last.every(isSingle) &&
      standAlike(row, last);
    if (run !== undefined && goesOn) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** What rows of texts side by side make; null for what is read line by line. */
function blocksOfRun(rows: readonly Row[], measure: Measure): readonly BlockDraft[] | null {
  const [first = []] = rows;
  if (first.length < 2) return null;
  if (first.every(isSingle)) {
    const isTable = rows.length > 1 || first.length > HEADING_AND_STAMP;
    const cells = rows.map((row) => row.map(wordsOf));
    return isTable ? [tableOf({ rows: cells, isHeaded: false }, measure)] : null;
  }
  const labelled = first.map(({ boxes }) => boxes);
  // A label may be without its answer.
  if (labelled.every(({ length }) => length <= 2)) {
    const cells = [0, 1].map((at) => labelled.map((boxes) => boxes[at] ?? []));
    return [tableOf({ rows: cells, isHeaded: true }, measure)];
  }
  return labelled.flat().flatMap((box) => paragraphsOf(linesOf(box), narrow(box, measure)));
}

/** The words of each cell, row by row. */
interface Cells {
  readonly rows: readonly (readonly (readonly Word[])[])[];
  /** The first row labels what stands below it. */
  readonly isHeaded: boolean;
}

function tableOf({ rows, isHeaded }: Cells, measure: Measure): TableDraft {
  const lefts = (rows[0] ?? []).map((cell) => boxOfWords(cell).left);
  const box = boxOfWords(rows.flat(2));
  return {
    type: 'table',
    page: measure.page,
    box,
    edges: [...lefts, box.right],
    unruled: true,
    rows: rows.map((cells, row) => ({
      header: row === 0 && isHeaded,
      cells: cells.map((cell, index) => cellOf(cell, { row: row + 1, column: index + 1 }, measure)),
    })),
  };
}

function cellOf(
  words: readonly Word[],
  place: Pick<CellDraft, 'row' | 'column'>,
  measure: Measure,
): CellDraft {
  const blocks = paragraphsOf(linesOf(words), { ...narrow(words, measure), inCell: true });
  return { ...place, rowSpan: 1, columnSpan: 1, blocks };
}

/** Words in the order they were drawn, cut where they go on further up the page. */
export function drawnColumns(words: readonly Word[]): readonly (readonly Word[])[] {
  const columns: Word[][] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const column = columns.at(-1);
    if (column === undefined || word.baseline < lowest - COLUMN * word.size) {
      columns.push([word]);
      lowest = word.baseline;
    } else {
      column.push(word);
      lowest = Math.max(lowest, word.baseline);
    }
  }
  return columns;
}
