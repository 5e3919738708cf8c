import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { day, located, planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

const LIMIT = { from: 'requestDate', to: 'draftDate' } as const;
const WORDING = { moved: ['moved here'], ordered: ['ordered by'] };

function run(plan: Plan, parameters: Readonly<Record<string, unknown>>) {
  return runCheck('time-limit', plan, { with: { ...LIMIT, ...parameters }, wording: WORDING });
}

const between = (requestDate: string, draftDate: string): Plan =>
  planOf({ dates: { requestDate, draftDate } });

describe('a time limit', () => {
  it.each([
    ['2026-03-01', '2026-03-15', 'pass'],
    ['2026-03-01', '2026-03-16', 'hit'],
    ['2026-03-01', '2026-03-01', 'pass'],
    ['2026-03-02', '2026-03-01', 'not-applicable'],
  ])('of at most 14 days from %s to %s: %s', (from, to, outcome) => {
    expect(run(between(from, to), { atMostDays: 14 }).outcome).toBe(outcome);
  });

  it.each([
    ['2026-03-01', '2026-03-15', 'hit'],
    ['2026-03-01', '2026-03-16', 'pass'],
  ])('of at least 15 days from %s to %s: %s', (from, to, outcome) => {
    expect(run(between(from, to), { atLeastDays: 15 }).outcome).toBe(outcome);
  });

  it('says how many days and whole weeks passed', () => {
    expect(run(between('2026-03-01', '2026-03-28'), { atMostDays: 14 })).toMatchObject({
      hits: [{ absentFrom: [], section: null, data: { days: 27, weeks: 3 } }],
    });
  });

  it('is kind to a plan that prints the month alone', () => {
    const plan = between('2026-03-01', '2026-05-03');
    const inMarch = located({ value: day('2026-03-31'), precision: 'month' as const }, 'March 2026');
    const since: Plan = {
      ...plan,
      facts: { ...plan.facts, dates: { ...plan.facts.dates, requestDate: [inMarch] } },
    };
    expect(run(since, { atMostDays: 33 }).outcome).toBe('pass');
    expect(run(since, { atMostDays: 32 }).outcome).toBe('hit');
    expect(run(since, { atLeastDays: 63 }).outcome).toBe('pass');
    expect(run(since, { atLeastDays: 64 }).outcome).toBe('hit');
  });

  it.each([
    ['2020-09-25', '2021-03-01', 'not-assessed'],
    ['2020-09-26', '2021-03-01', 'hit'],
    ['2020-01-01', '2020-05-01', 'not-assessed'],
    ['2020-01-01', '2020-04-30', 'hit'],
    ['2020-04-28', '2020-05-03', 'pass'],
  ])('that was relaxed from May to September 2020, from %s to %s: %s', (from, to, outcome) => {
    const relaxed = { from: '2020-05-01', to: '2020-09-25' };
    expect(run(between(from, to), { atMostDays: 14, relaxed }).outcome).toBe(outcome);
  });
});

describe('words beside a period that is too long', () => {
  const late = between('2026-03-01', '2026-05-01');
  const outside = (text: string): Plan => ({ ...late, outside: [{ text, place: {} }] });
  const inside = (text: string): Plan => ({
    ...late,
    sections: planOf({ sections: { A: [text] } }).sections,
  });

  it('an exception excuses it, wherever it stands', () => {
    const parameters = { atMostDays: 14, exceptions: 'moved' };
    expect(run(outside('Kai moved here in May.'), parameters).outcome).toBe('not-applicable');
    expect(run(inside('Kai moved here in May.'), parameters).outcome).toBe('not-applicable');
    expect(run(inside('Kai stayed.'), parameters)).toMatchObject({ hits: [{ absentFrom: ['particulars'] }] });
  });

  it('an order leaves it open where the particulars tell of it', () => {
    const parameters = { atMostDays: 14, ordered: 'ordered' };
    expect(run(outside('Ordered by the Tribunal'), parameters).outcome).toBe('not-assessed');
    expect(run(inside('Ordered by the Tribunal'), parameters).outcome).toBe('hit');
  });
});
