import type { Finding } from './result.ts';
import type { Severity } from './rule.ts';

/** What became of a rule that reported something before and does not now. */
export type Fate = 'passed' | 'not-assessed' | 'waived' | 'changed' | 'not-run';

/** A finding that is no longer reported. */
export interface Removed {
  readonly finding: Finding;
  readonly now: Fate;
}

/** A finding whose severity is another. */
export interface Reweighed {
  readonly finding: Finding;
  readonly before: Severity;
}

/** How the findings of one document differ between two audits; at least one list has something. */
export interface DocumentDifference {
  readonly path: string;
  readonly added: readonly Finding[];
  readonly removed: readonly Removed[];
  readonly reweighed: readonly Reweighed[];
}

/** How often a rule reports something else. */
export interface RuleDifference {
  readonly rule: string;
  readonly documents: number;
  readonly added: number;
  readonly removed: number;
  readonly reweighed: number;
}
