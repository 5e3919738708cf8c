import { hash } from 'node:crypto';
import { DEFAULT_LIMITS } from '../documents/limits.ts';
import { readDocument } from '../documents/read.ts';
import { assess } from '../engine/assess.ts';
import { documentResult } from '../engine/document-result.ts';
import type { Redact } from '../engine/redact.ts';
import type { Document } from '../model/document.ts';
import { type Problem, problemOf, ReadProblem } from '../model/problem.ts';
import type { DocumentResult } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Parsed } from '../model/understanding.ts';
import { type UnderstandOptions, understand, understandWithWorkings } from '../plan/understand.ts';
import type { Answered } from './answered.ts';
import { type Identified, identified } from './identified.ts';
import { partlyRead, perhapsPlan } from './partly-read.ts';
import type { Job } from './protocol.ts';
import { createSourceReader, type ReadSource } from './read-source.ts';
import type { Reading } from './request.ts';
import type { Examine } from './serve.ts';
import type { Source } from './source.ts';
import { type Stopwatch, startStopwatch } from './stopwatch.ts';
import { unaudited } from './unaudited.ts';
import type { Verified } from './verify.ts';

/** How a worker examines documents for a job; `built` are the rules it has from its warm-up. */
export async function prepare(given: Job, built: RuleSet | null): Promise<Examine> {
  const job = { ...given, ruleSet: rulesOf(given, built) };
  const readSource = createSourceReader(job.maxFileBytes);
  const examine = job.task === 'audit' ? auditDocument : parseDocument;
  return (source) => examine(source, { job, readSource, watch: startStopwatch() });
}

/** Rules of the build come from the warm-up, with all that has been compiled for them. */
function rulesOf({ ruleSet }: Job, built: RuleSet | null): RuleSet {
  if (!('built' in ruleSet)) return ruleSet;
  if (built?.digest !== ruleSet.built) throw new Error('The program was built anew while it ran.');
  return { ...built, rules: ruleSet.rules };
}

interface RuledJob extends Job {
  readonly ruleSet: RuleSet;
}

interface Examination {
  readonly job: RuledJob;
  readonly watch: Stopwatch;
  readonly readSource: ReadSource;
}

interface Opened {
  readonly sha256: string;
  readonly document: Document;
  /** What a second reader found, where it was asked for. */
  readonly verified: Verified | null;
}

interface Unreadable {
  readonly sha256: string | null;
  readonly problem: Problem;
}

async function open(source: Source, { job, readSource, watch }: Examination): Promise<Opened | Unreadable> {
  let sha256: string | null = null;
  try {
    const bytes = await readSource(source);
    sha256 = hash('sha256', bytes);
    const limits = { ...DEFAULT_LIMITS, maxFileBytes: job.maxFileBytes };
    const document = await watch.stage('reading', () => readDocument(bytes, limits));
    const verified = job.verify ? await (await import('./verify.ts')).verify(bytes, document) : null;
    return { sha256, document, verified };
  } catch (error) {
    if (error instanceof ReadProblem) return { sha256, problem: problemOf(error.code, error.detail) };
    throw error;
  }
}

function stageOption({ reading: { stage } }: Job): UnderstandOptions {
  return stage === undefined ? {} : { stage };
}

async function auditDocument(source: Source, examination: Examination): Promise<Answered> {
  const { path } = source;
  const opened = await open(source, examination);
  const { sha256 } = opened;
  if ('problem' in opened) {
    const outcome = opened.problem.code === 'not-a-plan' ? 'skipped' : 'unreadable';
    return unaudited(path, { outcome, problem: opened.problem, sha256 });
  }
  const { verified } = opened;
  const result = await judged(source, opened, examination);
  return {
    ...result,
    ...(verified !== null && { verification: verified.verification }),
    ...(examination.job.stats === true && { costs: examination.watch.costs() }),
  };
}

/** The rules of the job, or those for a document that the configuration treats apart. */
function ruleSetOf({ variant }: Source, { ruleSet, variants }: RuledJob): RuleSet {
  const rules = variant === undefined ? undefined : variants?.[variant];
  return rules === undefined ? ruleSet : { ...ruleSet, rules };
}

async function judged(
  source: Source,
  { document, sha256, verified }: Opened,
  { job, watch }: Examination,
): Promise<DocumentResult | Identified> {
  const { reading } = job;
  const { path, waivers = [] } = source;
  const ruleSet = ruleSetOf(source, job);
  const plan = await watch.stage('understanding', () =>
    understand(document, ruleSet.vocabulary, stageOption(job)),
  );
  const { value: kind, because } = plan.kind;
  const assessment = await watch.stage('rules', () =>
    assess(plan, ruleSet, { ...reading, timed: watch.rule }),
  );
  const lost = verified === null ? null : await lossOf(verified, reading, assessment.redact);
  const unknown = perhapsPlan(plan, lost);
  if (unknown !== null) return unaudited(path, { outcome: 'unreadable', problem: unknown, sha256, kind });
  if (kind !== 'plan' && kind !== 'template') {
    const problem = problemOf('not-a-plan', sentence(because));
    return unaudited(path, { outcome: 'skipped', problem, sha256, kind });
  }
  const options = { ...reading, path, sha256, problem: partlyRead(plan, lost), waivers };
  return watch.stage('result', () => {
    const result = documentResult(plan, assessment, options);
    const { identityKey } = job;
    return identityKey === undefined ? result : identified(result, { plan, assessment }, identityKey);
  });
}

async function lossOf(verified: Verified, reading: Reading, redact: Redact): Promise<string | null> {
  const { lossWords } = await import('./verify.ts');
  const show: Redact = reading.identifiable ? (text) => text : redact;
  return lossWords(verified, reading.quotes ? show : null);
}

async function parseDocument(source: Source, examination: Examination): Promise<Parsed> {
  const { path } = source;
  const { job } = examination;
  const opened = await open(source, examination);
  const { sha256 } = opened;
  if ('problem' in opened) return { path, sha256, problem: opened.problem, understanding: null };
  const { document } = opened;
  const { plan, workings } = understandWithWorkings(document, job.ruleSet.vocabulary, stageOption(job));
  const { redact } = assess(plan, { ...job.ruleSet, rules: [] }, job.reading);
  const [{ understandingOf }, { formRedactor }] = await Promise.all([
    import('./understanding.ts'),
    import('../engine/form-redactor.ts'),
  ]);
  const showing = { ...job.reading, redact, redactHeading: formRedactor(plan, job.ruleSet) };
  const understanding = understandingOf({ document, plan, workings }, showing);
  return { path, sha256, problem: partlyRead(plan), understanding };
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
