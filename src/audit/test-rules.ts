import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { readText } from '../documents/text/read.ts';
import { type ExampleResult, missingExamples, runExamples } from '../engine/examples.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Stage } from '../model/stage.ts';
import { understand } from '../plan/understand.ts';

export interface RulesTested {
  readonly examples: readonly ExampleResult[];
  /** Rules that lack a kind of example which they must have. */
  readonly lacking: readonly { readonly rule: string; readonly kinds: readonly string[] }[];
}

/** Runs the examples of every rule through the reader, the plan and the checks that plans go through. */
export async function testRules(ruleSet: RuleSet, asOf: CalendarDate): Promise<RulesTested> {
  const understandText = async (text: string, stage: Stage): Promise<Plan> => {
    const document = await readText(new TextEncoder().encode(text), DEFAULT_LIMITS);
    return understand(document, ruleSet.vocabulary, { stage });
  };
  return {
    examples: await runExamples(ruleSet, { understandText, asOf }),
    lacking: ruleSet.rules
      .map((rule) => ({ rule: rule.id, kinds: missingExamples(rule) }))
      .filter(({ kinds }) => kinds.length > 0),
  };
}
