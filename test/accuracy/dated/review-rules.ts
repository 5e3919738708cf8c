import type { DatedCase, DatedRule } from './cases.ts';
import { addMonths, type Day, dayOf } from './days.ts';
import type { Seeded } from './seeded.ts';

/** Any day of these years, never after the 28th of a month. */
function dayIn(seed: Seeded, [from, to]: readonly [number, number]): Day {
  const year = seed.between(from, to);
  const two = (number: number): string => String(number).padStart(2, '0');
  return dayOf(`${year}-${two(seed.between(1, 12))}-${two(seed.between(1, 28))}`);
}

/** Days beyond a limit: the first ones as often as many. */
const beyond = (seed: Seeded): number => seed.one([0, 0, 1, 2, 9, 40, 200, 500, 1100]);

const AMENDED = 'amended-final';

function amendedAfter(review: Day, asOf: Day, because: string): DatedCase {
  return {
    because,
    stage: AMENDED,
    asOf,
    dates: { lastReview: review, amended: Math.min(asOf, review + 60) },
  };
}

const reviewOverdue: DatedRule = {
  rule: 'review-overdue',
  positive: (seed) => {
    const review = dayIn(seed, [2018, 2025]);
    return amendedAfter(
      review,
      addMonths(review, 12) + beyond(seed),
      '12 months have passed since the review',
    );
  },
  nearMisses: [
    (seed) => {
      const review = dayIn(seed, [2018, 2025]);
      return amendedAfter(
        review,
        addMonths(review, 12) - 1 - seed.one([0, 1, 3, 30, 200]),
        'the 12 months are not over',
      );
    },
    (seed) => {
      const review = dayIn(seed, [2018, 2025]);
      const asOf = addMonths(review, 12) - 1;
      const dates = { firstIssue: review - 900, lastReview: review, amended: review + 50 };
      return { because: 'the last day in time, and an old first issue', stage: AMENDED, asOf, dates };
    },
    (seed) => {
      const draft = dayIn(seed, [2020, 2025]);
      return { because: 'a draft', stage: 'draft', asOf: draft + 700, dates: { draft } };
    },
    (seed) => {
      const final = dayIn(seed, [2018, 2024]);
      return {
        because: 'no review is printed',
        stage: 'final',
        asOf: addMonths(final, 14),
        dates: { final },
      };
    },
  ],
};

const reviewDateMissing: DatedRule = {
  rule: 'review-date-missing',
  positive: (seed) => {
    const made = dayIn(seed, [2018, 2025]);
    const asOf = addMonths(made, 12) + beyond(seed);
    return seed.one([
      { because: 'a final without a review', stage: 'final', asOf, dates: { final: made } },
      {
        because: 'an amended final without a review',
        stage: AMENDED,
        asOf,
        dates: { firstIssue: made - 800, amended: made },
      },
    ]);
  },
  nearMisses: [
    (seed) => {
      const final = dayIn(seed, [2018, 2025]);
      const asOf = addMonths(final, 12) - 1 - Math.min(200, beyond(seed));
      return { because: 'the first 12 months are not over', stage: 'final', asOf, dates: { final } };
    },
    (seed) => {
      const amended = dayIn(seed, [2020, 2025]);
      const asOf = addMonths(amended, 12) - 1;
      const dates = { firstIssue: amended - 1500, amended };
      return { because: 'only the first issue is long past', stage: AMENDED, asOf, dates };
    },
    (seed) => {
      const review = dayIn(seed, [2018, 2024]);
      return amendedAfter(review, addMonths(review, 15), 'a review is printed');
    },
    (seed) => {
      const draft = dayIn(seed, [2020, 2025]);
      return { because: 'a draft', stage: 'draft', asOf: draft + 700, dates: { draft } };
    },
  ],
};

const reviewDueSoon: DatedRule = {
  rule: 'review-due-soon',
  positive: (seed) => {
    const review = dayIn(seed, [2018, 2025]);
    const due = addMonths(review, 12) - 1;
    return amendedAfter(review, due - seed.one([0, 1, 10, 30, 55, 56]), 'due within eight weeks');
  },
  nearMisses: [
    (seed) => {
      const review = dayIn(seed, [2018, 2025]);
      return amendedAfter(review, addMonths(review, 12) - 1 - seed.between(57, 250), 'not due for a while');
    },
    (seed) => {
      const review = dayIn(seed, [2018, 2025]);
      return amendedAfter(review, addMonths(review, 12) + beyond(seed), 'overdue');
    },
    (seed) => {
      const draft = dayIn(seed, [2020, 2025]);
      return { because: 'a draft', stage: 'draft', asOf: draft + 340, dates: { draft } };
    },
  ],
};

const planUndated: DatedRule = {
  rule: 'plan-undated',
  positive: (seed) => {
    const asOf = dayIn(seed, [2021, 2026]);
    const next = seed.between(0, 1) === 0 ? {} : { 'Next review due': '1 March 2027' };
    const stage = seed.one(['final', AMENDED] as const);
    return { because: 'only advice and births are dated', stage, asOf, dates: {}, facts: next };
  },
  nearMisses: [
    (seed) => {
      const final = dayIn(seed, [2019, 2025]);
      return { because: 'a final date', stage: 'final', asOf: final + 100, dates: { final } };
    },
    (seed) => {
      const amended = dayIn(seed, [2019, 2025]);
      return { because: 'an amended final date', stage: AMENDED, asOf: amended + 100, dates: { amended } };
    },
    (seed) => {
      const lastReview = dayIn(seed, [2019, 2025]);
      return { because: 'a review', stage: AMENDED, asOf: lastReview + 100, dates: { lastReview } };
    },
    (seed) => ({ because: 'a draft', stage: 'draft', asOf: dayIn(seed, [2020, 2025]), dates: {} }),
  ],
};

const planVersionOld: DatedRule = {
  rule: 'plan-version-old',
  positive: (seed) => {
    const made = dayIn(seed, [2015, 2022]);
    const asOf = addMonths(made, 36) + 1 + beyond(seed);
    return seed.one([
      { because: 'a final of three years ago', stage: 'final', asOf, dates: { final: made } },
      {
        because: 'reviewed since and never amended',
        stage: 'final',
        asOf,
        dates: { final: made, lastReview: asOf - 100 },
      },
    ]);
  },
  nearMisses: [
    (seed) => {
      const final = dayIn(seed, [2015, 2022]);
      const asOf = addMonths(final, 36) - 1 - seed.one([0, 1, 30, 400, 900]);
      return { because: 'less than three years', stage: 'final', asOf, dates: { final } };
    },
    (seed) => {
      const amended = dayIn(seed, [2020, 2025]);
      const dates = { firstIssue: amended - 2000, amended };
      return { because: 'amended lately', stage: AMENDED, asOf: amended + 200, dates };
    },
    (seed) => {
      const draft = dayIn(seed, [2016, 2021]);
      return { because: 'a draft', stage: 'draft', asOf: draft + 1500, dates: { draft } };
    },
  ],
};

export const REVIEW_RULES: readonly DatedRule[] = [
  reviewOverdue,
  reviewDateMissing,
  reviewDueSoon,
  planUndated,
  planVersionOld,
];
