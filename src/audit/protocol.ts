import type { ProblemCode } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Reading } from './request.ts';

/** What a worker is told once, before its first document. */
export interface Job {
  /** `audit` answers with a DocumentResult, `parse` with an Understanding. */
  readonly task: 'audit' | 'parse';
  /** With the selected rules only. */
  readonly ruleSet: RuleSet;
  readonly reading: Reading;
  readonly maxFileBytes: number;
}

export type ToWorker =
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'document'; readonly path: string };

export type FromWorker =
  | { readonly type: 'ready' }
  /** `rssBytes` is the worker's resident memory after the document. */
  | { readonly type: 'answer'; readonly answer: unknown; readonly rssBytes: number }
  | { readonly type: 'failed'; readonly code: ProblemCode; readonly trace: string };
