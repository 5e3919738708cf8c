import { normaliseText } from '../language/normalise.ts';
import type { Mark, Revisions } from '../model/document.ts';
import type { Evidence, PlanRevisions } from '../model/plan.ts';
import type { Line, Reading } from './lines.ts';

const MARKS: readonly (readonly [keyof PlanRevisions['shown'], Mark])[] = [
  ['insertions', 'inserted'],
  ['deletions', 'deleted'],
  ['hiddenRuns', 'hidden'],
];

/** The first words that carry a mark: those of the page where they are shown, else those that the page hides. */
function firstMarked(lines: readonly Line[], mark: Mark): Evidence | null {
  for (const { runs, text, place } of lines) {
    const run = runs.find(({ marks, text: words }) => marks.includes(mark) && words.trim() !== '');
    if (run !== undefined) {
      return { text: text === '' ? normaliseText(run.text) : text, place };
    }
  }
  return null;
}

/** The traces of unfinished editing that a file carries, with the first place of each. */
export function revisionsOf(revisions: Revisions, { lines }: Reading): PlanRevisions {
  const shown = MARKS.flatMap(([kind, mark]) => {
    const first = revisions[kind] === 0 ? null : firstMarked(lines, mark);
    return first === null ? [] : [[kind, first] as const];
  });
  return { ...revisions, shown: Object.fromEntries(shown) };
}
