import { dateInWords } from '../language/calendar.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Rule } from '../model/rule.ts';
import type { Configured } from '../packs/unconfigured.ts';
import type { Input } from './inputs.ts';
import type { AuditRequest } from './request.ts';
import type { Source } from './source.ts';
import { UsageError } from './usage-error.ts';

/** What the configuration and the selection make of the rules, for each document. */
export interface Applied {
  readonly rules: readonly Rule[];
  /** Rules of documents that overrides name. */
  readonly variants: readonly (readonly Rule[])[];
  /** Ids of the rules that apply to current plans only. */
  readonly currentOnly: readonly string[];
  readonly sourceOf: (input: Input) => Source;
}

function isInForce({ effectiveOn, effectiveFrom, effectiveTo }: Rule, asOf: CalendarDate): boolean {
  const has =
    (effectiveFrom === undefined || effectiveFrom <= asOf) &&
    (effectiveTo === undefined || asOf <= effectiveTo);
  return effectiveOn !== 'as-of' || has;
}

/** A day on which none of the law was in force is a mistake, not a clean bill. */
function checkDay(rules: readonly Rule[], asOf: CalendarDate): void {
  const versions = rules.flatMap((rule) => rule.versions ?? [rule]);
  if (versions.length > 0 && !versions.some((rule) => isInForce(rule, asOf))) {
    throw new UsageError(
      `None of the rules was in force on ${dateInWords(asOf)}. Choose another day for --as-of, or other rules.`,
    );
  }
}

type Selecting = Pick<AuditRequest, 'only' | 'except' | 'reading'>;

async function chosen(
  { only, except }: Selecting,
  { ruleSet }: Configured,
): Promise<(rule: Rule) => boolean> {
  if (only.length === 0 && except.length === 0) return () => true;
  const { selection } = await import('../packs/select.ts');
  return selection([...ruleSet.rules, ...ruleSet.off], { only, except });
}

/**
 * The rules for the documents of a request.
 *
 * @throws SelectionError, and UsageError where no rule is law on the day
 */
export async function applied(request: Selecting, configured: Configured): Promise<Applied> {
  const isChosen = await chosen(request, configured);
  const rules = configured.ruleSet.rules.filter(isChosen);
  const { asOf } = request.reading;
  checkDay(rules, asOf);
  const numbers = new Map<readonly Rule[], number>();
  const variants: (readonly Rule[])[] = [];
  const numberOf = (own: readonly Rule[]): number => {
    const number = numbers.get(own) ?? variants.push(own.filter(isChosen)) - 1;
    numbers.set(own, number);
    return number;
  };
  const sourceOf = ({ path, file, within }: Input): Source => {
    const { rules: own, waivers } = configured.forPath(file ?? path);
    const holding = waivers.filter(({ until }) => until >= asOf);
    return {
      path,
      ...(file !== undefined && { file }),
      within,
      ...(own !== configured.ruleSet.rules && { variant: numberOf(own) }),
      ...(holding.length > 0 && { waivers: holding }),
    };
  };
  const all = [...configured.ruleSet.rules, ...configured.ruleSet.off].filter(isChosen);
  const currentOnly = all.filter((rule) => rule.currentOnly).map(({ id }) => id);
  return { rules, variants, currentOnly, sourceOf };
}

/** The ids of the rules that ran on any document. */
export function idsOfRules({ rules, variants }: Applied): ReadonlySet<string> {
  return new Set([rules, ...variants].flat().map(({ id }) => id));
}
