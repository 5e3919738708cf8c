import { versionDate } from '../checks/plan-dates.ts';
import { earliestDay } from '../language/calendar.ts';
import type { VersionFacts } from '../model/archive-facts.ts';
import type { Plan } from '../model/plan.ts';
import type { DocumentResult } from '../model/result.ts';
import type { Assessment } from './assess.ts';
import { ratingsOf } from './ratings.ts';

/** The ids of the rules that judge whether a plan in force is up to date. */
function currentOnlyRules({ outcomes }: Assessment): ReadonlySet<string> {
  return new Set(outcomes.flatMap(({ rule }) => (rule.currentOnly ? [rule.id] : [])));
}

function asideRatings(
  plan: Plan,
  assessment: Assessment,
  { findings, ratings }: DocumentResult,
): VersionFacts['asideRatings'] {
  const rules = currentOnlyRules(assessment);
  const left = { ...assessment, outcomes: assessment.outcomes.filter(({ rule }) => !rules.has(rule.id)) };
  const without = ratingsOf(
    plan,
    left,
    findings.filter(({ rule }) => !rules.has(rule)),
  );
  return Object.fromEntries(Object.entries(without).filter(([of, rating]) => ratings[of] !== rating));
}

/** The days of the version; null where a date is uncertain, or where a later one may stand in what could not be read. */
function datedBy(plan: Plan, assessment: Assessment): VersionFacts['dated'] {
  const date = versionDate(plan, assessment);
  if (date === null || date.located.confidence === 'low' || plan.particularsUnread) return null;
  return { from: earliestDay(date.printed), to: date.value };
}

/** What the rules over many plans know of a document, but for whose plan it is. */
export function versionFacts(
  plan: Plan,
  assessment: Assessment,
  result: DocumentResult,
): Omit<VersionFacts, 'identity' | 'caseNumbers'> {
  return {
    dated: datedBy(plan, assessment),
    asideRatings: asideRatings(plan, assessment, result),
  };
}
