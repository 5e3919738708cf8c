import type { CheckContext } from '../checks/check.ts';
import type { Rule } from '../model/rule.ts';
import type { Redact } from './redact.ts';
import type { RuleOutcome } from './rule-outcome.ts';

/** What an earlier audit made of the same plan by the same rules, as far as it holds on any day: plain data. */
export interface Known {
  /** By the id of the rule. */
  readonly outcomes: Map<string, KnownOutcome>;
  /** Redacted texts by what they were before. */
  readonly redactions: Map<string, string>;
}

interface KnownOutcome extends Omit<RuleOutcome, 'rule'> {
  /** Which of the rule's dated versions it is of. */
  readonly version: number;
}

/** Nothing yet. */
export function nothingKnown(): Known {
  return { outcomes: new Map(), redactions: new Map() };
}

interface Running {
  readonly rule: Rule;
  /** The version of the rule that is law on the day. */
  readonly version: Rule;
  readonly context: CheckContext;
}

/**
 * The outcome of a rule: the known one, else what `run` finds. It becomes known if the day of the audit was never
 * looked at while the rule ran, since then no other day can change it.
 */
export function outcomeOnAnyDay(
  { outcomes }: Known,
  { rule, version, context }: Running,
  run: (context: CheckContext) => RuleOutcome,
): RuleOutcome {
  const number = (rule.versions ?? [rule]).indexOf(version);
  const earlier = outcomes.get(rule.id);
  if (earlier?.version === number) {
    const { version: _version, ...outcome } = earlier;
    return { rule: version, ...outcome };
  }
  let hasLooked = false;
  const { asOf, stage, wording } = context;
  const found = run({
    get asOf() {
      hasLooked = true;
      return asOf;
    },
    stage,
    wording,
  });
  const { rule: _rule, ...outcome } = found;
  if (!hasLooked) outcomes.set(rule.id, { version: number, ...outcome });
  return found;
}

/** The same redaction, each text done once. */
export function knownRedaction({ redactions }: Known, redact: Redact): Redact {
  return (text) => {
    const redacted = redactions.get(text) ?? redact(text);
    redactions.set(text, redacted);
    return redacted;
  };
}
