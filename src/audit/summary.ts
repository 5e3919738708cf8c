import { wholeMonths } from '../language/calendar.ts';
import { byCodePoint } from '../language/order.ts';
import { AGENCIES } from '../model/agency.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import {
  type Count,
  type DocumentResult,
  type Finding,
  REVIEW_AGES,
  type ReviewAge,
  type Summary,
} from '../model/result.ts';
import { SEVERITIES } from '../model/rule.ts';

/**
 * The figures over all documents. `reviewAge` counts the plans that are in force or may be: drafts and
 * templates have no review to be late with.
 */
export function summarise(
  documents: readonly DocumentResult[],
  { asOf, status }: { readonly asOf: CalendarDate; readonly status: Summary['status'] },
): Summary {
  const audited = documents.filter(({ outcome }) => outcome === 'audited');
  const rules = [...new Set(audited.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  return {
    status,
    documents: documents.length,
    audited: audited.length,
    skipped: documents.filter(({ outcome }) => outcome === 'skipped').length,
    unreadable: documents.filter(({ outcome }) => outcome === 'unreadable').length,
    byRule: countBy(audited, rules.toSorted(byCodePoint), ({ rule }) => rule),
    byAgency: countBy(audited, AGENCIES, ({ agency }) => agency),
    bySeverity: countBy(audited, SEVERITIES, ({ severity }) => severity),
    reviewAge: reviewAges(audited, asOf),
  };
}

/** How many findings have each key, and how many plans have at least one such finding. */
function countBy<Key extends string>(
  documents: readonly DocumentResult[],
  keys: readonly Key[],
  keyOf: (finding: Finding) => Key,
): Record<Key, Count> {
  const counts = new Map(keys.map((key) => [key, { plans: 0, findings: 0 }]));
  for (const { findings } of documents) {
    const found = findings.map(keyOf);
    for (const key of found) count(counts, key).findings += 1;
    for (const key of new Set(found)) count(counts, key).plans += 1;
  }
  return Object.fromEntries(counts) as Record<Key, Count>;
}

function count<Key>(counts: Map<Key, Count>, key: Key): Count {
  const existing = counts.get(key) ?? { plans: 0, findings: 0 };
  counts.set(key, existing);
  return existing;
}

const UPPER_MONTHS: readonly (readonly [number, ReviewAge])[] = [
  [6, '0-6'],
  [12, '6-12'],
  [24, '12-24'],
  [36, '24-36'],
];

function reviewAges(documents: readonly DocumentResult[], asOf: CalendarDate): Record<ReviewAge, number> {
  const ages = Object.fromEntries(REVIEW_AGES.map((age) => [age, 0])) as Record<ReviewAge, number>;
  for (const document of documents.filter(isInForce)) {
    ages[reviewAge(document.facts?.lastReviewDate ?? null, asOf)] += 1;
  }
  return ages;
}

function isInForce({ kind, stage }: DocumentResult): boolean {
  return kind === 'plan' && (stage === 'final' || stage === 'amended-final' || stage === 'unknown');
}

/** The bucket of a last review's age; a date in the future tells nothing. */
function reviewAge(lastReview: CalendarDate | null, asOf: CalendarDate): ReviewAge {
  if (lastReview === null || lastReview > asOf) return 'unknown';
  const months = wholeMonths(lastReview, asOf);
  return UPPER_MONTHS.find(([upper]) => months < upper)?.[1] ?? '36+';
}
