import type { SavableResult } from '../model/archive-facts.ts';
import type { Costs } from '../model/costs.ts';
import type { AuditResult, Summary } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Configured } from '../packs/unconfigured.ts';
import { type Applied, applied } from './applied.ts';
import type { Child } from './child.ts';
import type { DocumentVerification } from './collect.ts';
import { findInputs, type Input, isReadable, relativePath } from './inputs.ts';
import { type Journal, openJournal } from './journal.ts';
import { passingKey, readKey } from './key-file.ts';
import { openInputs } from './open-inputs.ts';
import { examineAll } from './pool.ts';
import type { AuditPorts } from './ports.ts';
import { type Job, rulesForJob } from './protocol.ts';
import type { AuditRequest } from './request.ts';
import { isInShard, type Shard } from './shard.ts';
import type { ShardHead, Sharding } from './shard-facts.ts';
import type { Source } from './source.ts';
import type { Verdict } from './status.ts';

const MIB = 1024 * 1024;

export interface Audited {
  readonly result: SavableResult;
  readonly verdict: Verdict;
  /** What the second reader found, where it was asked. */
  readonly verifications: Iterable<DocumentVerification>;
  /** What each audited document took, where it was asked. */
  readonly costs: Iterable<Costs>;
  /** What to tell of waivers: those that ended, are written badly or met nothing. */
  readonly notes: readonly string[];
  /** All rules of the packs, for the texts of the reports. */
  readonly ruleSet: RuleSet;
  /** Lets go of what lies on the disk: until then the documents can be walked. */
  readonly close: () => void;
}

/**
 * Audits what the request names. Every document is examined in a worker process that can be killed; one that
 * fails costs its own result only. The same request gives the same result, whatever the number of workers.
 *
 * @throws UsageError, PackError or SelectionError where nothing was audited
 */
export async function audit(request: AuditRequest, ports: AuditPorts): Promise<Audited> {
  const key = request.keyFile === undefined ? passingKey() : await readKey(request.keyFile);
  const found = await findInputs(request.paths, request.listed);
  const start = () => ports.startWorker(request.resources);
  const { maxFileMb } = request.resources;
  // The worker loads its modules while this process loads the packs.
  const opened = await openInputs(found, { worker: start(), start, maxFileMb, signal: ports.signal });
  const { inputs: all, worker: first } = opened;
  const inputs = ownInputs(all, request.shard);
  try {
    const configured = await ports.loadRules(request);
    const { ruleSet } = configured;
    const rules = await applied(request, configured);
    const sources = inputs.filter(isReadable).map(rules.sourceOf);
    const job = jobOf(request, ruleSet, { ...rules, key });
    first.give(job);
    ports.onWorking();
    const journal = openJournal(sources.length);
    try {
      const status = await examineSources(request, { inputs, sources, job, first, journal, ports });
      const { collect } = await import('./collect.ts');
      const { currentOnly } = rules;
      const sharding = await shardingOf(request, { key, all, configured, applied: rules });
      const collected = collect(request, {
        inputs,
        journal,
        status,
        currentOnly,
        packs: ruleSet.packs,
        ...sharding,
      });
      const notes = await notesOn(collected.result, configured, rules);
      const withOff = { ...ruleSet, rules: [...ruleSet.rules, ...ruleSet.off] };
      return { ...collected, notes, ruleSet: withOff, close: journal.close };
    } catch (error) {
      journal.close();
      throw error;
    }
  } finally {
    first.kill();
  }
}

interface Examining {
  readonly inputs: readonly Input[];
  /** Those of the inputs that are read. */
  readonly sources: readonly Source[];
  readonly job: Job;
  readonly first: Child;
  readonly journal: Journal;
  readonly ports: AuditPorts;
}

/** Has the documents examined until the end or an interruption; gives how complete that is. */
async function examineSources(
  request: AuditRequest,
  { inputs, sources, job, first, journal, ports }: Examining,
): Promise<Summary['status']> {
  const { resources } = request;
  // Loaded while the worker is at its first document.
  const modules = Promise.all([import('./answered.ts'), import('./status.ts')]);
  const counting = modules.then(([, { statusCounter }]) =>
    statusCounter(inputs, { isShard: request.shard !== undefined }),
  );
  await examineAll(sources, {
    ...resources,
    first,
    start: () => {
      const child = ports.startWorker(resources);
      child.give(job);
      return child;
    },
    signal: ports.signal,
    onAnswer: async (number, answer) => {
      const [{ answeredOf }] = await modules;
      const answered = answeredOf(sources[number]?.path ?? '', answer);
      journal.add(number, answered);
      (await counting).add(answered);
      if (answer.type === 'failed' && answer.trace !== '') ports.onTrouble(number + 1, answer.trace);
      ports.onProgress({ finished: journal.count(), total: sources.length });
    },
  });
  return (await counting).figures();
}

/** The documents of a shard, or all. */
function ownInputs(all: readonly Input[], shard: Shard | undefined): readonly Input[] {
  return shard === undefined ? all : all.filter((input) => isInShard(relativePath(input), shard));
}

/** What a shard's result has to say of itself; nothing for a whole audit. */
async function shardingOf(
  request: AuditRequest,
  sharding: Omit<Sharding, 'shard'>,
): Promise<{ sharding?: { head: ShardHead; all: readonly Input[] } }> {
  const { shard } = request;
  if (shard === undefined) return {};
  const { shardHead } = await import('./shard-facts.ts');
  return { sharding: { head: shardHead(request, { ...sharding, shard }), all: sharding.all } };
}

interface KeyedRules extends Applied {
  readonly key: Buffer;
}

function jobOf(request: AuditRequest, ruleSet: RuleSet, { rules, variants, key }: KeyedRules): Job {
  return {
    task: 'audit',
    ruleSet: rulesForJob(ruleSet, rules),
    variants,
    reading: request.reading,
    maxFileBytes: request.resources.maxFileMb * MIB,
    verify: request.verify === true,
    stats: request.stats === true,
    identityKey: { hex: key.toString('hex'), isKept: request.keyFile !== undefined },
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
