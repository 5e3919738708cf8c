import type { CheckContext } from '../checks/check.ts';
import { CHECKS } from '../checks/registry.ts';
import { judge } from '../checks/unread.ts';
import { compilePhrases, type PhraseSet } from '../language/phrases.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Plan } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSet, Wording } from '../model/rule-set.ts';
import type { Stage } from '../model/stage.ts';
import { applicability } from './applies.ts';
import type { KeptWords } from './capitalised.ts';
import { findingOf, milderFinding } from './finding.ts';
import { type Known, knownRedaction, outcomeOnDays } from './known.ts';
import { type Redact, redactorFor } from './redact.ts';
import type { RuleOutcome } from './rule-outcome.ts';

export interface Assessment {
  readonly stage: Stage | 'unknown';
  readonly asOf: CalendarDate;
  /** In the order of the rules. */
  readonly outcomes: readonly RuleOutcome[];
  /** Takes every identity of this plan out of a text. */
  readonly redact: Redact;
}

export interface AssessOptions {
  readonly asOf: CalendarDate;
  /** Overrides the stage read from the document. */
  readonly stage?: Stage;
  /** Runs each rule, with its id: where somebody takes the time. */
  readonly timed?: <Value>(rule: string, work: () => Value) => Value;
  /** What is known already; what is found out is added to it. */
  readonly known?: Known;
}

/** The lists of a rule set's wording, compiled together when first needed: an archive's plans share one rule set. */
const compiled = new WeakMap<Wording, ReadonlyMap<string, PhraseSet>>();

function listsOf(wording: Wording): ReadonlyMap<string, PhraseSet> {
  const known = compiled.get(wording);
  if (known !== undefined) return known;
  const lists = new Map(Object.entries(wording).map(([name, phrases]) => [name, compilePhrases(phrases)]));
  compiled.set(wording, lists);
  return lists;
}

/** Gives lists by their names; checks ask for them again and again. */
function givingLists(wording: Wording): CheckContext['wording'] {
  let lists: ReadonlyMap<string, PhraseSet> | undefined;
  return (name) => {
    lists ??= listsOf(wording);
    const list = lists.get(name);
    if (list === undefined) throw new RangeError(`No wording list "${name}".`);
    return list;
  };
}

const NONE = compilePhrases([]);

/** The lists that redaction needs, compiled only where something has to be redacted. */
function keptWords(wording: Wording): KeptWords {
  const list = (name: string): PhraseSet => listsOf(wording).get(name) ?? NONE;
  return {
    get terms() {
      return list('field-terms');
    },
    get givenNames() {
      return list('given-names');
    },
  };
}

function without(rule: Rule, outcome: RuleOutcome['outcome'], reason: string | null = null): RuleOutcome {
  return { rule, outcome, reason, findings: [] };
}

/** Whether the plan says, outside its sections, what makes the findings of a rule milder. */
function isMilder({ milder }: Rule, { outside }: Plan, { wording }: CheckContext): boolean {
  return milder !== undefined && outside.some(({ text }) => wording(milder.where).find(text) !== null);
}

function run(rule: Rule, plan: Plan, context: CheckContext): RuleOutcome {
  const check = CHECKS.get(rule.check);
  if (check === undefined) {
    return without(rule, 'not-assessed', `the check "${rule.check}" does not exist`);
  }
  const result = judge(check, plan, { parameters: rule.with, context });
  if (result.outcome === 'hit') {
    const found = result.hits.map((hit) => findingOf(rule, hit, context.stage));
    const findings = isMilder(rule, plan, context) ? found.map((one) => milderFinding(rule, one)) : found;
    return { rule, outcome: findings[0]?.verdict ?? rule.verdict, reason: null, findings };
  }
  return without(rule, result.outcome, result.outcome === 'not-assessed' ? result.reason : null);
}

/** One rule that fails to run must not take the other findings with it. */
function runSafely(rule: Rule, plan: Plan, context: CheckContext): RuleOutcome {
  try {
    return run(rule, plan, context);
  } catch {
    return without(rule, 'not-assessed', 'the check stopped unexpectedly; please report this');
  }
}

interface Assessing {
  readonly context: CheckContext;
  readonly known: Known | undefined;
}

function outcomeOf(rule: Rule, plan: Plan, { context, known }: Assessing): RuleOutcome {
  const applies = applicability(rule, plan, context);
  const version = applies.runs;
  if (version !== null) {
    const runIn = (own: CheckContext): RuleOutcome => runSafely(version, plan, own);
    return known === undefined ? runIn(context) : outcomeOnDays(known, { rule, version, context }, runIn);
  }
  return applies.unknown === null
    ? without(rule, 'not-applicable')
    : without(rule, 'not-assessed', applies.unknown);
}

/** Runs the rules of a set over a plan. */
export function assess(plan: Plan, ruleSet: RuleSet, options: AssessOptions): Assessment {
  const stage = options.stage ?? (plan.kind.value === 'template' ? 'template' : plan.stage.value);
  const { asOf, known, timed = (_rule, work) => work() } = options;
  const isToCome = (day: CalendarDate): boolean => day > asOf;
  const context = { asOf, isToCome, stage, wording: givingLists(ruleSet.wording) };
  const assessing = { context, known };
  const outcomes = ruleSet.rules.map((rule) => timed(rule.id, () => outcomeOf(rule, plan, assessing)));
  const redact = redactorFor(plan, keptWords(ruleSet.wording));
  return { stage, asOf, outcomes, redact: known === undefined ? redact : knownRedaction(known, redact) };
}
