import { type Costs, ROAD_STAGES } from '../model/costs.ts';
import { plural } from '../reports/words.ts';

/** What the audited documents took, for standard error: by stage of the road, then every rule, the costliest first. */
export function statsLines(costs: Iterable<Costs>): string[] {
  const stages = new Map<string, Times>(ROAD_STAGES.map((stage) => [stage, { ...NONE }]));
  const rules = new Map<string, Times>();
  let documents = 0;
  for (const cost of costs) {
    documents += 1;
    for (const [stage, time] of Object.entries(cost.stages)) add(stages, stage, time);
    for (const [rule, time] of Object.entries(cost.rules)) add(rules, rule, time);
  }
  if (documents === 0) return [];
  const costliest = [...rules].toSorted((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
  return [
    `Time in milliseconds over ${plural(documents, 'document')}: in all, a document, and the most for one.`,
    ...tableOf('stage', [...stages]),
    ...tableOf('rule', costliest),
  ];
}

/** In milliseconds, of so many documents. */
interface Times {
  documents: number;
  sum: number;
  most: number;
}

const NONE: Times = { documents: 0, sum: 0, most: 0 };

function add(all: Map<string, Times>, name: string, time: number): void {
  const { documents, sum, most } = all.get(name) ?? NONE;
  all.set(name, { documents: documents + 1, sum: sum + time, most: Math.max(most, time) });
}

const shown = (milliseconds: number): string => milliseconds.toFixed(2);

const WIDTH = 10;

function tableOf(what: string, rows: readonly (readonly [string, Times])[]): string[] {
  const first = Math.max(what.length, ...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(first)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
  const figures = ({ documents, sum, most }: Times): string[] => [sum, sum / documents, most].map(shown);
  return [
    '',
    line(what, ['in all', 'mean', 'most']),
    ...rows.map(([name, times]) => line(name, figures(times))),
  ];
}
