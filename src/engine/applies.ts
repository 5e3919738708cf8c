import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';

/** Whether a rule runs; if not, whether it could not be told. */
export type Applicability = 'runs' | 'not-applicable' | 'stage-unknown';

const PLAN_STAGES: readonly Stage[] = ['draft', 'amended-draft', 'final', 'amended-final'];

function inEffect(
  { effectiveFrom, effectiveTo, effectiveOn }: Rule,
  plan: Plan,
  asOf: CalendarDate,
): boolean {
  const on = effectiveOn === 'version' ? (plan.facts.versionDate?.value.value ?? asOf) : asOf;
  return (
    (effectiveFrom === undefined || on >= effectiveFrom) && (effectiveTo === undefined || on <= effectiveTo)
  );
}

/** At an unknown stage only the rules that hold at every stage of a plan can be run. */
export function applicability(
  rule: Rule,
  plan: Plan,
  { asOf, stage }: { readonly asOf: CalendarDate; readonly stage: Stage | 'unknown' },
): Applicability {
  if (!inEffect(rule, plan, asOf)) {
    return 'not-applicable';
  }
  if (stage !== 'unknown') {
    return rule.stages.includes(stage) ? 'runs' : 'not-applicable';
  }
  if (PLAN_STAGES.every((one) => rule.stages.includes(one))) {
    return 'runs';
  }
  return PLAN_STAGES.some((one) => rule.stages.includes(one)) ? 'stage-unknown' : 'not-applicable';
}
