import { type Audited, audit } from '../audit/audit.ts';
import type { AuditRequest } from '../audit/request.ts';
import { WORKER } from '../audit/worker-module.ts';
import { onInterruption } from './interruption.ts';
import { loadPacks } from './packs.ts';
import { progressLine } from './progress.ts';
import { note } from './streams.ts';

interface Telling {
  readonly progress: boolean;
  readonly verbose: boolean;
}

/** Runs an audit for a person at a terminal: with progress, and with Ctrl-C. */
export async function runAudit(request: AuditRequest, telling: Telling): Promise<Audited> {
  const line = progressLine({ stream: process.stderr, now: () => performance.now() });
  const audited = await audit(request, {
    loadPacks,
    worker: WORKER,
    signal: onInterruption(),
    onProgress: telling.progress ? line.update : () => undefined,
    onTrouble: telling.verbose
      ? (document, trace) => note(`Document ${document}: ${trace}`)
      : () => undefined,
  });
  line.end();
  return audited;
}
