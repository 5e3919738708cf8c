import type { CalendarDate } from '../model/calendar-date.ts';
import { measuredRule } from '../packs/measured.ts';
import { explainText } from '../reports/explain.ts';
import { ruleListJson, ruleListText } from '../reports/rule-list.ts';
import { exitCodeOf } from './exit-codes.ts';
import { findRule } from './find-rule.ts';
import { loadPacks, loadRules } from './packs.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';
import { testedText } from './tested-text.ts';

interface Showing {
  readonly packs: readonly string[] | null;
  readonly config: string | null;
  readonly colour: boolean;
}

export async function runExplain(name: string, { colour, ...wanted }: Showing): Promise<void> {
  const { ruleSet } = await loadRules({ ...wanted, only: [] });
  const rule = findRule([...ruleSet.rules, ...ruleSet.off], name);
  const measured = await measuredRule(rule);
  const options = { ...(await terminalOf(colour)), configuration: true, measured };
  await writeAll(process.stdout, explainText(rule, options));
}

export async function runList({
  colour,
  json,
  ...wanted
}: Showing & { readonly json: boolean }): Promise<void> {
  const { rules } = (await loadRules({ ...wanted, only: [] })).ruleSet;
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
