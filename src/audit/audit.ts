import type { SavableResult } from '../model/archive-facts.ts';
import type { Costs } from '../model/costs.ts';
import type { AuditResult, DocumentResult } from '../model/result.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Configured } from '../packs/unconfigured.ts';
import type { ReadingView } from '../reports/options.ts';
import { type Applied, applied } from './applied.ts';
import type { Baseline } from './baseline/baseline.ts';
import type { BaselineSize } from './baseline/update.ts';
import type { CacheFolder } from './cache/folder.ts';
import type { Keeping, KeepOptions } from './cache/keeping.ts';
import type { Child } from './child.ts';
import type { DocumentVerification } from './collect.ts';
import { examineSources } from './examine-sources.ts';
import { identityKeyOf } from './identity-key.ts';
import { findInputs, type Input, isReadable } from './inputs.ts';
import { openJournal } from './journal.ts';
import { joiningOf, metadataFor } from './metadata/for-audit.ts';
import type { Metadata } from './metadata/metadata.ts';
import { openInputs } from './open-inputs.ts';
import type { AuditPorts } from './ports.ts';
import { type Job, rulesForJob } from './protocol.ts';
import { fileOf, namesNote, type Pseudonym, pseudonymised, pseudonymsOf } from './pseudonyms.ts';
import { viewsFor } from './reading-views/views-for.ts';
import type { AuditRequest } from './request.ts';
import { checkDestination } from './save.ts';
import { ownInputs, shardingOf } from './sharding.ts';
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
  /** Writes what was found into the baseline; null where that was not asked. */
  readonly updateBaseline: (() => Promise<BaselineSize>) | null;
  /** All rules of the packs, for the texts of the reports. */
  readonly ruleSet: RuleSet;
  /** The texts of the documents for a page, by their numbers in the result; none where nobody asked. */
  readonly views: ReadonlyMap<number, ReadingView>;
  /** What the references in the result stand for; none where nobody asked for references. */
  readonly pseudonyms: readonly Pseudonym[];
  /** How many plans the audited ones are a sample of; null where nobody says that they are one. */
  readonly sampleOf: number | null;
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
  if (request.cache === undefined) return auditWith(request, ports, null);
  const { openCacheFolder } = await import('./cache/folder.ts');
  const folder = openCacheFolder(request.cache);
  try {
    return await auditWith(request, ports, folder);
  } finally {
    folder.close();
  }
}

async function auditWith(
  request: AuditRequest,
  ports: AuditPorts,
  folder: CacheFolder | null,
): Promise<Audited> {
  const found = await findInputs(request.paths, request.listed);
  const start = () => ports.startWorker(request.resources);
  const { maxFileMb } = request.resources;
  const key = await identityKeyOf(request);
  // The worker loads its modules while this process loads the packs.
  const opened = await openInputs(found, { worker: start(), start, maxFileMb, signal: ports.signal });
  const { worker: first } = opened;
  const all = request.pseudonyms === true ? pseudonymised(opened.inputs, key) : opened.inputs;
  const inputs = ownInputs(all, request.shard);
  let baseline: Baseline | null = null;
  try {
    baseline = await baselineOf(request, all);
    const configured = await ports.loadRules(request);
    const rules = await applied(request, configured);
    const metadata = await metadataFor(request, configured);
    const sources = inputs.filter(isReadable).map(rules.sourceOf);
    const keeping = await keepingOf(request, { folder, configured, rules, sources, key });
    const job = jobOf(request, { configured, rules, keeping, key });
    first.give(job);
    ports.onWorking();
    return await examined(request, {
      all,
      inputs,
      sources,
      job,
      first,
      keeping,
      configured,
      rules,
      metadata,
      key,
      baseline,
      ports,
    });
  } catch (error) {
    baseline?.file?.close();
    throw error;
  } finally {
    first.kill();
  }
}

async function baselineOf({ baseline }: AuditRequest, all: readonly Input[]): Promise<Baseline | null> {
  if (baseline === undefined) return null;
  if (baseline.update) await checkDestination(baseline.path, 'baseline');
  const { openBaseline } = await import('./baseline/baseline.ts');
  return openBaseline(
    baseline,
    all.map(({ path }) => path),
  );
}

interface Keepable extends Omit<KeepOptions, 'folder'> {
  readonly folder: CacheFolder | null;
}

async function keepingOf(request: AuditRequest, { folder, ...options }: Keepable): Promise<Keeping | null> {
  if (folder === null) return null;
  const { keep } = await import('./cache/keeping.ts');
  return keep(request, { folder, ...options });
}

interface Prepared {
  /** The documents of all shards. */
  readonly all: readonly Input[];
  readonly inputs: readonly Input[];
  /** Those of the inputs that are read. */
  readonly sources: readonly Source[];
  readonly job: Job;
  readonly first: Child;
  readonly keeping: Keeping | null;
  readonly configured: Configured;
  readonly rules: Applied;
  readonly metadata: Metadata | null;
  readonly key: Buffer;
  readonly baseline: Baseline | null;
  readonly ports: AuditPorts;
}

/** The documents examined and what came of it. */
async function examined(request: AuditRequest, prepared: Prepared): Promise<Audited> {
  const { all, inputs, sources, keeping, configured, rules, metadata, key, baseline, ports } = prepared;
  const { ruleSet } = configured;
  const journal = keeping?.openJournal(ports.tell) ?? openJournal(sources.length);
  try {
    const isShard = request.shard !== undefined;
    const { resources } = request;
    const { status, troubles, namedInPath } = await examineSources({
      ...prepared,
      resources,
      journal,
      isShard,
    });
    const { collect } = await import('./collect.ts');
    const sharding = await shardingOf(request, { all, configured, applied: rules, metadata, key, baseline });
    const joining = await joiningOf(metadata, { inputs: all, key, isShard });
    const collected = collect(request, {
      inputs,
      journal,
      status,
      packs: ruleSet.packs,
      currentOnly: rules.currentOnly,
      ...(joining !== null && { joined: joining.joined }),
      baseline,
      ...sharding,
    });
    if (status !== 'partial') keeping?.finish();
    const texts = await viewsFor(request, { result: collected.result, sources, ports });
    const notes = [
      ...(keeping?.notesOn(troubles) ?? []),
      ...texts.notes,
      ...(request.reading.identifiable ? [] : namesNote(namedInPath)),
      ...(joining?.notes() ?? []),
      ...(await notesOn(collected.result, { configured, rules, sources, isShard })),
    ];
    const withOff = { ...ruleSet, rules: [...ruleSet.rules, ...ruleSet.off] };
    const close = (): void => {
      texts.close();
      journal.close();
      baseline?.file?.close();
    };
    const updateBaseline = updateOf(request, { baseline, found: collected.found, rules });
    const pseudonyms = pseudonymsOf(inputs);
    const { sampleOf } = configured;
    const { views } = texts;
    return { ...collected, notes, updateBaseline, views, pseudonyms, ruleSet: withOff, sampleOf, close };
  } catch (error) {
    journal.close();
    throw error;
  }
}

function jobOf(
  request: AuditRequest,
  {
    configured: { ruleSet },
    rules: { rules, variants },
    keeping,
    key,
  }: Pick<Prepared, 'configured' | 'rules' | 'keeping' | 'key'>,
): Job {
  return {
    task: 'audit',
    ruleSet: rulesForJob(ruleSet, rules),
    variants,
    reading: request.reading,
    maxFileBytes: request.resources.maxFileMb * MIB,
    verify: request.verify === true,
    stats: request.stats === true,
    identityKey: { hex: key.toString('hex'), isKept: request.keyFile !== undefined },
    ...(keeping !== null && { cache: keeping.job }),
  };
}

interface Updating {
  readonly baseline: Baseline | null;
  readonly found: Iterable<DocumentResult>;
  readonly rules: Applied;
}

function updateOf(request: AuditRequest, { baseline, found, rules }: Updating): Audited['updateBaseline'] {
  const { path, update } = request.baseline ?? { path: '', update: false };
  if (baseline === null || !update) return null;
  return async () => {
    const { saveUpdated } = await import('./baseline/update.ts');
    return saveUpdated(path, baseline, { documents: found, ran: idsOf(rules) });
  };
}

function idsOf({ rules, variants }: Applied): ReadonlySet<string> {
  return new Set([rules, ...variants].flat().map(({ id }) => id));
}

async function notesOn(
  result: AuditResult,
  {
    configured,
    rules,
    sources,
    isShard,
  }: Pick<Prepared, 'configured' | 'rules' | 'sources'> & { readonly isShard: boolean },
): Promise<string[]> {
  if (configured.file === null) return [];
  const { waiverNotes } = await import('./waiver-notes.ts');
  const files = new Map(sources.map((source) => [source.path, fileOf(source)]));
  return waiverNotes({
    result,
    configured,
    ran: idsOf(rules),
    fileOf: (path) => files.get(path) ?? path,
    isShard,
  });
}
