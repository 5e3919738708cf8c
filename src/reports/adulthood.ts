import { byCodePoint } from '../language/order.ts';
import type { DocumentResult } from '../model/result.ts';
import type { ReportOptions } from './options.ts';
import { LAST_YEAR, plural, share } from './words.ts';

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
  readonly byRule: readonly { readonly rule: string; readonly plans: number }[];
  /** Plans without a year group or a date of birth: nobody can say whether they need it. */
  readonly unknown: number;
}

export function adulthood(plans: readonly DocumentResult[], options: ReportOptions): Adulthood {
  const older = plans.filter((plan) => (yearOf(plan) ?? 0) >= FIRST_YEAR);
  return {
    plans: older.length,
    withFindings: older.filter((plan) => adulthoodRules(plan, options).size > 0).length,
    byYear: byYear(older, options),
    byRule: byRule(older, options),
    unknown: plans.filter((plan) => yearOf(plan) === null).length,
  };
}

function yearOf({ facts }: DocumentResult): number | null {
  return facts?.yearGroupAsOf ?? facts?.yearGroup ?? null;
}

/** Everyone who has left the last year of school is in one band. */
function yearBand(plan: DocumentResult): number {
  return Math.min(yearOf(plan) ?? 0, LAST_YEAR + 1);
}

function adulthoodRules(plan: DocumentResult, options: ReportOptions): Set<string> {
  const rules = plan.findings.map(({ rule }) => rule);
  return new Set(rules.filter((rule) => options.rules.get(rule)?.family === 'adulthood'));
}

function byYear(plans: readonly DocumentResult[], options: ReportOptions): Adulthood['byYear'] {
  const years = [...new Set(plans.map(yearBand))].toSorted((one, other) => one - other);
  return years.map((year) => {
    const ofYear = plans.filter((plan) => yearBand(plan) === year);
    const withFindings = ofYear.filter((plan) => adulthoodRules(plan, options).size > 0).length;
    return { year, plans: ofYear.length, withFindings };
  });
}

function byRule(plans: readonly DocumentResult[], options: ReportOptions): Adulthood['byRule'] {
  const counts = new Map<string, number>();
  for (const plan of plans) {
    for (const rule of adulthoodRules(plan, options)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, plans: count }))
    .toSorted((one, other) => other.plans - one.plans || byCodePoint(one.rule, other.rule));
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
