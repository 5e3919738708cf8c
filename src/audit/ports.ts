import type { Configured } from '../packs/unconfigured.ts';
import type { Child, ChildLimits } from './child.ts';

export interface Progress {
  readonly finished: number;
  readonly total: number;
}

/** Which rules a command asks for. */
export interface RulesWanted {
  /** Names or paths of packs; null where the user named none. */
  readonly packs: readonly string[] | null;
  /** The configuration file; null where it is to be looked for. */
  readonly config: string | null;
  /** Rules named to be run. */
  readonly only: readonly string[];
}

/** What the use case needs from outside, so that a test can put its own there. */
export interface AuditPorts {
  readonly loadRules: (wanted: RulesWanted) => Promise<Configured>;
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
