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

/**
 * The marks to believe: the sure ones; and letters with titles of the form's own, where no sure mark has that
 * letter and together they go through the letters of a plan.
 */
export function believedMarks(marks: readonly LetterMark[]): readonly LetterMark[] {
  const known = new Set(marks.flatMap(({ mark, sure }) => (sure ? mark.labels : [])));
  const able = marks.filter(({ mark, sure }) => sure || !mark.labels.some((label) => known.has(label)));
  const letters = new Set(able.flatMap(({ mark }) => mark.labels));
  const inOrder = letters.size >= MIN_LETTERS_IN_ORDER && shareInOrder(able) >= MIN_SHARE_IN_ORDER;
  const isSeries = inOrder || letters.size >= MIN_LETTERS;
  return isSeries ? able : marks.filter(({ sure }) => sure);
}
