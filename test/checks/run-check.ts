import type { CheckContext } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { judge } from '../../src/checks/unread.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import type { CheckOutcome } from '../../src/model/check.ts';
import type { Plan } from '../../src/model/plan.ts';
import { day } from './plan-builder.ts';

export interface RunOptions {
  readonly with?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly wording?: Readonly<Record<string, readonly string[]>>;
}

/** Runs a check by name as the engine does. */
export function runCheck(name: string, plan: Plan, options: RunOptions = {}): CheckOutcome {
  const check = CHECKS.get(name);
  if (check === undefined) {
    throw new Error(`No check ${name}`);
  }
  const lists = options.wording ?? {};
  const asOf = day(options.asOf ?? '2026-11-23');
  const context: CheckContext = {
    asOf,
    isToCome: (later) => later > asOf,
    stage: plan.stage.value,
    wording: (list) => compilePhrases(lists[list] ?? ['no such phrase']),
  };
  return judge(check, plan, { parameters: check.parameters.parse(options.with ?? {}), context });
}
