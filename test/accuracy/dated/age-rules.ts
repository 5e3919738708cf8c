import type { DatedCase, DatedRule } from './cases.ts';
import { addMonths, type Day, dayOf } from './days.ts';
import type { Seeded } from './seeded.ts';

const ADULT_PROVISION = [
  'A support worker will go with Jamie to the gym for two hours a week.',
  'Short breaks: six hours each Saturday with a personal assistant.',
  'Home care under section 2 of the 1970 Act: help with washing for 30 minutes each morning.',
] as const;

const NO_PROVISION = [
  'None.',
  'No provision is required under this section.',
  'Jamie is over 18, so no provision is made under this section.',
] as const;

function bornFor(made: Day, months: number): Day {
  return addMonths(made, -months);
}

function inH1(seed: Seeded, months: number, text: string): DatedCase {
  const amended = dayOf('2022-03-01') + seed.between(0, 28) + 365 * seed.between(0, 3);
  return {
    because: `aged ${Math.floor(months / 12)} at the version date`,
    base: 'young-person',
    stage: 'amended-final',
    asOf: amended + 40,
    dates: { amended },
    born: bornFor(amended, months) + (months % 12 === 0 ? 0 : -3),
    sections: { H1: text },
  };
}

const adultInH1: DatedRule = {
  rule: 'adult-in-h1',
  positive: (seed) => inH1(seed, seed.one([216, 217, 225, 240, 280]), seed.one(ADULT_PROVISION)),
  nearMisses: [
    (seed) => inH1(seed, seed.one([150, 192, 200, 210, 214]), seed.one(ADULT_PROVISION)),
    (seed) => inH1(seed, seed.one([216, 225, 240]), seed.one(NO_PROVISION)),
  ],
};

function young(seed: Seeded, { age, since }: { readonly age: number; readonly since: number }): DatedCase {
  const asOf = dayOf('2024-02-10') + seed.between(0, 18) + 90 * seed.between(0, 8);
  const lastReview = asOf - since;
  return {
    because: `${age} months old, ${since} days since the review`,
    base: 'under-five',
    stage: 'amended-final',
    asOf,
    dates: { lastReview, amended: Math.min(asOf, lastReview + 40) },
    born: asOf - Math.round(age * 30.44),
  };
}

const underFive: DatedRule = {
  rule: 'under-five-review',
  positive: (seed) => young(seed, { age: seed.between(30, 58), since: seed.between(190, 360) }),
  nearMisses: [
    (seed) => young(seed, { age: seed.between(30, 58), since: seed.between(5, 178) }),
    (seed) => young(seed, { age: seed.between(62, 100), since: seed.between(190, 360) }),
    (seed) => ({
      ...young(seed, { age: seed.between(30, 58), since: seed.between(190, 360) }),
      because: 'a draft',
      stage: 'draft',
    }),
  ],
};

/** Around the end of the academic year in which somebody turned 25; the summer is left out. */
function at25(seed: Seeded, yearsAfter: number): DatedCase {
  const school = seed.between(2022, 2026);
  const born = dayOf(`${school - 26}-10-02`) + seed.between(0, 300);
  const asOf = dayOf(`${school + yearsAfter}-${seed.one(['10-01', '11-15', '12-20'])}`);
  return {
    because: `turned 25 in the academic year ${school - 1} to ${school}`,
    base: 'young-person',
    stage: 'amended-final',
    asOf,
    dates: { lastReview: asOf - 120, amended: asOf - 70 },
    born,
  };
}

const past25: DatedRule = {
  rule: 'plan-past-25',
  positive: (seed) => at25(seed, seed.one([0, 0, 1, 2])),
  nearMisses: [
    (seed) => at25(seed, seed.one([-1, -1, -2, -6])),
    (seed) => ({ ...at25(seed, 0), because: 'a draft', stage: 'draft' }),
  ],
};

/** Rules that depend on how old somebody is. */
export const AGE_RULES: readonly DatedRule[] = [adultInH1, underFive, past25];
