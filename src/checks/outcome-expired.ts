import { ageInYears } from '../language/calendar.ts';
import { findTimescales, type Timescale } from '../language/timescales.ts';
import type { FindingData, Hit } from '../model/check.ts';
import type { Plan, PlanOutcome } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { noParameters } from './parameters.ts';
import { unlessUnread } from './unread.ts';
import { dateOfBirth, yearGroupAsOf } from './year-group.ts';

/** Where the person stands on the day of the audit; null where the document does not tell. */
interface Now {
  readonly asOf: CheckContext['asOf'];
  readonly year: number | null;
  readonly age: number | null;
}

function nowOf(plan: Plan, context: CheckContext): Now {
  const born = dateOfBirth(plan);
  const year = yearGroupAsOf(plan, context);
  // In year group N people turn N + 5: they are N + 4 at least.
  const age = born === null ? (year === null ? null : year + 4) : ageInYears(born, context.asOf);
  return { asOf: context.asOf, year, age };
}

/** Whether a time lies behind; null where the person's stage is not known or the time has no date. */
function isPast(time: Timescale, { asOf, year, age }: Now): boolean | null {
  switch (time.kind) {
    case 'date':
      return time.value < asOf;
    case 'year-group':
      return year === null ? null : year > time.year;
    case 'age':
      return age === null ? null : age > time.age || (time.overAt === true && age === time.age);
    default:
      return false;
  }
}

/** An outcome is past once all times it names are; null where that is not known. */
function isExpired(times: readonly Timescale[], now: Now): boolean | null {
  const past = times.map((time) => isPast(time, now));
  if (past.length === 0 || past.includes(false)) {
    return false;
  }
  return past.includes(null) ? null : true;
}

function dataOf(times: readonly Timescale[], { asOf, year }: Now): FindingData {
  const dates = times.flatMap((time) => (time.kind === 'date' ? [time.value] : []));
  const last = dates.toSorted().at(-1);
  return {
    asOf,
    ...(last === undefined ? {} : { date: last }),
    ...(last === undefined && year !== null ? { yearGroupAsOf: year } : {}),
  };
}

/** The times that an outcome names, those of its own cell among them: its words may tell since when, too. */
const timesOf = ({ text, timescale }: PlanOutcome): readonly Timescale[] => [
  ...findTimescales(text),
  ...(timescale === null ? [] : findTimescales(timescale)),
];

/** Outcomes whose date or stage lies behind: a past day, a year group, key stage or age that the person has left. */
export const outcomeExpired: Check<object> = {
  name: 'outcome-expired',
  parameters: noParameters,
  unsure: () => true,
  run: (plan, _parameters, context) => {
    if (plan.outcomes.length === 0) {
      return unlessUnread(plan, ['E'], NOT_APPLICABLE);
    }
    const now = nowOf(plan, context);
    const judged = plan.outcomes.map((outcome) => ({ outcome, times: timesOf(outcome) }));
    const hits = judged
      .filter(({ times }) => isExpired(times, now) === true)
      .map(({ outcome: { text, place }, times }): Hit => {
        const data = dataOf(times, now);
        return {
          absentFrom: [],
          section: 'E',
          ...('date' in data ? {} : { case: 'stage' }),
          evidence: { text, place },
          data,
        };
      });
    if (hits.length > 0) {
      return hitsOrPass(hits);
    }
    return judged.some(({ times }) => isExpired(times, now) === null)
      ? notAssessed('the present stage or age is not known')
      : unlessUnread(plan, ['E'], PASS);
  },
  cases: () => ['stage'],
};
