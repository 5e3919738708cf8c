import type { Configured } from '../packs/unconfigured.ts';
import type { Child, ChildLimits } from './child.ts';

/** How far an audit has come. */
export interface Progress {
  readonly finished: number;
  /** Of the finished, those that an earlier run had done. */
  readonly resumed: number;
  readonly total: number;
  readonly findings: number;
  /** What has been in hand for longest: its number, counted from 1, and since when, on the clock of `performance`. */
  readonly slowest: { readonly document: number; readonly since: number } | null;
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
  /** Says something that does not wait for the end, in a sentence. */
  readonly tell: (sentence: string) => void;
  /** Says on which document, counted from 1, our own code failed, and where; never any text of it. */
  readonly onTrouble: (document: number, trace: string) => void;
  /** Aborted at the first Ctrl-C: no more documents are begun. */
  readonly signal: AbortSignal;
}
