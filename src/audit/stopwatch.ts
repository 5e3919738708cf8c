import type { Costs, RoadStage } from '../model/costs.ts';

/** Takes the time of one document's way down the road; it changes nothing of what happens there. */
export interface Stopwatch {
  readonly stage: <Value>(stage: RoadStage, work: () => Value | Promise<Value>) => Promise<Value>;
  readonly rule: <Value>(id: string, work: () => Value) => Value;
  readonly costs: () => Costs;
}

/** A stopwatch that stands at nought. */
export function startStopwatch(): Stopwatch {
  const stages: Costs['stages'] = { reading: 0, understanding: 0, rules: 0, result: 0 };
  const rules: Record<string, number> = {};
  return {
    stage: async (stage, work) => {
      const from = performance.now();
      const value = await work();
      stages[stage] += performance.now() - from;
      return value;
    },
    rule: (id, work) => {
      const from = performance.now();
      const value = work();
      rules[id] = performance.now() - from;
      return value;
    },
    costs: () => ({ stages, rules }),
  };
}
