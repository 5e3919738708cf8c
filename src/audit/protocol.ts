import type { ProblemCode } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { CacheJob } from './cache/memory.ts';
import type { ViewWanted } from './reading-views/wanted.ts';
import type { Reading } from './request.ts';
import type { Source } from './source.ts';

/** Rules out of a set that a worker has from the build: most of a set is what its vocabulary has learned. */
export interface BuiltRules {
  readonly built: string;
  readonly rules: readonly Rule[];
}

/** The rules of a job in as few words as a worker needs: a set with a digest is known to it. */
export function rulesForJob(ruleSet: RuleSet, rules: readonly Rule[]): RuleSet | BuiltRules {
  const { digest } = ruleSet;
  return digest === undefined ? { ...ruleSet, rules } : { built: digest, rules };
}

/** The key of an audit, in hex. */
export interface IdentityKey {
  readonly hex: string;
  /** Whether it is the user's, so that results show the hash of each child. */
  readonly isKept: boolean;
}

/** What a worker is told once, before its first document. */
export interface Job {
  /** `audit` answers with a DocumentResult, `parse` with an Understanding. */
  readonly task: 'audit' | 'parse';
  /** With the selected rules only. */
  readonly ruleSet: RuleSet | BuiltRules;
  /** Rules for documents that a configuration treats apart, by the number their sources carry. */
  readonly variants?: readonly (readonly Rule[])[];
  readonly reading: Reading;
  readonly maxFileBytes: number;
  /** Hold the reading against a second reader. */
  readonly verify?: boolean;
  /** Answer with what each document took. */
  readonly stats?: boolean;
  /** For `audit`: identities leave the worker only as hashes with this key. */
  readonly identityKey?: IdentityKey;
  /** Where to keep what is understood; nothing is kept without it. */
  readonly cache?: CacheJob;
}

export type Question =
  /** Asks for what the job says; `source` is a document. */
  | { readonly type: 'document'; readonly source: Source }
  /** Asks for a Listing; needs no job. */
  | { readonly type: 'list'; readonly source: Source; readonly maxFileBytes: number }
  /** Asks to write the text of a document for a page; needs no job, and answers with a Viewed. */
  | {
      readonly type: 'view';
      readonly source: Source;
      readonly view: ViewWanted;
      readonly maxFileBytes: number;
    }
  /** Asks for nothing but to let go of memory that is not needed any more. */
  | { readonly type: 'tidy' };

export type ToWorker = { readonly type: 'job'; readonly job: Job } | Question;

export type FromWorker =
  | { readonly type: 'ready' }
  /** `rssBytes` is the worker's resident memory after the document. */
  | { readonly type: 'answer'; readonly answer: unknown; readonly rssBytes: number }
  | { readonly type: 'failed'; readonly code: ProblemCode; readonly trace: string };
