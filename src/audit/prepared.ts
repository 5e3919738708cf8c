import type { Configured } from '../packs/unconfigured.ts';
import { type Applied, applied } from './applied.ts';
import type { Baseline } from './baseline/baseline.ts';
import type { CacheFolder } from './cache/folder.ts';
import type { Keeping, KeepOptions } from './cache/keeping.ts';
import type { Child } from './child.ts';
import { type Input, isReadable } from './inputs.ts';
import { metadataFor } from './metadata/for-audit.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { AuditPorts } from './ports.ts';
import { type Job, rulesForJob } from './protocol.ts';
import type { AuditRequest } from './request.ts';
import { checkDestination } from './save.ts';
import { ownInputs } from './sharding.ts';
import type { Source } from './source.ts';

const MIB = 1024 * 1024;

/** All that an audit goes by, once its inputs are found and before any is read. */
export interface Prepared {
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

/** The baseline that the request names, opened; null where it names none. Whoever asked closes it. */
export async function openedBaseline(
  { baseline }: AuditRequest,
  all: readonly Input[],
): Promise<Baseline | null> {
  if (baseline === undefined) return null;
  if (baseline.update) await checkDestination(baseline.path, 'baseline');
  const { openBaseline } = await import('./baseline/baseline.ts');
  return openBaseline(
    baseline,
    all.map(({ path }) => path),
  );
}

type Given = Pick<Prepared, 'all' | 'first' | 'key' | 'baseline' | 'ports'> & {
  /** Where what is learned of plans is kept; null where nothing is. */
  readonly folder: CacheFolder | null;
};

/**
 * Loads the rules, the case data and what is kept of earlier audits, and makes the workers' job of them.
 *
 * @throws PackError, SelectionError or UsageError where the request cannot be carried out
 */
export async function prepare(request: AuditRequest, { folder, ...given }: Given): Promise<Prepared> {
  const { all, key, ports } = given;
  const inputs = ownInputs(all, request.shard);
  const configured = await ports.loadRules(request);
  const rules = await applied(request, configured);
  const metadata = await metadataFor(request, configured);
  const sources = inputs.filter(isReadable).map(rules.sourceOf);
  const keeping = await keepingOf(request, { folder, configured, rules, sources, key });
  const job = jobOf(request, { configured, rules, keeping, key });
  return { ...given, inputs, sources, job, keeping, configured, rules, metadata };
}

interface Keepable extends Omit<KeepOptions, 'folder'> {
  readonly folder: CacheFolder | null;
}

async function keepingOf(request: AuditRequest, { folder, ...options }: Keepable): Promise<Keeping | null> {
  if (folder === null) return null;
  const { keep } = await import('./cache/keeping.ts');
  return keep(request, { folder, ...options });
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
