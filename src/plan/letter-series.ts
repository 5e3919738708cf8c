import { SECTION_LABELS } from '../model/section.ts';
import type { LetterMark } from './letter-marks.ts';

/** So many of a plan's letters are no accident: a few of them in their order, more in any. */
const MIN_LETTERS_IN_ORDER = 6;
const MIN_LETTERS = 8;
const MIN_SHARE_IN_ORDER = 0.75;

const positionOf = ({ mark }: LetterMark): number => {
  const label = mark.labels[0] ?? 'A';
  return SECTION_LABELS.indexOf(label === 'H' ? 'H1' : label);
};

function shareInOrder(marks: readonly LetterMark[]): number {
  const steps = marks.slice(1).map((mark, index) => {
    const before = marks[index];
    return before !== undefined && positionOf(before) <= positionOf(mark);
  });
  return steps.length === 0 ? 0 : steps.filter(Boolean).length / steps.length;
}

/** The sure marks, and the others where no sure mark has their letter and together they go through a plan's letters. */
function seriesOf(marks: readonly LetterMark[]): readonly LetterMark[] {
  const known = new Set(marks.flatMap(({ mark, sure }) => (sure ? mark.labels : [])));
  const able = marks.filter(({ mark, sure }) => sure || !mark.labels.some((label) => known.has(label)));
  const letters = new Set(able.flatMap(({ mark }) => mark.labels));
  const inOrder = letters.size >= MIN_LETTERS_IN_ORDER && shareInOrder(able) >= MIN_SHARE_IN_ORDER;
  const isSeries = inOrder || letters.size >= MIN_LETTERS;
  return isSeries ? able : marks.filter(({ sure }) => sure);
}

/** "A1" with a title of the form's own is the part before a sure "A2", not a numbered item. */
function isPartBefore({ mark, sure, part }: LetterMark, behind: readonly LetterMark[]): boolean {
  const next = behind.find((other) => other.sure);
  const isSame = next?.mark.labels[0] === mark.labels[0];
  return !sure && part !== null && isSame && part < (next?.part ?? 0);
}

/** "B – What I find hard" and "F – What will happen" in one header, below the heading of sections B and F together. */
function isColumnOfJoint(
  one: LetterMark,
  before: readonly LetterMark[],
  all: readonly LetterMark[],
): boolean {
  const { cell } = one.mark.line;
  const above = before.findLast(({ sure }) => sure)?.mark.labels ?? [];
  const row = all.filter(
    ({ mark: { line } }) => cell !== null && line.cell?.grid === cell.grid && line.cell.row === cell.row,
  );
  const letters = new Set(row.flatMap(({ mark }) => mark.labels));
  return above.length > 1 && letters.size > 1 && [...letters].every((letter) => above.includes(letter));
}

/**
 * The marks to believe: the sure ones; letters with titles of the form's own, where no sure mark has that letter
 * and together they go through the letters of a plan, or divide what a sure heading joins; and the parts of a section
 * before a sure part.
 */
export function believedMarks(all: readonly LetterMark[]): readonly LetterMark[] {
  const series = new Set(seriesOf(all.filter(({ sure, part }) => sure || part === null)));
  return all.filter(
    (mark, index) =>
      series.has(mark) ||
      isPartBefore(mark, all.slice(index + 1)) ||
      isColumnOfJoint(mark, all.slice(0, index), all),
  );
}
