import type { CalendarDate } from '../model/calendar-date.ts';
import type { Severity } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Stage } from '../model/stage.ts';
import type { Child, ChildLimits } from './child.ts';

/** What one document may use up. */
export interface Resources {
  readonly workers: number;
  /** Time to read and assess one document. */
  readonly timeoutSeconds: number;
  /** Resident memory of one worker. */
  readonly maxMemoryMb: number;
  readonly maxFileMb: number;
}

/** How documents are understood and shown. */
export interface Reading {
  readonly asOf: CalendarDate;
  /** Overrides the stage that each document shows. */
  readonly stage?: Stage;
  readonly identifiable: boolean;
  readonly quotes: boolean;
}

/** One audit as asked for. */
export interface AuditRequest {
  /** Files, folders and globs as the user named them. */
  readonly paths: readonly string[];
  readonly packs: readonly string[];
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly failOn: Severity | 'never';
  readonly reading: Reading;
  readonly resources: Resources;
  /** Version of this tool, for the result. */
  readonly version: string;
}

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
