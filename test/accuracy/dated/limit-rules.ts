import type { DatedCase, DatedRule, Dates } from './cases.ts';
import { type Day, dayOf } from './days.ts';
import type { Label } from './labels.ts';
import type { Seeded } from './seeded.ts';

const OVER = [1, 1, 2, 7, 30, 120] as const;
const WITHIN = [0, 0, 1, 5, 10, 12] as const;

/** A time limit between two printed dates: `longest` is the last number of days in time. */
interface Limit {
  readonly rule: string;
  readonly from: Label;
  readonly to: Label;
  readonly longest: number;
  readonly stage: 'final' | 'amended-final';
  /** Dates beside the two; they must break no other order. */
  readonly beside?: (from: Day, to: Day) => Dates;
}

function anyDay(seed: Seeded): Day {
  return dayOf('2021-01-04') + seed.between(0, 1700);
}

function limitCase(limit: Limit, seed: Seeded, days: number): DatedCase {
  const from = anyDay(seed);
  const to = from + days;
  return {
    because: `${days} days of at most ${limit.longest}`,
    stage: limit.stage,
    asOf: to + seed.between(3, 60),
    dates: { ...limit.beside?.(from, to), [limit.from]: from, [limit.to]: to },
  };
}

function without(one: DatedCase, label: Label): DatedCase {
  const { [label]: _, ...dates } = one.dates;
  return { ...one, because: `no date of the ${label}`, dates };
}

function limitRule(limit: Limit): DatedRule {
  const late = (seed: Seeded): DatedCase => limitCase(limit, seed, limit.longest + seed.one(OVER));
  return {
    rule: limit.rule,
    positive: late,
    nearMisses: [
      (seed) => limitCase(limit, seed, limit.longest - seed.one(WITHIN)),
      (seed) => limitCase(limit, seed, limit.longest - seed.one(WITHIN)),
      (seed) => without(late(seed), limit.from),
      (seed) => ({ ...late(seed), because: 'a draft', stage: 'draft' }),
    ],
  };
}

const finalBeside = (_: Day, to: Day): Dates => ({ amended: to + 20 });

const representations: DatedRule = {
  rule: 'representations-too-short',
  positive: (seed) => short(seed, seed.one([1, 3, 7, 13, 14])),
  nearMisses: [
    (seed) => short(seed, seed.one([15, 15, 16, 20, 40, 90])),
    (seed) => without(short(seed, 10), 'draft'),
    (seed) => ({ ...short(seed, 10), because: 'a draft', stage: 'draft' }),
  ],
};

function short(seed: Seeded, days: number): DatedCase {
  const draft = anyDay(seed);
  const dates = { draft, final: draft + days };
  return { because: `${days} days to answer`, stage: 'final', asOf: draft + days + 9, dates };
}

const issuedLate = limitRule({
  rule: 'plan-issued-late',
  from: 'request',
  to: 'final',
  longest: 140,
  stage: 'final',
});

/** SEND Regulations 2014, regulations 13, 20 and 22: days between dates that the plan prints. */
export const LIMIT_RULES: readonly DatedRule[] = [
  {
    ...issuedLate,
    nearMisses: [
      ...issuedLate.nearMisses,
      (seed) => {
        const final = dayOf('2020-07-01') + seed.between(0, 60);
        const dates = { request: final - seed.between(150, 200), final };
        return { because: 'the months of relaxed limits', stage: 'final', asOf: final + 30, dates };
      },
      (seed) => ({
        ...limitCase({ rule: '', from: 'request', to: 'final', longest: 140, stage: 'final' }, seed, 190),
        because: 'a stated exception',
        cover: seed.one([
          'An exception under regulation 10(4) applied: the school was closed for the summer holidays.',
          'The 20-week limit was not met because the family was away from the area for more than four weeks (regulation 10(4)).',
        ]),
      }),
    ],
  },
  representations,
  limitRule({
    rule: 'review-report-late',
    from: 'lastReview',
    to: 'report',
    longest: 14,
    stage: 'amended-final',
    beside: finalBeside,
  }),
  limitRule({
    rule: 'review-decision-late',
    from: 'lastReview',
    to: 'decision',
    longest: 28,
    stage: 'amended-final',
    beside: finalBeside,
  }),
  limitRule({
    rule: 'amendment-late',
    from: 'notice',
    to: 'amended',
    longest: 56,
    stage: 'amended-final',
  }),
  limitRule({
    rule: 'final-after-review-late',
    from: 'lastReview',
    to: 'amended',
    longest: 84,
    stage: 'amended-final',
  }),
];
