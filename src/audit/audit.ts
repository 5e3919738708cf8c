import type { AuditResult } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Answer, Child } from './child.ts';
import type { DocumentVerification } from './collect.ts';
import { findInputs, type Input, isReadable } from './inputs.ts';
import { openInputs } from './open-inputs.ts';
import { examineAll } from './pool.ts';
import type { AuditPorts } from './ports.ts';
import { type Job, rulesForJob } from './protocol.ts';
import type { AuditRequest } from './request.ts';
import type { Verdict } from './status.ts';

const MIB = 1024 * 1024;

export interface Audited {
  readonly result: AuditResult;
  readonly verdict: Verdict;
  /** What the second reader found, where it was asked. */
  readonly verifications: readonly DocumentVerification[];
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
  const found = await findInputs(request.paths);
  const start = () => ports.startWorker(request.resources);
  const { maxFileMb } = request.resources;
  // The worker loads its modules while this process loads the packs.
  const opened = await openInputs(found, { worker: start(), start, maxFileMb, signal: ports.signal });
  const { inputs, worker: first } = opened;
  try {
    const ruleSet = await ports.loadPacks(request.packs);
    const job = await jobOf(request, ruleSet);
    first.give(job);
    ports.onWorking();
    const collecting = import('./collect.ts');
    const answers = await examineInputs(request, { inputs, job, first, ports });
    const { collect } = await collecting;
    return { ...collect(request, { inputs, answers, packs: ruleSet.packs }), ruleSet };
  } finally {
    first.kill();
  }
}

interface Examining {
  readonly inputs: readonly Input[];
  readonly job: Job;
  readonly first: Child;
  readonly ports: AuditPorts;
}

/** The answers that came before the end or an interruption, by the paths of the inputs. */
async function examineInputs(
  { resources }: AuditRequest,
  { inputs, job, first, ports }: Examining,
): Promise<ReadonlyMap<string, Answer>> {
  const readable = inputs.filter(isReadable);
  const answers = new Map<string, Answer>();
  await examineAll(
    readable.map(({ path, within }) => ({ path, within })),
    {
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
    },
  );
  return answers;
}

async function jobOf(request: AuditRequest, ruleSet: RuleSet): Promise<Job> {
  const rules = await selectedRules(request, ruleSet);
  return {
    task: 'audit',
    ruleSet: rulesForJob(ruleSet, rules),
    reading: request.reading,
    maxFileBytes: request.resources.maxFileMb * MIB,
    verify: request.verify === true,
  };
}

async function selectedRules({ only, except }: AuditRequest, { rules }: RuleSet): Promise<readonly Rule[]> {
  if (only.length === 0 && except.length === 0) return rules;
  const { selectRules } = await import('../packs/select.ts');
  return selectRules(rules, { only, except });
}
