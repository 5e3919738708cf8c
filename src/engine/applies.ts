import { factWords, lastReview, type NamedDate, printedDate, versionDate } from '../checks/plan-dates.ts';
import { earliestDay } from '../language/calendar.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Event, Rule } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';

/** The rule as it stands on the day that counts, or why it does not run. */
export type Applicability =
  | { readonly runs: Rule }
  | { readonly runs: null; readonly unknown: string | null };

interface When {
  readonly asOf: CalendarDate;
  readonly stage: Stage | 'unknown';
}

const PLAN_STAGES: readonly Stage[] = ['draft', 'amended-draft', 'final', 'amended-final'];

const NOT_APPLICABLE: Applicability = { runs: null, unknown: null };

/** Between which days an event was; without an end where nothing bounds it. */
interface EventDays {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

function printedEvent(event: Exclude<Event, 'as-of'>, plan: Plan, when: When): NamedDate | null {
  switch (event) {
    case 'version':
      return versionDate(plan, when);
    case 'lastReviewDate':
      return lastReview(plan, when.asOf);
    default:
      return printedDate(plan, event);
  }
}

function eventDays(event: Event, plan: Plan, when: When): EventDays {
  if (event === 'as-of') {
    return { from: when.asOf, to: when.asOf };
  }
  const date = printedEvent(event, plan, when);
  if (date !== null) {
    return { from: earliestDay(date.printed), to: date.value };
  }
  // What is not printed has happened by the day of the audit, if it is not a day that is planned.
  return { from: null, to: event === 'reviewDueDate' ? null : when.asOf };
}

function meets({ effectiveFrom, effectiveTo }: Rule, { from, to }: EventDays): boolean {
  const begins = effectiveFrom === undefined || to === null || effectiveFrom <= to;
  return begins && (effectiveTo === undefined || from === null || effectiveTo >= from);
}

function holdsThroughout({ effectiveFrom, effectiveTo }: Rule, { from, to }: EventDays): boolean {
  const begins = effectiveFrom === undefined || (from !== null && effectiveFrom <= from);
  return begins && (effectiveTo === undefined || (to !== null && to <= effectiveTo));
}

/** The version of the day of the rule's event; open where more than one can be meant. */
function versionOf(rule: Rule, plan: Plan, when: When): Applicability {
  const days = eventDays(rule.effectiveOn, plan, when);
  const [first, ...more] = (rule.versions ?? [rule]).filter((version) => meets(version, days));
  if (first === undefined) {
    return NOT_APPLICABLE;
  }
  if (more.length === 0 && holdsThroughout(first, days)) {
    return { runs: first };
  }
  const event = rule.effectiveOn === 'version' ? 'versionDate' : rule.effectiveOn;
  const words = event === 'as-of' ? 'day of the audit' : factWords(event);
  return { runs: null, unknown: `which law holds turns on the ${words}, and that day is not known` };
}

/** At an unknown stage only the rules that hold at every stage of a plan can be run. */
export function applicability(rule: Rule, plan: Plan, when: When): Applicability {
  const version = versionOf(rule, plan, when);
  const { stage } = when;
  if (version.runs === null && version.unknown === null) {
    return version;
  }
  if (stage !== 'unknown') {
    return rule.stages.includes(stage) ? version : NOT_APPLICABLE;
  }
  if (PLAN_STAGES.every((one) => rule.stages.includes(one))) {
    return version;
  }
  return PLAN_STAGES.some((one) => rule.stages.includes(one))
    ? { runs: null, unknown: 'the stage of the plan is not known; pass --stage' }
    : NOT_APPLICABLE;
}
