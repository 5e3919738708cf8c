import type { SectionLabel } from '../model/section.ts';
import { cellsBeside } from './grid-cells.ts';
import type { Grid, Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';
import { readLetterSuffix } from './section-letters.ts';
import type { SectionMark } from './section-mark.ts';
import { titleOfOne } from './titles.ts';

type Marks = ReadonlyMap<Line, SectionMark>;

/** The lines of the other cells in a label's row. */
const linesBeside = ({ cell }: Line): readonly Line[] =>
  cell === null ? [] : cellsBeside(cell).flatMap(({ lines }) => lines);

/** Whether a label that ends in a section's letter names a column or a row, and is no title of that section. */
function isColumnName(recogniser: Recogniser, { text }: Line): boolean {
  const suffix = readLetterSuffix(text);
  return (
    suffix !== null &&
    titleOfOne(recogniser, suffix.title) === undefined &&
    labelRole(recogniser, suffix.title) !== undefined
  );
}

/**
 * Marks without the labels in tables that only refer to a section: "Linked need (Section B)" over a column of a table
 * in section F, or beside a cell of it, where section B has a heading elsewhere and no other label there is a section's.
 */
export function withoutReferring(recogniser: Recogniser, marks: Marks): Marks {
  const grids = new Map<SectionLabel, Set<Grid | null>>();
  for (const [{ cell }, { labels }] of marks) {
    for (const label of labels) grids.set(label, (grids.get(label) ?? new Set()).add(cell?.grid ?? null));
  }
  const refers = ([line, { labels }]: [Line, SectionMark]): boolean => {
    const { cell } = line;
    if (cell === null || !isColumnName(recogniser, line)) return false;
    const beside = linesBeside(line);
    const isAmongSections = beside.some((other) => marks.has(other));
    const elsewhere = labels.some((label) =>
      [...(grids.get(label) ?? [])].some((grid) => grid !== cell.grid),
    );
    return !isAmongSections && elsewhere && beside.some(({ text }) => text !== '');
  };
  return new Map([...marks].filter((entry) => !refers(entry)));
}
