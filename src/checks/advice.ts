import type { AdviceEntry, AdviceType, Plan } from '../model/plan.ts';

/** A row of a table with neither name nor date, while another has both: nobody filled it in. */
function isLeftBlank({ date, author, text, place }: AdviceEntry, { advice }: Plan): boolean {
  // "Appendix 2" in the place of both: a figure says that somebody filled the row in.
  const isFilled = date !== null || author !== null || /\d/u.test(text);
  return (
    !isFilled &&
    place.table !== undefined &&
    advice.some((one) => one.place.table === place.table && one.date !== null && one.author !== null)
  );
}

/** The reason where section K may list an advice in words that were not understood; null where it does not. */
export function doubtOf(plan: Plan, type: AdviceType): string | null {
  return plan.adviceInDoubt.includes(type)
    ? 'section K may list this advice in words that could not be understood as an entry'
    : null;
}

/** Whether section K lists advice of a type; a dated nil return counts as listed, a row left blank does not. */
export function isListed(plan: Plan, type: AdviceType): boolean {
  return plan.advice.some(
    (entry) =>
      entry.types.includes(type) &&
      (entry.status === 'listed' || entry.status === 'nil-return') &&
      !isLeftBlank(entry, plan),
  );
}
