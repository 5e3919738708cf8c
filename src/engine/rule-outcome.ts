import type { Rule } from '../model/rule.ts';
import type { RawFinding } from './finding.ts';

/** What one rule says of one plan: five outcomes, all kept, because a rate needs its denominator. */
export interface RuleOutcome {
  readonly rule: Rule;
  readonly outcome: 'pass' | 'fail' | 'not-shown' | 'not-assessed' | 'not-applicable';
  /** Why it was not assessed. */
  readonly reason: string | null;
  /** In the order of the document. */
  readonly findings: readonly RawFinding[];
}
