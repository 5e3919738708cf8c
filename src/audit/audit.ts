import type { Audited } from './audited.ts';
import type { Baseline } from './baseline/baseline.ts';
import { updateOf } from './baseline/updating.ts';
import type { CacheFolder } from './cache/folder.ts';
import { examineSources } from './examine-sources.ts';
import { identityKeyOf } from './identity-key.ts';
import { findInputs } from './inputs.ts';
import { type Journal, openJournal } from './journal.ts';
import { joiningOf } from './metadata/for-audit.ts';
import { notesOn } from './notes.ts';
import { openInputs } from './open-inputs.ts';
import type { AuditPorts } from './ports.ts';
import { openedBaseline, type Prepared, prepare } from './prepared.ts';
import { pseudonymised, pseudonymsOf } from './pseudonyms.ts';
import { viewsFor } from './reading-views/views-for.ts';
import type { AuditRequest } from './request.ts';
import { shardingOf } from './sharding.ts';

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
  let baseline: Baseline | null = null;
  try {
    baseline = await openedBaseline(request, all);
    const prepared = await prepare(request, { all, first, folder, key, baseline, ports });
    first.give(prepared.job);
    ports.onWorking();
    return await audited(request, prepared);
  } catch (error) {
    baseline?.file?.close();
    throw error;
  } finally {
    first.kill();
  }
}

/** The documents examined and what came of it. */
async function audited(request: AuditRequest, prepared: Prepared): Promise<Audited> {
  const { keeping, sources, ports } = prepared;
  const journal = keeping?.openJournal(ports.tell) ?? openJournal(sources.length);
  try {
    return await auditedInto(journal, request, prepared);
  } catch (error) {
    journal.close();
    throw error;
  }
}

async function auditedInto(journal: Journal, request: AuditRequest, prepared: Prepared): Promise<Audited> {
  const { all, inputs, sources, keeping, configured, rules, metadata, key, baseline, ports } = prepared;
  const { ruleSet, sampleOf } = configured;
  const isShard = request.shard !== undefined;
  const examined = await examineSources({ ...prepared, resources: request.resources, journal, isShard });
  const { collect } = await import('./collect.ts');
  const sharding = await shardingOf(request, { all, configured, applied: rules, metadata, key, baseline });
  const joining = await joiningOf(metadata, { inputs: all, key, isShard });
  const collected = collect(request, {
    inputs,
    journal,
    status: examined.status,
    packs: ruleSet.packs,
    currentOnly: rules.currentOnly,
    ...(joining !== null && { joined: joining.joined }),
    baseline,
    ...sharding,
  });
  if (examined.status !== 'partial') keeping?.finish();
  const { result, found } = collected;
  const texts = await viewsFor(request, { result, sources, ports });
  return {
    ...collected,
    notes: await notesOn(request, { ...prepared, result, examined, joining, onTexts: texts.notes }),
    updateBaseline: updateOf(request, { baseline, found, rules }),
    views: texts.views,
    pseudonyms: pseudonymsOf(inputs),
    ruleSet: { ...ruleSet, rules: [...ruleSet.rules, ...ruleSet.off] },
    sampleOf,
    close: () => {
      texts.close();
      journal.close();
      baseline?.file?.close();
    },
  };
}
