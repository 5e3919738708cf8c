import { ncYear, schoolYear } from '../language/calendar.ts';
import { findTimescales } from '../language/timescales.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { versionDate } from './plan-dates.ts';

/** A National Curriculum year group (Reception is 0), or why there is none. */
export type YearGroup = { readonly year: number } | { readonly unknown: string };

type When = Pick<CheckContext, 'asOf' | 'stage'>;

/** The day of this version; an undated draft is of the audit's day. Null where it is not known. */
export function dayOfVersion(plan: Plan, when: When): CalendarDate | null {
  const isDraft = when.stage === 'draft' || when.stage === 'amended-draft';
  return versionDate(plan, when)?.value ?? (isDraft ? when.asOf : null);
}

export function dateOfBirth(plan: Plan): CalendarDate | null {
  return plan.facts.dates.dateOfBirth?.[0]?.value.value ?? null;
}

/** Before the day from which a year group holds, and a school year: other days beside it are of other things. */
const HOLDS_FROM = /\b(?:from|as of|starting)\s+(?:the\s+)?$/iu;
const SCHOOL_YEAR = /20\d\d\s?[/–-]\s?(?:20)?\d\d$/u;

/** The school years between a day and the one to come of which a year group is: "Year 7 (from September 2026)". */
export function yearsAhead(raw: string, on: CalendarDate | null): number {
  const named = findTimescales(raw).flatMap((time) => {
    const isItsOwn =
      HOLDS_FROM.test(raw.slice(0, time.start)) || SCHOOL_YEAR.test(raw.slice(time.start, time.end));
    return time.kind === 'date' && isItsOwn ? [schoolYear(time.value)] : [];
  });
  return on === null ? 0 : Math.max(0, ...named.map((year) => year - schoolYear(on)));
}

/**
 * The printed year group, as it was on a day. "Nursery" may be any year before Reception: where a date of birth is printed,
 * it tells.
 */
function printedYear(plan: Plan, on: CalendarDate | null): number | null {
  const [printed] = plan.facts.yearGroup;
  const isOpen = printed !== undefined && printed.value < 0 && dateOfBirth(plan) !== null;
  return printed === undefined || isOpen ? null : printed.value - yearsAhead(printed.raw, on);
}

/** The year group when this version was made: the printed one, else from the date of birth; null if neither. */
export function yearGroupAtVersion(plan: Plan, when: When): number | null {
  const born = dateOfBirth(plan);
  const on = dayOfVersion(plan, when);
  return printedYear(plan, on) ?? (born !== null && on !== null ? ncYear(born, on) : null);
}

/** The year group on the audit's day: that of the version and the school years passed. */
export function yearGroupAsOf(plan: Plan, when: When): number | null {
  const on = dayOfVersion(plan, when);
  const printed = printedYear(plan, on);
  if (printed !== null && on !== null) {
    return printed + Math.max(0, schoolYear(when.asOf) - schoolYear(on));
  }
  const born = dateOfBirth(plan);
  return born === null ? null : ncYear(born, when.asOf);
}

/**
 * The year group when this version was made, for a rule that begins with year `from`. Printed and computed
 * years on opposite sides of it leave the year unknown.
 */
export function decidedYearGroup(plan: Plan, from: number, when: When): YearGroup {
  const year = yearGroupAtVersion(plan, when);
  const born = dateOfBirth(plan);
  const on = dayOfVersion(plan, when);
  if (year === null) {
    // A person who is still younger on the audit's day was younger when the plan was made.
    const latest = born === null ? null : ncYear(born, when.asOf);
    const why =
      born === null ? 'no year group and no date of birth is printed' : 'no date of this version is printed';
    return latest !== null && latest < from ? { year: latest } : { unknown: why };
  }
  const computed = born !== null && on !== null ? ncYear(born, on) : year;
  return year >= from === computed >= from
    ? { year }
    : {
        unknown: `the printed year group and the one from the date of birth are on opposite sides of Year ${from}`,
      };
}
