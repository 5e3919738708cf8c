import type { DocumentResult, Summary } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';
import type { Input } from './inputs.ts';

/** How complete an audit is: `partial` where it was interrupted, `incomplete` where something was not read. */
export function statusOf(
  documents: readonly DocumentResult[],
  { inputs, interrupted }: { readonly inputs: readonly Input[]; readonly interrupted: boolean },
): Summary['status'] {
  if (interrupted) return 'partial';
  const named = new Set(inputs.filter((input) => input.named).map(({ path }) => path));
  const whole = documents.every((document) => isWhole(document, named));
  return whole && documents.some(({ outcome }) => outcome === 'audited') ? 'complete' : 'incomplete';
}

/** A document that the user named must be audited; one that was found in a folder may be something else. */
function isWhole({ outcome, problem, path }: DocumentResult, named: ReadonlySet<string>): boolean {
  if (outcome === 'unreadable') return false;
  return outcome === 'skipped' ? !named.has(path) : problem === null;
}

/** What the audit came to, in the order in which one outweighs the other. */
export type Verdict = 'interrupted' | 'incomplete' | 'findings' | 'clean';

export function verdictOf({ status, bySeverity }: Summary, failOn: Severity | 'never'): Verdict {
  if (status === 'partial') return 'interrupted';
  if (status === 'incomplete') return 'incomplete';
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return failing.some((severity) => (bySeverity[severity]?.findings ?? 0) > 0) ? 'findings' : 'clean';
}
