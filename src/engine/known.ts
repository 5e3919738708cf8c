import type { CheckContext } from '../checks/check.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Rule } from '../model/rule.ts';
import type { Redact } from './redact.ts';
import type { RuleOutcome } from './rule-outcome.ts';

/** What an earlier audit made of the same plan by the same rules, as far as it holds on other days: plain data. */
export interface Known {
  /** By the id of the rule. */
  readonly outcomes: Map<string, KnownOutcome>;
  /** Redacted texts by what they were before. */
  readonly redactions: Map<string, string>;
}

interface KnownOutcome extends Omit<RuleOutcome, 'rule'> {
  /** Which of the rule's dated versions it is of. */
  readonly version: number;
  readonly days: Days;
}

/** The days an outcome holds on: from one on, and before another; without an end where it has none. */
interface Days {
  readonly from?: CalendarDate;
  readonly before?: CalendarDate;
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
 * The outcome of a rule: the known one, else what `run` finds. It becomes known if the rule did not take the day of the
 * audit itself but asked at most which days lie after it: the same answers on another day are the same outcome.
 */
export function outcomeOnDays(
  { outcomes }: Known,
  { rule, version, context }: Running,
  run: (context: CheckContext) => RuleOutcome,
): RuleOutcome {
  const number = (rule.versions ?? [rule]).indexOf(version);
  const earlier = outcomes.get(rule.id);
  if (earlier?.version === number && isWithin(context.asOf, earlier.days)) {
    const { version: _version, days: _days, ...outcome } = earlier;
    return { rule: version, ...outcome };
  }
  const watched = watchDay(context);
  const found = run(watched.context);
  const { rule: _rule, ...outcome } = found;
  const days = watched.days();
  if (days !== null) outcomes.set(rule.id, { version: number, days, ...outcome });
  return found;
}

function isWithin(day: CalendarDate, { from, before }: Days): boolean {
  return (from === undefined || from <= day) && (before === undefined || day < before);
}

/** The same context; `days` tells on which days it would have answered the same, null where the day itself was taken. */
function watchDay(context: CheckContext): { context: CheckContext; days: () => Days | null } {
  const { asOf, isToCome, ...rest } = context;
  let days: Days | null = {};
  return {
    context: {
      get asOf() {
        days = null;
        return asOf;
      },
      isToCome: (day) => {
        const isLater = isToCome(day);
        if (days !== null) days = narrowed(days, day, isLater);
        return isLater;
      },
      ...rest,
    },
    days: () => days,
  };
}

function narrowed(days: Days, day: CalendarDate, isLater: boolean): Days {
  const { from = day, before = day } = days;
  return isLater
    ? { ...days, before: day < before ? day : before }
    : { ...days, from: day > from ? day : from };
}

/** The same redaction, each text done once. */
export function knownRedaction({ redactions }: Known, redact: Redact): Redact {
  return (text) => {
    const redacted = redactions.get(text) ?? redact(text);
    redactions.set(text, redacted);
    return redacted;
  };
}
