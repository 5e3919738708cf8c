import { type Costs, ROAD_STAGES } from '../model/costs.ts';
import { plural } from '../reports/words.ts';

/** What the audited documents took, for standard error: by stage of the road, then every rule, the costliest first. */
export function statsLines(costs: readonly Costs[]): string[] {
  if (costs.length === 0) return [];
  const stages = ROAD_STAGES.map((stage): Row => [stage, costs.map((one) => one.stages[stage])]);
  const rules = [...new Set(costs.flatMap((one) => Object.keys(one.rules)))]
    .map((rule): Row => [rule, costs.flatMap((one) => one.rules[rule] ?? [])])
    .toSorted((a, b) => sum(b[1]) - sum(a[1]) || (a[0] < b[0] ? -1 : 1));
  return [
    `Time in milliseconds over ${plural(costs.length, 'document')}: in all, a document, and the most for one.`,
    ...tableOf('stage', stages),
    ...tableOf('rule', rules),
  ];
}

type Row = readonly [string, readonly number[]];

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

const most = (times: readonly number[]): number =>
  times.reduce((longest, time) => Math.max(longest, time), 0);

const shown = (milliseconds: number): string => milliseconds.toFixed(2);

const WIDTH = 10;

function tableOf(what: string, rows: readonly Row[]): string[] {
  const first = Math.max(what.length, ...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(first)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
  const figures = (times: readonly number[]): string[] =>
    [sum(times), sum(times) / times.length, most(times)].map(shown);
  return [
    '',
    line(what, ['in all', 'mean', 'most']),
    ...rows.map(([name, times]) => line(name, figures(times))),
  ];
}
