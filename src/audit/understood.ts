import { hash } from 'node:crypto';
import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { readDocument } from '../documents/read.ts';
import type { Document } from '../model/document.ts';
import { type Problem, problemOf, ReadProblem } from '../model/problem.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { type UnderstandOptions, understand } from '../plan/understand.ts';
import type { Memory, Understood } from './cache/memory.ts';
import type { Job } from './protocol.ts';
import type { ReadSource } from './read-source.ts';
import type { Source } from './source.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Verified } from './verify.ts';

/** A job with its rules at hand. */
export interface RuledJob extends Job {
  readonly ruleSet: RuleSet;
}

/** What a worker needs to examine one document. */
export interface Examination {
  readonly job: RuledJob;
  readonly watch: Stopwatch;
  readonly readSource: ReadSource;
  readonly memory: Memory;
}

/** The bytes of a document. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface Unreadable {
  readonly sha256: string | null;
  readonly problem: Problem;
}

export async function open(source: Source, { readSource }: Examination): Promise<Opened | Unreadable> {
  const bytes = await orProblem(() => readSource(source));
  return 'code' in bytes ? { sha256: null, problem: bytes } : { bytes, sha256: hash('sha256', bytes) };
}

export function read(bytes: Uint8Array, { job, watch }: Examination): Promise<Document | Problem> {
  const limits = { ...DEFAULT_LIMITS, maxFileBytes: job.maxFileBytes };
  return orProblem(() => watch.stage('reading', () => readDocument(bytes, limits)));
}

/** What cannot be read is a result like any other. */
async function orProblem<Value>(work: () => Promise<Value>): Promise<Value | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReadProblem) return problemOf(error.code, error.detail);
    throw error;
  }
}

export function stageOption({ reading: { stage } }: Job): UnderstandOptions {
  return stage === undefined ? {} : { stage };
}

/** What the document says, from memory where it has been understood before, and what a second reader found in it. */
export async function understood(
  { bytes, sha256 }: Opened,
  examination: Examination,
): Promise<{ readonly understood: Understood; readonly verified: Verified | null }> {
  const { job, memory } = examination;
  if (job.verify !== true) {
    const readAnew = async () => understoodAs(await read(bytes, examination), examination);
    return { understood: await memory.understood(sha256, readAnew), verified: null };
  }
  // A second reading is held against the first, so there has to be a first.
  const document = await read(bytes, examination);
  const verified = 'code' in document ? null : await (await import('./verify.ts')).verify(bytes, document);
  return { understood: await understoodAs(document, examination), verified };
}

async function understoodAs(document: Document | Problem, { job, watch }: Examination): Promise<Understood> {
  if ('code' in document) return { problem: document };
  const { vocabulary } = job.ruleSet;
  const plan = await watch.stage('understanding', () => understand(document, vocabulary, stageOption(job)));
  return { plan };
}
