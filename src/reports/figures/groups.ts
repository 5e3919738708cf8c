import { byCodePoint } from '../../language/order.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Counter } from '../../model/counter.ts';
import type { DocumentResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import type { Rate } from './rate.ts';
import { type RuleStates, ruleStates } from './rule-states.ts';
import { type ShareMeasure, type Tally, tallying } from './tallies.ts';

/** The plans of one group. */
export interface GroupRow {
  /** Null where the case data name no group for a plan. */
  readonly name: string | null;
  readonly plans: number;
  /** In the order of `GROUP_FIGURES`. */
  readonly rates: readonly Rate[];
}

/** The groups of one column of the case data, the largest first. */
export interface GroupColumn {
  readonly heading: string;
  readonly rows: readonly GroupRow[];
}

/** Plans that are in the same group of every column, and how many of them each figure is a share of. */
export interface Crossing {
  readonly groups: Readonly<Record<string, string>>;
  readonly plans: number;
  /** In the order of `GROUP_FIGURES`. */
  readonly totals: readonly number[];
}

/** Groups that a report shows as one: a single one, or the small ones together. */
export interface ShownGroup {
  readonly members: readonly GroupRow[];
}

export interface GroupFigures {
  readonly columns: readonly GroupColumn[];
  readonly crossings: readonly Crossing[];
}

interface GroupFigure {
  /** The head of its column. */
  readonly title: string;
  /** What it is a share of. */
  readonly of: string;
  readonly measure: ShareMeasure | 'red';
}

const LACKING = ['silence', 'blank', 'missing'] as const;

/** The main figures of an archive, which are counted for every group too. */
export const GROUP_FIGURES: readonly GroupFigure[] = [
  { title: 'Red', of: 'plans', measure: 'red' },
  {
    title: 'Health part lacking',
    of: 'plans',
    measure: { measure: 'sections', sections: ['C'], states: [...LACKING], label: '' },
  },
  {
    title: 'Social care part lacking',
    of: 'plans',
    measure: { measure: 'sections', sections: ['D'], states: [...LACKING], label: '' },
  },
  {
    title: 'Last review 12 months ago or more',
    of: 'plans in force',
    measure: { measure: 'reviewed', ages: ['12-24', '24-36', '36+'], label: '' },
  },
  {
    title: 'Preparation for adulthood absent',
    of: 'plans that need it',
    measure: { measure: 'found', rules: ['adulthood/*'], label: '' },
  },
];

type Tallying = (document: DocumentResult, states: RuleStates) => Tally;

function isRed({ ratings }: DocumentResult): Tally {
  return { count: ratings['overall'] === 'red' ? 1 : 0, total: 1, untold: 0 };
}

type Counts = { plans: number; readonly rates: { count: number; total: number }[] };

/** Counts the main figures by every column of the case data, over the plans that rates count. */
export function groupCounter(
  options: ReportOptions & { readonly asOf: CalendarDate },
): Counter<GroupFigures> {
  const tallies = GROUP_FIGURES.map(
    ({ measure }): Tallying => (measure === 'red' ? isRed : tallying(measure, options)),
  );
  const nobody = (): Counts => ({ plans: 0, rates: tallies.map(() => ({ count: 0, total: 0 })) });
  const all = nobody();
  const columns = new Map<string, Map<string, Counts>>();
  const crossings = new Map<string, Counts & { groups: Readonly<Record<string, string>> }>();
  const add = (counts: Counts, own: readonly Tally[]): void => {
    counts.plans += 1;
    for (const [index, rate] of counts.rates.entries()) {
      rate.count += own[index]?.count ?? 0;
      rate.total += own[index]?.total ?? 0;
    }
  };
  return {
    add: (document) => {
      const states = ruleStates(document);
      const own = tallies.map((tally) => tally(document, states));
      add(all, own);
      const { groups } = document;
      const place = JSON.stringify(
        Object.entries(groups).toSorted(([one], [other]) => byCodePoint(one, other)),
      );
      const crossing = crossings.get(place) ?? { ...nobody(), groups };
      crossings.set(place, crossing);
      add(crossing, own);
      for (const [heading, name] of Object.entries(groups)) {
        const named = columns.get(heading) ?? new Map<string, Counts>();
        columns.set(heading, named);
        const counts = named.get(name) ?? nobody();
        named.set(name, counts);
        add(counts, own);
      }
    },
    figures: () => ({
      columns: [...columns]
        .toSorted(([one], [other]) => byCodePoint(one, other))
        .map(([heading, groups]) => ({ heading, rows: rowsOf(groups, all) })),
      crossings: [...crossings.values()].map(({ groups, plans, rates }) => ({
        groups,
        plans,
        totals: rates.map(({ total }) => total),
      })),
    }),
  };
}

function rowsOf(groups: ReadonlyMap<string, Counts>, all: Counts): GroupRow[] {
  const named = [...groups].map(([name, counts]) => ({ name, ...counts }));
  const sorted = named.toSorted((one, other) => other.plans - one.plans || byCodePoint(one.name, other.name));
  const rest = restOf(all, named);
  return rest.plans === 0 ? sorted : [...sorted, { name: null, ...rest }];
}

/** What is left of all plans: those for which the case data name no group. */
function restOf(all: Counts, named: readonly Counts[]): Counts {
  const left = (of: (counts: Counts) => number): number =>
    of(all) - named.reduce((sum, counts) => sum + of(counts), 0);
  return {
    plans: left(({ plans }) => plans),
    rates: all.rates.map((_, index) => ({
      count: left(({ rates }) => rates[index]?.count ?? 0),
      total: left(({ rates }) => rates[index]?.total ?? 0),
    })),
  };
}

/** What is counted within one group, which is not parted again. */
export const NO_GROUPS: GroupFigures = { columns: [], crossings: [] };

/** Rows put together to one. */
export function pooled(rows: readonly GroupRow[], name: string): GroupRow {
  return {
    name,
    plans: rows.reduce((sum, { plans }) => sum + plans, 0),
    rates: GROUP_FIGURES.map((_, index) => ({
      count: rows.reduce((sum, { rates }) => sum + (rates[index]?.count ?? 0), 0),
      total: rows.reduce((sum, { rates }) => sum + (rates[index]?.total ?? 0), 0),
    })),
  };
}
