import { isSetAside } from '../archive/set-aside.ts';
import { wholeMonths } from '../language/calendar.ts';
import { byCodePoint } from '../language/order.ts';
import { AGENCIES, type Agency } from '../model/agency.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import {
  type Count,
  type DocumentResult,
  type Finding,
  REVIEW_AGES,
  type ReviewAge,
  type Summary,
} from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';

/**
 * The figures over all documents, in one walk over them. `bySeverity` counts every finding, as the exit code does;
 * `byRule` and `byAgency` leave out plans that are superseded or have ceased, as rates do. `reviewAge` counts the plans
 * that are in force or may be: drafts and templates have no review to be late with.
 */
export function summarise(
  documents: Iterable<DocumentResult>,
  { asOf, status }: { readonly asOf: CalendarDate; readonly status: Summary['status'] },
): Summary {
  const outcomes = { audited: 0, skipped: 0, unreadable: 0 };
  const byRule = new Map<string, Count>();
  const byAgency = countsOf(AGENCIES);
  const bySeverity = countsOf(SEVERITIES);
  const reviewAge = Object.fromEntries(REVIEW_AGES.map((age) => [age, 0])) as Record<ReviewAge, number>;
  for (const document of documents) {
    const { outcome, findings, facts } = document;
    outcomes[outcome] += 1;
    if (outcome !== 'audited') continue;
    countBy(bySeverity, findings, ({ severity }) => severity);
    if (isSetAside(document)) continue;
    countBy(byRule, findings, ({ rule }) => rule);
    countBy(byAgency, findings, ({ agency }) => agency);
    if (isInForce(document)) reviewAge[reviewAgeOf(facts?.lastReviewDate ?? null, asOf)] += 1;
  }
  return {
    status,
    documents: outcomes.audited + outcomes.skipped + outcomes.unreadable,
    ...outcomes,
    byRule: Object.fromEntries([...byRule].toSorted(([one], [other]) => byCodePoint(one, other))),
    byAgency: Object.fromEntries(byAgency) as Record<Agency, Count>,
    bySeverity: Object.fromEntries(bySeverity) as Record<Severity, Count>,
    reviewAge,
  };
}

function countsOf<Key extends string>(keys: readonly Key[]): Map<Key, Count> {
  return new Map(keys.map((key) => [key, { plans: 0, findings: 0 }]));
}

/** Counts the findings of one document by key, and the document once for each key it has. */
function countBy<Key extends string>(
  counts: Map<Key, Count>,
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): void {
  const keys = findings.map(keyOf);
  for (const key of keys) countOf(counts, key).findings += 1;
  for (const key of new Set(keys)) countOf(counts, key).plans += 1;
}

function countOf<Key>(counts: Map<Key, Count>, key: Key): Count {
  const count = counts.get(key) ?? { plans: 0, findings: 0 };
  counts.set(key, count);
  return count;
}

const UPPER_MONTHS: readonly (readonly [number, ReviewAge])[] = [
  [6, '0-6'],
  [12, '6-12'],
  [24, '12-24'],
  [36, '24-36'],
];

function isInForce({ kind, stage }: DocumentResult): boolean {
  return kind === 'plan' && (stage === 'final' || stage === 'amended-final' || stage === 'unknown');
}

/** The bucket of a last review's age; a date in the future tells nothing. */
function reviewAgeOf(lastReview: CalendarDate | null, asOf: CalendarDate): ReviewAge {
  if (lastReview === null || lastReview > asOf) return 'unknown';
  const months = wholeMonths(lastReview, asOf);
  return UPPER_MONTHS.find(([upper]) => months < upper)?.[1] ?? '36+';
}
