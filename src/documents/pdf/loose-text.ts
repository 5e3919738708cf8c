import type { BlockDraft } from './drafts.ts';
import { flowBlocks } from './flow.ts';
import type { Word } from './page.ts';
import type { Measure } from './paragraphs.ts';

/** Text that goes so far back up the page, in ems, goes on beside what was drawn before: a cell is seldom as high. */
const COLUMN = 6;

/**
 * Text of a tagged file that its tree cuts into no paragraphs, by its looks: labels and answers side by side make a
 * table. Columns come one after another, as they were drawn.
 */
export function looseBlocks(words: readonly Word[], measure: Measure): readonly BlockDraft[] {
  const columns = drawnColumns(words);
  if (columns.length < 2) return flowBlocks(words, measure);
  return columns.flatMap((column) =>
    flowBlocks(column, { ...measure, right: Math.max(...column.map(({ right }) => right)) }),
  );
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
