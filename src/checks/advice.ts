import type { AdviceType, Plan } from '../model/plan.ts';

/** Whether section K lists advice of a type; a dated nil return counts as listed. */
export function isListed(plan: Plan, type: AdviceType): boolean {
  return plan.advice.some(
    ({ types, status }) => types.includes(type) && (status === 'listed' || status === 'nil-return'),
  );
}
