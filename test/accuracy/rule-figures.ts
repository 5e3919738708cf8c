import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readText } from '../../src/documents/text/read.ts';
import { assess } from '../../src/engine/assess.ts';
import type { RuleOutcome } from '../../src/engine/rule-outcome.ts';
import type { MeasuredRule, MeasuredRules, MeasuredShare } from '../../src/model/measured.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import type { Stage } from '../../src/model/stage.ts';
import { understand } from '../../src/plan/understand.ts';
import { wilson } from '../../src/reports/figures/wilson.ts';
import { type RuleCase, ruleCases } from './rule-cases.ts';

/** Fewer cases than these say nothing about a rule. */
const ENOUGH = { positives: 30, nearMisses: 60 };

type Case = Pick<RuleCase, 'text' | 'stage' | 'asOf'>;

const statedStage = ({ stage }: Case): { stage?: Stage } => (stage === undefined ? {} : { stage });

async function planOf(one: Case, { vocabulary }: RuleSet): Promise<Plan> {
  const document = await readText(new TextEncoder().encode(one.text), DEFAULT_LIMITS);
  return understand(document, vocabulary, statedStage(one));
}

const outcomesIn = (plan: Plan, one: Case, ruleSet: RuleSet): readonly RuleOutcome[] =>
  assess(plan, ruleSet, { asOf: one.asOf, ...statedStage(one) }).outcomes;

/** What the rules say of one case, down the whole road. */
export async function outcomesOf(one: Case, ruleSet: RuleSet): Promise<readonly RuleOutcome[]> {
  return outcomesIn(await planOf(one, ruleSet), one, ruleSet);
}

/** A case beside what came. */
export interface JudgedCase extends RuleCase {
  readonly reported: boolean;
  readonly outcome: RuleOutcome['outcome'];
  readonly reason: string | null;
}

function ruleOf({ rule: id }: RuleCase, { rules }: RuleSet): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined)
    throw new RangeError(`test/accuracy/rules has cases for "${id}", which no pack has.`);
  return rule;
}

function judgedCase(one: RuleCase, plan: Plan, ruleSet: RuleSet): JudgedCase {
  const [own] = outcomesIn(plan, one, { ...ruleSet, rules: [ruleOf(one, ruleSet)] });
  return {
    ...one,
    reported: (own?.findings.length ?? 0) > 0,
    outcome: own?.outcome ?? 'not-applicable',
    reason: own?.reason ?? null,
  };
}

/**
 * Cases of the rules of a set, every one or those given, judged, those of one text together; a case of a rule that
 * does not exist is an error.
 */
export async function judgedCases(
  ruleSet: RuleSet,
  cases: readonly RuleCase[] = ruleCases(),
): Promise<JudgedCase[]> {
  const judged: JudgedCase[] = [];
  // Many cases differ by the day of the audit alone: their plan is understood once.
  const byPlan = Map.groupBy(cases, ({ stage, text }) => `${stage ?? ''} ${text}`);
  for (const ones of byPlan.values()) {
    const [first] = ones;
    const plan = first && (await planOf(first, ruleSet));
    if (plan) judged.push(...ones.map((one) => judgedCase(one, plan, ruleSet)));
  }
  return judged;
}

function shareOf(hits: number, of: number): MeasuredShare {
  const { low, high } = wilson(hits, of);
  const rounded = (value: number): number => (of === 0 ? 0 : Number(value.toFixed(4)));
  return { hits, of, low: rounded(low), high: rounded(high) };
}

function measuredOf(cases: readonly JudgedCase[]): MeasuredRule {
  const positives = cases.filter(({ expected }) => expected === 'finding');
  const nearMisses = cases.filter(({ expected }) => expected === 'none');
  const found = positives.filter(({ reported }) => reported).length;
  const wrong = nearMisses.filter(({ reported }) => reported).length;
  return {
    precision: shareOf(found, found + wrong),
    recall: shareOf(found, positives.length),
    nearMisses: nearMisses.length,
    enough: positives.length >= ENOUGH.positives && nearMisses.length >= ENOUGH.nearMisses,
  };
}

/** Precision and recall of each rule that has cases, rules in order of their ids. */
export function measuredRules(judged: readonly JudgedCase[]): MeasuredRules {
  const byRule = [...Map.groupBy(judged, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byRule.map(([rule, cases]) => [rule, measuredOf(cases)]));
}

/** The file that the pack carries. */
export function measuredFile(measured: MeasuredRules): string {
  return `${JSON.stringify(measured, null, 2)}\n`;
}
