import type { Costs } from '../model/costs.ts';
import type { AuditResult } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Configured } from '../packs/unconfigured.ts';
import { type Applied, applied } from './applied.ts';
import type { Answer, Child } from './child.ts';
import type { DocumentVerification } from './collect.ts';
import { findInputs, isReadable } from './inputs.ts';
import { openInputs } from './open-inputs.ts';
import { examineAll } from './pool.ts';
import type { AuditPorts } from './ports.ts';
import { type Job, rulesForJob } from './protocol.ts';
import type { AuditRequest } from './request.ts';
import type { Source } from './source.ts';
import type { Verdict } from './status.ts';

const MIB = 1024 * 1024;

export interface Audited {
  readonly result: AuditResult;
  readonly verdict: Verdict;
  /** What the second reader found, where it was asked. */
  readonly verifications: readonly DocumentVerification[];
  /** What each audited document took, where it was asked. */
  readonly costs: readonly Costs[];
  /** What to tell of waivers: those that ended, are written badly or met nothing. */
  readonly notes: readonly string[];
  /** All rules of the packs, for the texts of the reports. */
  readonly ruleSet: RuleSet;
}

/**
 * Audits what the request names. Every document is examined in a worker process that can be killed; one that
 * fails costs its own result only. The same request gives the same result, whatever the number of workers.
 *
 * @throws UsageError, PackError or SelectionError where nothing was audited
 */
export async function audit(request: AuditRequest, ports: AuditPorts): Promise<Audited> {
  const found = await findInputs(request.paths, request.listed);
  const start = () => ports.startWorker(request.resources);
  const { maxFileMb } = request.resources;
  // The worker loads its modules while this process loads the packs.
  const opened = await openInputs(found, { worker: start(), start, maxFileMb, signal: ports.signal });
  const { inputs, worker: first } = opened;
  try {
    const configured = await ports.loadRules(request);
    const { ruleSet } = configured;
    const rules = await applied(request, configured);
    const readable = inputs.filter(isReadable).map(rules.sourceOf);
    const job = jobOf(request, ruleSet, rules);
    first.give(job);
    ports.onWorking();
    const collecting = import('./collect.ts');
    const answers = await examineSources(request, { readable, job, first, ports });
    const { collect } = await collecting;
    const collected = collect(request, { inputs, answers, packs: ruleSet.packs });
    const notes = await notesOn(collected.result, configured, rules);
    return { ...collected, notes, ruleSet: { ...ruleSet, rules: [...ruleSet.rules, ...ruleSet.off] } };
  } finally {
    first.kill();
  }
}

interface Examining {
  readonly readable: readonly Source[];
  readonly job: Job;
  readonly first: Child;
  readonly ports: AuditPorts;
}

/** The answers that came before the end or an interruption, by the paths of the inputs. */
async function examineSources(
  { resources }: AuditRequest,
  { readable, job, first, ports }: Examining,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  await examineAll(readable, {
    ...resources,
    first,
    start: () => {
      const child = ports.startWorker(resources);
      child.give(job);
      return child;
    },
    signal: ports.signal,
    onAnswer: (index, answer) => {
      answers.set(readable[index]?.path ?? '', answer);
      if (answer.type === 'failed' && answer.trace !== '') ports.onTrouble(index + 1, answer.trace);
      ports.onProgress({ finished: answers.size, total: readable.length });
    },
  });
  return answers;
}

function jobOf(request: AuditRequest, ruleSet: RuleSet, { rules, variants }: Applied): Job {
  return {
    task: 'audit',
    ruleSet: rulesForJob(ruleSet, rules),
    variants,
    reading: request.reading,
    maxFileBytes: request.resources.maxFileMb * MIB,
    verify: request.verify === true,
    stats: request.stats === true,
  };
}

async function notesOn(
  result: AuditResult,
  configured: Configured,
  { rules, variants }: Applied,
): Promise<string[]> {
  if (configured.file === null) return [];
  const { waiverNotes } = await import('./waiver-notes.ts');
  const ran = new Set([rules, ...variants].flat().map(({ id }) => id));
  return waiverNotes({ result, configured, ran });
}
