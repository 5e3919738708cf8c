import { cellsBeside } from './grid-cells.ts';
import type { Line } from './lines.ts';
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
  const refers = ([line, { labels }]: [Line, SectionMark]): boolean => {
    const { cell } = line;
    if (cell === null || !isColumnName(recogniser, line)) return false;
    const beside = linesBeside(line);
    const isAmongSections = beside.some((other) => marks.has(other));
    const elsewhere = [...marks].some(
      ([other, mark]) =>
        other.cell?.grid !== cell.grid && mark.labels.some((label) => labels.includes(label)),
    );
    return !isAmongSections && elsewhere && beside.some(({ text }) => text !== '');
  };
  return new Map([...marks].filter((entry) => !refers(entry)));
}
