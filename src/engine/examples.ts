import { CHECKS } from '../checks/registry.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Example, Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Stage } from '../model/stage.ts';
import { assess } from './assess.ts';
import type { RuleOutcome } from './rule-outcome.ts';

/** What running one example gave. */
export interface ExampleResult {
  readonly rule: string;
  /** From 1, in the order of the rule's file. */
  readonly number: number;
  readonly ok: boolean;
  /** What was expected and what came, in a sentence. */
  readonly because: string;
}

export interface ExampleOptions {
  /** Reads a plan from the plain text of an example, as if the user had stated its stage. */
  readonly understandText: (text: string, stage: Stage) => Promise<Plan>;
  /** The day of examples that name none. */
  readonly asOf: CalendarDate;
}

type Kind = 'fails' | 'passes' | 'notAssessed' | 'notApplicable';

const KINDS: readonly Kind[] = ['fails', 'passes', 'notAssessed', 'notApplicable'];

/** Which of the four an example is, and its text. */
export function exampleKind(example: Example): { readonly kind: Kind; readonly text: string } {
  const texts: Partial<Record<Kind, string>> = example;
  for (const kind of KINDS) {
    const text = texts[kind];
    if (text !== undefined) {
      return { kind, text };
    }
  }
  throw new RangeError('An example of no known kind.');
}

function stageOf(rule: Rule, example: Example): Stage {
  return example.stage ?? (rule.stages.includes('final') ? 'final' : (rule.stages[0] ?? 'final'));
}

function kindOf({ outcome }: RuleOutcome): Kind {
  switch (outcome) {
    case 'pass':
      return 'passes';
    case 'not-assessed':
      return 'notAssessed';
    case 'not-applicable':
      return 'notApplicable';
    default:
      return 'fails';
  }
}

function differences(example: Example, outcome: RuleOutcome): string[] {
  const { kind } = exampleKind(example);
  const actual = kindOf(outcome);
  if (actual !== kind) {
    return [`expected "${kind}", got "${actual}"${outcome.reason === null ? '' : ` (${outcome.reason})`}`];
  }
  if (!('fails' in example)) {
    return [];
  }
  const { findings = 1, case: expectedCase } = example;
  const cases = outcome.findings.map((finding) => finding.case);
  const blanks = outcome.findings.flatMap(
    ({ message, action }) => `${message} ${action}`.match(/\{\w+\}/g) ?? [],
  );
  return [
    ...(cases.length === findings ? [] : [`expected ${findings} findings, got ${cases.length}`]),
    ...(expectedCase === undefined || cases.includes(expectedCase)
      ? []
      : [`no finding of case "${expectedCase}"`]),
    ...blanks.map((blank) => `the text has nothing for ${blank}`),
  ];
}

async function runExample(
  rule: Rule,
  example: Example,
  { ruleSet, options }: { readonly ruleSet: RuleSet; readonly options: ExampleOptions },
): Promise<string[]> {
  const stage = stageOf(rule, example);
  const plan = await options.understandText(exampleKind(example).text, stage);
  const { outcomes } = assess(
    plan,
    { ...ruleSet, rules: [rule] },
    { asOf: example.asOf ?? options.asOf, stage },
  );
  return outcomes.flatMap((outcome) => differences(example, outcome));
}

/** Runs every example of every rule. An example states the whole of what its rule says about it. */
export async function runExamples(ruleSet: RuleSet, options: ExampleOptions): Promise<ExampleResult[]> {
  const results: ExampleResult[] = [];
  for (const rule of ruleSet.rules) {
    for (const [index, example] of rule.examples.entries()) {
      const wrong = await runExample(rule, example, { ruleSet, options });
      const ok = wrong.length === 0;
      results.push({
        rule: rule.id,
        number: index + 1,
        ok,
        because: ok ? example.because : wrong.join('; '),
      });
    }
  }
  return results;
}

/** The kinds of example a rule still lacks: a failing and a passing one, and one it is unsure of if it can be. */
export function missingExamples(rule: Rule): Kind[] {
  const present = new Set(rule.examples.map((example) => exampleKind(example).kind));
  const unsure = CHECKS.get(rule.check)?.unsure(rule.with) ?? false;
  const wanted: Kind[] = unsure ? ['fails', 'passes', 'notAssessed'] : ['fails', 'passes'];
  return wanted.filter((kind) => !present.has(kind));
}
