import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/model/calendar-date.ts';
import { type Breakdown, breakdowns } from '../../../src/reports/board/breakdown.ts';
import { givesAway } from '../../../src/reports/board/linked.ts';
import { LEAST, safeRowName, safeRows } from '../../../src/reports/board/suppress.ts';
import {
  GROUP_FIGURES,
  type GroupFigures,
  type GroupRow,
  groupCounter,
} from '../../../src/reports/figures/groups.ts';
import { plan, RULES } from '../sample.ts';

const row = (name: string, plans: number, inForce = plans): GroupRow => ({
  name,
  plans,
  rates: GROUP_FIGURES.map((_, at) => ({ count: 1, total: at === 3 ? inForce : plans })),
});

const namesOf = (rows: readonly GroupRow[]) =>
  safeRows({ heading: 'Team', rows })?.map((safe) => [safeRowName(safe), safe.plans]);

describe('small groups', () => {
  it('stand together with the next larger one, so that the total does not tell them', () => {
    expect(namesOf([row('North', 40), row('South', 20), row('East', 12), row('West', 3)])).toEqual([
      ['North', 40],
      ['South', 20],
      ['2 groups together', 15],
    ]);
  });

  it('stand together until they are ten plans', () => {
    expect(
      namesOf([row('North', 40), row('South', 20), row('East', 12), row('West', 3), row('Mid', 2)]),
    ).toEqual([
      ['North', 40],
      ['South', 20],
      ['3 groups together', 17],
    ]);
  });

  it('leave no table where one row would be left', () => {
    expect(namesOf([row('North', 40), row('South', 3)])).toBeUndefined();
    expect(namesOf([row('North', 40)])).toBeUndefined();
  });

  it('stay as they are where none is small, twelve at most', () => {
    expect(namesOf([row('North', 40), row('South', 10)])).toHaveLength(2);
    const many = Array.from({ length: 15 }, (_, at) => row(`Team ${at}`, 30 - at));
    expect(namesOf(many)?.at(-1)).toEqual(['4 groups together', 70]);
    expect(namesOf(many)).toHaveLength(12);
  });

  it('are withheld in a column whose totals are smaller, with the next that hides them', () => {
    const safe = safeRows({
      heading: 'Team',
      rows: [row('North', 40, 30), row('South', 20, 4), row('East', 12, 11)],
    });
    expect(safe?.map(({ rates }) => rates.map((rate) => rate?.total ?? null))).toEqual([
      [40, 40, 40, 30, 40],
      [20, 20, 20, null, 20],
      [12, 12, 12, null, 12],
    ]);
  });
});

describe('what sizes give away', () => {
  it('is a set that others less or with each other are', () => {
    expect(
      givesAway(
        [
          [1, 1, 1],
          [1, 1, 0],
        ],
        [[0, 0, 1]],
      ),
    ).toBe(true);
    expect(
      givesAway(
        [
          [1, 1, 1],
          [1, 0, 0],
        ],
        [[0, 0, 1]],
      ),
    ).toBe(false);
    expect(
      givesAway(
        [
          [1, 1, 0],
          [0, 1, 1],
          [1, 0, 1],
        ],
        [[1, 0, 0]],
      ),
    ).toBe(true);
    expect(givesAway([], [[1]])).toBe(false);
  });
});

/** Plans by team and area, so many of each. */
function figures(sizes: readonly (readonly [team: string, area: string, plans: number])[]): GroupFigures {
  const documents = sizes.flatMap(([Team, Area, plans], at) =>
    Array.from({ length: plans }, (_, number) => plan(`${at}-${number}.docx`, { groups: { Team, Area } })),
  );
  const counter = groupCounter({ rules: RULES, asOf: '2026-11-23' as CalendarDate });
  for (const document of documents) counter.add(document);
  return counter.figures();
}

describe('breakdowns by several columns', () => {
  it('leave out one that would tell a small group beside another, as where teams lie within areas', () => {
    const within = figures([
      ['N1', 'North', 30],
      ['N2', 'North', 4],
      ['S1', 'South', 20],
      ['S2', 'South', 12],
    ]);
    // North less N1 would be N2.
    expect(breakdowns(within).map(({ heading, why }) => [heading, why])).toEqual([
      ['Area', null],
      ['Team', 'linked'],
    ]);
    const across = figures([
      ['One', 'North', 30],
      ['One', 'South', 14],
      ['Two', 'North', 6],
      ['Two', 'South', 6],
      ['Three', 'North', 2],
      ['Three', 'South', 2],
    ]);
    expect(breakdowns(across).map(({ heading, why }) => [heading, why])).toEqual([
      ['Area', null],
      ['Team', null],
    ]);
  });

  it('never let a small group be told from what they print', () => {
    const size = fc.integer({ min: 0, max: 25 });
    const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('X', 'Y', 'Z'), size);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), (cells) => {
        fc.pre(cells.reduce((sum, [, , plans]) => sum + plans, 0) >= LEAST);
        const all = figures(cells);
        expect(told(breakdowns(all), all)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
  new Set([...one].filter((member) => !other.has(member)));

/** Small groups whose size follows from two printed rows, or from the total and printed rows of one table. */
function told(shown: readonly Breakdown[], { columns, crossings }: GroupFigures): string[] {
  const plansOf = (heading: string, groups: readonly (string | null)[]): Set<string> =>
    new Set(
      crossings
        .filter((one) => groups.includes(one.groups[heading] ?? null))
        .map((one) => JSON.stringify(one.groups)),
    );
  const everyone = new Set(crossings.map((one) => JSON.stringify(one.groups)));
  const printed = [
    everyone,
    ...shown.flatMap(({ heading, rows }) => {
      const sets = (rows ?? []).map(({ groups }) => plansOf(heading, groups));
      return [...sets, ...sets.map((set) => without(everyone, set))];
    }),
  ];
  const differences = printed.flatMap((one) =>
    printed
      .filter((other) => [...other].every((member) => one.has(member)))
      .map((other) => without(one, other)),
  );
  const known = [...printed, ...differences].map((set) => [...set].toSorted().join());
  return columns.flatMap(({ heading, rows }) =>
    rows
      .filter(({ plans }) => plans < LEAST)
      .map(({ name }) => ({
        name: `${heading} ${name}`,
        set: [...plansOf(heading, [name])].toSorted().join(),
      }))
      .filter(({ set }) => known.includes(set))
      .map(({ name }) => name),
  );
}
