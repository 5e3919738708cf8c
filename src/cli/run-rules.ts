import type { CalendarDate } from '../model/calendar-date.ts';
import { explainText } from '../reports/explain.ts';
import { ruleListJson, ruleListText } from '../reports/rule-list.ts';
import { exitCodeOf } from './exit-codes.ts';
import { findRule } from './find-rule.ts';
import { loadPacks } from './packs.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';
import { testedText } from './tested-text.ts';

interface Showing {
  readonly packs: readonly string[];
  readonly colour: boolean;
}

export async function runExplain(rule: string, { packs, colour }: Showing): Promise<void> {
  const { rules } = await loadPacks(packs);
  await writeAll(process.stdout, explainText(findRule(rules, rule), await terminalOf(colour)));
}

export async function runList({ packs, colour, json }: Showing & { readonly json: boolean }): Promise<void> {
  const { rules } = await loadPacks(packs);
  await writeAll(process.stdout, json ? ruleListJson(rules) : ruleListText(rules, await terminalOf(colour)));
}

/** Gives the exit code. */
export async function runRulesTest(pack: string, asOf: CalendarDate): Promise<number> {
  const { testRules } = await import('../audit/test-rules.ts');
  const tested = await testRules(await loadPacks([pack]), asOf);
  await writeAll(process.stdout, testedText(tested));
  const isGood = tested.lacking.length === 0 && tested.examples.every(({ ok }) => ok);
  return exitCodeOf(isGood ? 'clean' : 'findings');
}
