import { earliestDay } from '../language/calendar.ts';
import type { CalendarDate, PrintedDate } from '../model/calendar-date.ts';
import type { FindingData } from '../model/check.ts';
import { DATE_FACTS, type DateFact, type Located, type Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';

/** A date that a check measures from, with the fact it was read from. */
export interface NamedDate {
  readonly value: CalendarDate;
  readonly printed: PrintedDate;
  readonly fact: DateFact | 'versionDate';
  readonly located: Located<PrintedDate>;
}

/** How messages call the facts: the field each date came from. */
const FACT_WORDS: Readonly<Record<NamedDate['fact'], string>> = {
  dateOfBirth: 'date of birth',
  requestDate: 'date of the request',
  draftDate: 'date of the draft',
  firstIssueDate: 'date of first issue',
  finalDate: 'date of the final plan',
  amendedDate: 'date of the amended plan',
  signOffDate: 'sign-off date',
  lastReviewDate: 'date of the last review',
  reviewReportDate: "date of the review's report",
  reviewDecisionDate: 'date of the decision after review',
  amendmentNoticeDate: 'date of the amendment notice',
  reviewDueDate: 'date of the next review',
  versionDate: 'date of this version',
};

export function factWords(fact: NamedDate['fact']): string {
  return FACT_WORDS[fact];
}

function named(fact: NamedDate['fact'], located: Located<PrintedDate>): NamedDate {
  return { value: located.value.value, printed: located.value, fact, located };
}

/** The most trusted reading of a date, or null. */
export function printedDate(plan: Plan, fact: DateFact): NamedDate | null {
  const [first] = plan.facts.dates[fact] ?? [];
  return first === undefined ? null : named(fact, first);
}

/** The field that the version's date was read from. */
function factOf({ facts }: Plan, version: Located<PrintedDate>): NamedDate['fact'] {
  return DATE_FACTS.find((fact) => facts.dates[fact]?.includes(version)) ?? 'versionDate';
}

/**
 * The date of this version; for a plan that was never amended the date of first issue stands in for it
 * ("the date the plan was first made", section 44(1)). For an amended plan it never does.
 */
export function versionDate(plan: Plan, { stage }: Pick<CheckContext, 'stage'>): NamedDate | null {
  const { versionDate: version } = plan.facts;
  if (version !== null) {
    return named(factOf(plan, version), version);
  }
  return stage === 'final' ? printedDate(plan, 'firstIssueDate') : null;
}

/** The latest printed review that lies not in the future, else the most trusted reading, else null. */
export function lastReview(plan: Plan, asOf: CalendarDate): NamedDate | null {
  const readings = (plan.facts.dates.lastReviewDate ?? []).map((one) => named('lastReviewDate', one));
  const [latest] = readings
    .filter(({ printed }) => earliestDay(printed) <= asOf)
    .toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return latest ?? readings[0] ?? null;
}

/** A date as data of a finding, under a name, with `About` where its day is not known. */
export function dateData(name: string, date: NamedDate): FindingData {
  const about = date.printed.precision === 'day' ? {} : { [`${name}About`]: true };
  return { [name]: date.value, ...about };
}

/** The words a date was read from, as evidence of a finding. */
export function dateEvidence({ located }: NamedDate) {
  return { text: located.raw, place: located.place };
}
