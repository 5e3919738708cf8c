import { assess } from '../engine/assess.ts';
import { cautionsOf, documentResult } from '../engine/document-result.ts';
import type { Known } from '../engine/known.ts';
import { isNamedInPath } from '../engine/named-in-path.ts';
import type { Redact } from '../engine/redact.ts';
import type { Plan } from '../model/plan.ts';
import { problemOf } from '../model/problem.ts';
import type { DocumentResult } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Parsed } from '../model/understanding.ts';
import { understandWithWorkings } from '../plan/understand.ts';
import type { Answered } from './answered.ts';
import { createMemory } from './cache/memory.ts';
import { type Identified, identified } from './identified.ts';
import { partlyRead, perhapsPlan } from './partly-read.ts';
import type { Job } from './protocol.ts';
import { createSourceReader } from './read-source.ts';
import type { Reading } from './request.ts';
import type { Examine } from './serve.ts';
import type { Source } from './source.ts';
import { startStopwatch } from './stopwatch.ts';
import { unaudited } from './unaudited.ts';
import {
  type Examination,
  open,
  type RuledJob,
  read,
  stageOption,
  type Unreadable,
  understood,
} from './understood.ts';
import type { Verified } from './verify.ts';

/** How a worker examines documents for a job; `built` are the rules it has from its warm-up. */
export async function prepare(given: Job, built: RuleSet | null): Promise<Examine> {
  const job = { ...given, ruleSet: rulesOf(given, built) };
  const readSource = createSourceReader(job.maxFileBytes);
  const examine = job.task === 'audit' ? auditDocument : parseDocument;
  const memory = createMemory(job.cache);
  return (source) => examine(source, { job, readSource, memory, watch: startStopwatch() });
}

/** Rules of the build come from the warm-up, with all that has been compiled for them. */
function rulesOf({ ruleSet }: Job, built: RuleSet | null): RuleSet {
  if (!('built' in ruleSet)) return ruleSet;
  if (built?.digest !== ruleSet.built) throw new Error('The program was built anew while it ran.');
  return { ...built, rules: ruleSet.rules };
}

async function auditDocument(source: Source, examination: Examination): Promise<Answered> {
  const { job, memory, watch } = examination;
  const opened = await open(source, examination);
  if ('problem' in opened) return refused(source, opened);
  const { sha256 } = opened;
  const { understood: document, verified } = await understood(opened, examination);
  if ('problem' in document) return refused(source, { sha256, problem: document.problem });
  const result = await memory.judged({ sha256, variant: source.variant }, (known) =>
    judged({ source, sha256, plan: document.plan, verified, known }, examination),
  );
  const troubles = memory.troubles();
  return {
    ...result,
    ...(isNamedInPath(source.path, document.plan) && { namedInPath: true as const }),
    ...(verified !== null && { verification: verified.verification }),
    ...(job.stats === true && { costs: watch.costs() }),
    ...(troubles !== null && { cache: troubles }),
  };
}

function refused({ path }: Source, { problem, sha256 }: Unreadable): DocumentResult {
  const outcome = problem.code === 'not-a-plan' ? 'skipped' : 'unreadable';
  return unaudited(path, { outcome, problem, sha256 });
}

/** The rules of the job, or those for a document that the configuration treats apart. */
function ruleSetOf({ variant }: Source, { ruleSet, variants }: RuledJob): RuleSet {
  const rules = variant === undefined ? undefined : variants?.[variant];
  return rules === undefined ? ruleSet : { ...ruleSet, rules };
}

interface Judging {
  readonly source: Source;
  readonly sha256: string;
  readonly plan: Plan;
  readonly verified: Verified | null;
  readonly known: Known | undefined;
}

async function judged(
  { source, sha256, plan, verified, known }: Judging,
  { job, watch }: Examination,
): Promise<DocumentResult | Identified> {
  const { reading } = job;
  const { path, waivers = [] } = source;
  const options = { ...reading, timed: watch.rule, ...(known !== undefined && { known }) };
  const assessment = await watch.stage('rules', () => assess(plan, ruleSetOf(source, job), options));
  const lost = verified === null ? null : await lossOf(verified, reading, assessment.redact);
  const { value: kind, because } = plan.kind;
  const unknown = perhapsPlan(plan, lost);
  if (unknown !== null) return unaudited(path, { outcome: 'unreadable', problem: unknown, sha256, kind });
  if (kind !== 'plan' && kind !== 'template') {
    const problem = problemOf('not-a-plan', sentence(because));
    return unaudited(path, { outcome: 'skipped', problem, sha256, kind });
  }
  const shown = { ...reading, path, sha256, problem: partlyRead(plan, lost), waivers };
  return watch.stage('result', () => {
    const result = documentResult(plan, assessment, shown);
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
  const document = 'problem' in opened ? opened.problem : await read(opened.bytes, examination);
  if ('code' in document) return { path, sha256, problem: document, understanding: null };
  const { plan, workings } = understandWithWorkings(document, job.ruleSet.vocabulary, stageOption(job));
  const { redact } = assess(plan, { ...job.ruleSet, rules: [] }, job.reading);
  const [{ understandingOf }, { formRedactor }] = await Promise.all([
    import('./understanding.ts'),
    import('../engine/form-redactor.ts'),
  ]);
  const showing = { ...job.reading, redact, redactHeading: formRedactor(plan, job.ruleSet) };
  const understanding = understandingOf({ document, plan, workings }, showing);
  return { path, sha256, problem: partlyRead(plan), ...cautionsOf(plan), understanding };
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
