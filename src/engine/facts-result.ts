import { versionDate } from '../checks/plan-dates.ts';
import { dateOfBirth, dayOfVersion, yearGroupAsOf, yearGroupAtVersion } from '../checks/year-group.ts';
import { ageInYears } from '../language/calendar.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DateFact, Plan, TextFact } from '../model/plan.ts';
import type { FactsResult } from '../model/result.ts';
import type { Assessment } from './assess.ts';

function identity(plan: Plan): Partial<FactsResult> {
  const text = (fact: TextFact): string | null => plan.facts.texts[fact]?.[0]?.value ?? null;
  return {
    name: text('name'),
    preferredName: text('preferredName'),
    dateOfBirth: dateOfBirth(plan),
    upn: text('upn'),
    nhsNumber: text('nhsNumber'),
  };
}

function dates(plan: Plan): Pick<FactsResult, Exclude<DateFact, 'dateOfBirth'>> {
  const date = (fact: DateFact): CalendarDate | null => plan.facts.dates[fact]?.[0]?.value.value ?? null;
  return {
    requestDate: date('requestDate'),
    draftDate: date('draftDate'),
    firstIssueDate: date('firstIssueDate'),
    finalDate: date('finalDate'),
    amendedDate: date('amendedDate'),
    signOffDate: date('signOffDate'),
    lastReviewDate: date('lastReviewDate'),
    reviewReportDate: date('reviewReportDate'),
    reviewDecisionDate: date('reviewDecisionDate'),
    amendmentNoticeDate: date('amendmentNoticeDate'),
    reviewDueDate: date('reviewDueDate'),
  };
}

/** The facts as results carry them; names, date of birth and identifiers only where asked for. */
export function factsResult(
  plan: Plan,
  { asOf, stage, redact }: Assessment,
  { identifiable }: { readonly identifiable: boolean },
): FactsResult {
  const when = { asOf, stage };
  const born = dateOfBirth(plan);
  const day = dayOfVersion(plan, when);
  const setting = plan.facts.texts.setting?.[0]?.value ?? null;
  return {
    yearGroup: yearGroupAtVersion(plan, when),
    yearGroupAsOf: yearGroupAsOf(plan, when),
    ageYears: born !== null && day !== null ? ageInYears(born, day) : null,
    planDate: versionDate(plan, when)?.value ?? null,
    ...dates(plan),
    setting: setting === null || identifiable ? setting : redact(setting),
    ...(identifiable ? identity(plan) : {}),
  };
}
