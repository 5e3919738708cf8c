import type { Counter } from '../../model/counter.ts';
import type { DocumentResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import { plural, share } from '../words.ts';
import { yearBand } from './year-band.ts';

/** SEND Code of Practice 2015, 8.9: reviews from Year 9 on must hold preparation for adulthood. */
const FIRST_YEAR = 9;
/** Preparation for adulthood over the plans that need it, by the year group at the run's date. */
export interface Adulthood {
  /** Plans of people in Year 9 or above. */
  readonly plans: number;
  readonly withFindings: number;
  readonly byYear: readonly {
    readonly year: number;
    readonly plans: number;
    readonly withFindings: number;
  }[];
  /** Plans without a year group or a date of birth: nobody can say whether they need it. */
  readonly unknown: number;
}

/** Counts preparation for adulthood over the plans that rates count. */
export function adulthoodCounter(options: ReportOptions): Counter<Adulthood> {
  const years = new Map<number, { plans: number; withFindings: number }>();
  let unknown = 0;
  return {
    add: (plan) => {
      const year = yearBand(plan);
      if (year === null) unknown += 1;
      if (year === null || year < FIRST_YEAR) return;
      const found = hasFindings(plan, options);
      const { plans, withFindings } = years.get(year) ?? { plans: 0, withFindings: 0 };
      years.set(year, { plans: plans + 1, withFindings: withFindings + (found ? 1 : 0) });
    },
    figures: () => {
      const byYear = [...years].map(([year, counts]) => ({ year, ...counts }));
      const sum = (of: 'plans' | 'withFindings') => byYear.reduce((total, row) => total + row[of], 0);
      return {
        plans: sum('plans'),
        withFindings: sum('withFindings'),
        byYear: byYear.toSorted((one, other) => one.year - other.year),
        unknown,
      };
    },
  };
}

function hasFindings({ findings }: DocumentResult, options: ReportOptions): boolean {
  return findings.some(({ rule }) => options.rules.get(rule)?.family === 'adulthood');
}

/** The figures in a sentence or two. */
export function describeAdulthood({ plans, withFindings, unknown }: Adulthood): string {
  const needed =
    plans === 0
      ? 'No plan is known to be of a young person in Year 9 or above.'
      : `In Year 9 or above: ${plural(plans, 'plan')}, ${withFindings === 0 ? 'none' : share(withFindings, plans)} of them with findings on preparation for adulthood.`;
  if (unknown === 0) return needed;
  const few = unknown === 1 ? 'prints no year group' : 'print no year group';
  return `${needed} ${plural(unknown, 'plan')} ${few} and no date of birth, so nobody can tell.`;
}
