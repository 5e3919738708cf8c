import type { RuleSet } from '../model/rule-set.ts';
import type { Child, ChildLimits } from './child.ts';

export interface Progress {
  readonly finished: number;
  readonly total: number;
}

/** What the use case needs from outside, so that a test can put its own there. */
export interface AuditPorts {
  readonly loadPacks: (names: readonly string[]) => Promise<RuleSet>;
  /** Starts a worker process; it loads its modules while the caller goes on. */
  readonly startWorker: (limits: ChildLimits) => Child;
  /** Called once a worker has its job: the time to load what will be needed after the audit. */
  readonly onWorking: () => void;
  readonly onProgress: (progress: Progress) => void;
  /** Says on which document, counted from 1, our own code failed, and where; never any text of it. */
  readonly onTrouble: (document: number, trace: string) => void;
  /** Aborted at the first Ctrl-C: no more documents are begun. */
  readonly signal: AbortSignal;
}
