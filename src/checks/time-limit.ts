import { z } from 'zod';
import { differenceInDays, earliestDay } from '../language/calendar.ts';
import { calendarDateSchema } from '../model/calendar-date.ts';
import { DATE_FACTS, type Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Check, type CheckContext, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { dateData, dateEvidence, type NamedDate, printedDate, versionDate } from './plan-dates.ts';
import { linesOf } from './sections.ts';
import { unlessUnread } from './unread.ts';

const dateName = z.enum([...DATE_FACTS, 'versionDate']);

const schema = z.strictObject({
  from: dateName,
  to: dateName,
  atMostDays: z.int().positive().optional(),
  atLeastDays: z.int().positive().optional(),
  /** Words that state an exception from the limit. */
  exceptions: list.optional(),
  /** Words of the particulars which say that somebody ordered the step, with a time of its own. */
  ordered: list.optional(),
  /** A time in which the limits were relaxed: a period that touches it is left to a person. */
  relaxed: z.strictObject({ from: calendarDateSchema, to: calendarDateSchema }).optional(),
});

type Parameters = z.infer<typeof schema>;

function dateOf(plan: Plan, name: z.infer<typeof dateName>, context: CheckContext): NamedDate | null {
  return name === 'versionDate' ? versionDate(plan, context) : printedDate(plan, name);
}

function isExcepted(plan: Plan, { exceptions }: Parameters, { wording }: CheckContext): boolean {
  const lines = [...plan.outside, ...linesOf(plan, SECTIONS).map(({ line }) => line)];
  return exceptions !== undefined && lines.some(({ text }) => wording(exceptions).find(text) !== null);
}

/** What another plan was ordered to hold may be told in any section; who ordered this one stands before or behind them. */
function isOrdered({ outside }: Plan, { ordered }: Parameters, { wording }: CheckContext): boolean {
  return ordered !== undefined && outside.some(({ text }) => wording(ordered).find(text) !== null);
}

interface Period {
  readonly start: NamedDate;
  readonly end: NamedDate;
}

/** Days of the period; where only months are known, the reading that is kinder to the plan. */
function daysOf({ start, end }: Period, { atLeastDays }: Parameters): number {
  return atLeastDays === undefined
    ? differenceInDays(start.value, earliestDay(end.printed))
    : differenceInDays(earliestDay(start.printed), end.value);
}

function periodOf(plan: Plan, { from, to }: Parameters, context: CheckContext): Period | null {
  const start = dateOf(plan, from, context);
  const end = dateOf(plan, to, context);
  // Dates in the wrong order are a mistake of their own, not a short or long period.
  return start === null || end === null || end.value < earliestDay(start.printed) ? null : { start, end };
}

/** A time limit between two dates that are both printed. */
export const timeLimit: Check<Parameters> = {
  name: 'time-limit',
  parameters: schema,
  lists: ({ exceptions, ordered }) => [exceptions, ordered].filter((name) => name !== undefined),
  unsure: ({ relaxed, ordered }) => relaxed !== undefined || ordered !== undefined,
  run: (plan, parameters, context) => {
    const period = periodOf(plan, parameters, context);
    if (period === null) {
      return unlessUnread(plan, ['particulars'], NOT_APPLICABLE);
    }
    if (isExcepted(plan, parameters, context)) {
      return NOT_APPLICABLE;
    }
    const { start, end } = period;
    const { atMostDays = Infinity, atLeastDays = 0, relaxed } = parameters;
    const days = daysOf(period, parameters);
    if (days <= atMostDays && days >= atLeastDays) {
      return PASS;
    }
    if (relaxed !== undefined && start.value <= relaxed.to && end.value >= relaxed.from) {
      return notAssessed('the time limits were relaxed during a part of the period');
    }
    if (isOrdered(plan, parameters, context)) {
      return notAssessed('the particulars say that it was ordered, and an order sets a time of its own');
    }
    const data = { ...dateData('start', start), ...dateData('end', end), days, weeks: Math.floor(days / 7) };
    const absentFrom = parameters.exceptions === undefined ? [] : (['particulars'] as const);
    return hit({ absentFrom, section: null, evidence: dateEvidence(end), data });
  },
};
