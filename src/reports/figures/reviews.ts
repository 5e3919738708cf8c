import { wholeMonths } from '../../language/calendar.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Counter } from '../../model/counter.ts';
import { type DocumentResult, REVIEW_AGES, type ReviewAge } from '../../model/result.ts';
import { plural } from '../words.ts';

/** Plans in force, by the time since their last review. */
export type ReviewAges = Readonly<Record<ReviewAge, number>>;

export const REVIEW_AGE_WORDS: Readonly<Record<ReviewAge, string>> = {
  '0-6': 'Under 6 months',
  '6-12': '6 to 12 months',
  '12-24': '12 to 24 months',
  '24-36': '24 to 36 months',
  '36+': '36 months or more',
  unknown: 'No review date shown',
};

/** Counts plans that are in force or may be: drafts and templates have no review to be late with. */
export function reviewCounter(asOf: CalendarDate): Counter<ReviewAges> {
  const ages = Object.fromEntries(REVIEW_AGES.map((age) => [age, 0])) as Record<ReviewAge, number>;
  return {
    add: (document) => {
      if (isInForce(document)) ages[reviewAgeOf(document, asOf)] += 1;
    },
    figures: () => ages,
  };
}

export function isInForce({ kind, stage }: DocumentResult): boolean {
  return kind === 'plan' && (stage === 'final' || stage === 'amended-final' || stage === 'unknown');
}

const UPPER_MONTHS: readonly (readonly [number, ReviewAge])[] = [
  [6, '0-6'],
  [12, '6-12'],
  [24, '12-24'],
  [36, '24-36'],
];

/** The bucket of a last review's age; a date in the future tells nothing. */
export function reviewAgeOf({ facts }: DocumentResult, asOf: CalendarDate): ReviewAge {
  const lastReview = facts?.lastReviewDate ?? null;
  if (lastReview === null || lastReview > asOf) return 'unknown';
  const months = wholeMonths(lastReview, asOf);
  return UPPER_MONTHS.find(([upper]) => months < upper)?.[1] ?? '36+';
}

/** The plans in force. */
export function reviewTotal(ages: ReviewAges): number {
  return REVIEW_AGES.reduce((sum, age) => sum + ages[age], 0);
}

/** What the ages of reviews were counted of, in a sentence. */
export function describeReviews(ages: ReviewAges): string {
  const total = reviewTotal(ages);
  const drafts = 'drafts have no review to be late with';
  return total === 0 ? `No plan is in force: ${drafts}.` : `Of ${plural(total, 'plan')} in force: ${drafts}.`;
}
