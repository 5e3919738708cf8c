import type { CalendarDate } from '../model/calendar-date.ts';
import type { DateFact } from '../model/plan.ts';
import type { Stage } from '../model/stage.ts';
import { readDate } from './fact-values.ts';
import { dateMeaning } from './label-meaning.ts';
import type { Found, PrintedFacts } from './readings.ts';
import type { FieldName, Recogniser } from './recogniser.ts';

/** Dates by which a plan itself can be dated. */
const OF_PLAN: ReadonlySet<FieldName> = new Set([
  'finalDate',
  'amendedDate',
  'draftDate',
  'amendmentNoticeDate',
  'signOffDate',
  'issue',
]);

function latestOf(found: readonly Found[]): CalendarDate | null {
  const days = found.flatMap(({ field }) => readDate(field.value)?.value ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** "Review: 3 May 2026" was held where the plan is younger, and is due where it is older or not dated. */
function reviewFact(day: CalendarDate, planDay: CalendarDate | null): DateFact {
  return planDay !== null && day <= planDay ? 'lastReviewDate' : 'reviewDueDate';
}

/** The dates that are called an issue or a review and no more, by the fact they are beside the plan's other dates. */
export function settleUndecided(found: readonly Found[]): (fact: DateFact) => Found[] {
  const planDay = latestOf(found.filter(({ field }) => OF_PLAN.has(field.fact)));
  const settled = found.flatMap((one): { fact: DateFact; one: Found }[] => {
    const day = readDate(one.field.value)?.value;
    if (day === undefined || (one.field.fact !== 'issue' && one.field.fact !== 'review')) {
      return [];
    }
    return [{ fact: one.field.fact === 'issue' ? 'finalDate' : reviewFact(day, planDay), one }];
  });
  return (fact) => settled.filter((each) => each.fact === fact).map(({ one }) => one);
}

type Dates = PrintedFacts['dates'];

/** Readings of a fact as a member of the dates; no member where there are none. */
function member(fact: DateFact, readings: Dates[DateFact]): Dates {
  return readings === undefined || readings.length === 0 ? {} : { [fact]: readings };
}

/**
 * What a bare "Date of issue" dates by the stage of the plan: a draft's own date in a draft; in an amended final plan
 * the amended version too, unless another date does. The day of the amended version is that of no other.
 */
export function issueOfStage(
  recogniser: Recogniser,
  facts: PrintedFacts,
  stage: Stage | 'unknown',
): PrintedFacts {
  const { finalDate = [], draftDate = [], amendedDate = [], ...others } = facts.dates;
  const isIssue = ({ label = '' }: { label?: string }): boolean =>
    dateMeaning(recogniser, label)?.name === 'issue';
  const issued = finalDate.filter(isIssue);
  if (stage === 'draft' || stage === 'amended-draft') {
    const final = finalDate.filter((one) => !isIssue(one));
    const draft = draftDate.length > 0 ? draftDate : issued;
    const dates = [
      member('finalDate', final),
      member('draftDate', draft),
      member('amendedDate', amendedDate),
    ];
    return { ...facts, dates: Object.assign({}, others, ...dates) as Dates };
  }
  if (stage !== 'amended-final') {
    return facts;
  }
  if (amendedDate.length === 0) {
    return { ...facts, dates: { ...facts.dates, ...member('amendedDate', issued) } };
  }
  const days = new Set(amendedDate.map(({ value }) => value.value));
  const first = finalDate.filter((one) => !isIssue(one) || !days.has(one.value.value));
  const dates = [member('finalDate', first), member('draftDate', draftDate), { amendedDate }];
  return { ...facts, dates: Object.assign({}, others, ...dates) as Dates };
}
