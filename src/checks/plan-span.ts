import { earliestDay } from '../language/calendar.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DateFact, Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { printedDate } from './plan-dates.ts';
import { dayOfVersion } from './year-group.ts';

/** The days between which the text of a plan was written: it may be older than the version that holds it. */
export interface WritingSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const EARLIER: readonly DateFact[] = ['requestDate', 'draftDate', 'firstIssueDate', 'finalDate'];

/** From the first printed date of the plan's making to its version; null where no version is dated. */
export function writingSpan(plan: Plan, context: CheckContext): WritingSpan | null {
  const to = dayOfVersion(plan, context);
  if (to === null) {
    return null;
  }
  const printed = EARLIER.flatMap((fact) => printedDate(plan, fact)?.printed ?? []).map(earliestDay);
  const [from = to] = [...printed, to].toSorted();
  return { from, to };
}
