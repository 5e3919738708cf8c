import type { Counter } from '../model/counter.ts';
import type { DocumentResult, Summary } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';
import type { Input } from './inputs.ts';
import { unopened } from './unopened.ts';

/**
 * Tells how complete an audit is from its documents, in any order: `partial` where some were not examined,
 * `incomplete` where something was not read.
 */
export function statusCounter(
  inputs: readonly Input[],
  { isShard = false }: { readonly isShard?: boolean } = {},
): Counter<Summary['status']> {
  const named = new Set(inputs.filter((input) => input.named).map(({ path }) => path));
  let count = 0;
  let isComplete = true;
  let hasAudited = false;
  const counter: Counter<Summary['status']> = {
    add: (document) => {
      count += 1;
      isComplete &&= isWhole(document, named);
      hasAudited ||= document.outcome === 'audited';
    },
    figures: () => {
      if (count < inputs.length) return 'partial';
      // A shard may have been given nothing.
      return isComplete && (hasAudited || isShard) ? 'complete' : 'incomplete';
    },
  };
  for (const document of inputs.map(unopened)) if (document !== null) counter.add(document);
  return counter;
}

/** A document that the user named must be audited; one that was found in a folder may be something else. */
function isWhole({ outcome, problem, path }: DocumentResult, named: ReadonlySet<string>): boolean {
  if (outcome === 'unreadable') return false;
  return outcome === 'skipped' ? !named.has(path) : problem === null;
}

/** What the audit came to, in the order in which one outweighs the other. */
export type Verdict = 'interrupted' | 'incomplete' | 'findings' | 'clean';

/** What counts as a failure. */
export interface Failing {
  /** Findings of this severity or a worse one. */
  readonly failOn: Severity | 'never';
  /** More warnings than this, whatever `failOn` says. */
  readonly maxWarnings?: number;
}

export function verdictOf(
  { status, bySeverity }: Summary,
  { failOn, maxWarnings = Infinity }: Failing,
): Verdict {
  if (status === 'partial') return 'interrupted';
  if (status === 'incomplete') return 'incomplete';
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const isOver = bySeverity.warning.findings > maxWarnings;
  return isOver || failing.some((severity) => bySeverity[severity].findings > 0) ? 'findings' : 'clean';
}
