import type { WrittenCase } from '../rule-cases.ts';
import { type Day, isoOf, PRINTED } from './days.ts';
import { BASE_LABELS, LABELS, type Label } from './labels.ts';
import type { Seeded } from './seeded.ts';

/** The dates that a plan prints, by what they are of. */
export type Dates = Partial<Record<Label, Day>>;

export interface DatedCase {
  readonly because: string;
  readonly base?: WrittenCase['base'];
  readonly stage: NonNullable<WrittenCase['stage']>;
  readonly asOf: Day;
  readonly dates: Dates;
  /** Further facts of the cover, as printed. */
  readonly facts?: WrittenCase['facts'];
  readonly born?: Day;
  readonly cover?: string;
  readonly sections?: WrittenCase['sections'];
}

/** How many cases of each sort a rule gets. */
const COUNTS = { positives: 30, nearMisses: 60 };

/** A case as the files of cases would hold it: labels and formats of dates are chosen by the seed. */
function written({ born, dates, asOf, ...own }: DatedCase, seed: Seeded): WrittenCase {
  const print = seed.one(PRINTED as [(day: Day) => string]);
  const printed = Object.entries(dates).map(([of, day]) => [seed.one(LABELS[of as Label]), print(day)]);
  const birth = born === undefined ? {} : { 'Date of birth': print(born), 'Year group': null };
  const taken = Object.fromEntries(BASE_LABELS.map((label) => [label, null]));
  return {
    base: 'primary',
    headings: {},
    add: {},
    cover: '',
    end: '',
    sections: {},
    ...own,
    asOf: isoOf(asOf) as NonNullable<WrittenCase['asOf']>,
    facts: { ...taken, ...birth, ...own.facts, ...Object.fromEntries(printed) },
  };
}

/** What one rule is measured with: a positive and a near miss for each choice that a seed makes. */
export interface DatedRule {
  readonly rule: string;
  readonly positive: (seed: Seeded) => DatedCase;
  readonly nearMisses: readonly ((seed: Seeded) => DatedCase)[];
}

/** The cases of a rule: its near misses in turn. */
export function datedCases({ positive, nearMisses }: DatedRule, seed: Seeded) {
  const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    positives: times(COUNTS.positives).map(() => written(positive(seed), seed)),
    nearMisses: times(COUNTS.nearMisses).map((index) => {
      const near = nearMisses[index % nearMisses.length] ?? positive;
      return written(near(seed), seed);
    }),
  };
}
