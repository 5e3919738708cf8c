import { z } from 'zod';
import { academicYearEnd, ncYear, periodEnd, schoolYear } from '../language/calendar.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import type { NamedDate } from './plan-dates.ts';
import { dateOfBirth, yearGroupAsOf } from './year-group.ts';

const months = z.strictObject({ months: z.int().positive() });

const yearEnds = z.strictObject({
  /** The year groups at whose end a review is due (0 is Reception), such as the last of each key stage. */
  endOfYears: z.array(z.int()).min(1),
  /** The period after the last of these years; nothing falls due then where there is none. */
  thenMonths: z.int().positive().optional(),
});

/** When the next review is due after a review, or after the plan was made. */
export const dueSchema = z.union([months, yearEnds]);

type Due = z.infer<typeof dueSchema>;

/** The last day on which the review is in time; null where none falls due; or why it cannot be told. */
export type DueDay = { readonly day: CalendarDate | null } | { readonly unknown: string };

/** Whether the due day can be open though all of the document was read. */
export function dueIsUnsure(due: Due): boolean {
  return 'endOfYears' in due;
}

/** The year group on a day. */
function yearGroupOn(plan: Plan, day: CalendarDate, context: CheckContext): number | null {
  const born = dateOfBirth(plan);
  if (born !== null) {
    return ncYear(born, day);
  }
  const now = yearGroupAsOf(plan, context);
  return now === null ? null : now - (schoolYear(context.asOf) - schoolYear(day));
}

/** A review in the last year of a stage is the one of that stage; a plan made in it has its own still to come. */
function firstYearCounted(year: number, { fact }: NamedDate): number {
  return fact === 'lastReviewDate' ? year + 1 : year;
}

/** When the review that follows a date is due. */
export function dueAfter(
  anchor: NamedDate,
  due: Due,
  { plan, context }: { readonly plan: Plan; readonly context: CheckContext },
): DueDay {
  if ('months' in due) {
    return { day: periodEnd(anchor.value, due.months) };
  }
  const year = yearGroupOn(plan, anchor.value, context);
  if (year === null) {
    return { unknown: 'neither a year group nor a date of birth is printed' };
  }
  const from = firstYearCounted(year, anchor);
  const next = due.endOfYears.filter((end) => end >= from).toSorted((a, b) => a - b)[0];
  if (next !== undefined) {
    return { day: academicYearEnd(schoolYear(anchor.value) + next - year) };
  }
  return { day: due.thenMonths === undefined ? null : periodEnd(anchor.value, due.thenMonths) };
}
