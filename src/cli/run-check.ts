import { type Audited, audit } from '../audit/audit.ts';
import { firstWorker } from '../audit/first-worker.ts';
import type { AuditRequest } from '../audit/request.ts';
import { display } from '../language/display.ts';
import { exitCodeOf } from './exit-codes.ts';
import { onInterruption } from './interruption.ts';
import { checkOutputs } from './outputs.ts';
import { loadRules } from './packs.ts';
import { needsItems, type Presentation, preloadFor, present } from './present.ts';
import { progressLine } from './progress.ts';
import { statsLines } from './stats.ts';
import { note } from './streams.ts';
import { verifiedLines } from './verified.ts';

interface Telling {
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Audits for a person at a terminal: with progress, with Ctrl-C, and with reports; gives the exit code. */
export async function runCheck(
  request: AuditRequest,
  presentation: Presentation,
  telling: Telling,
): Promise<number> {
  await checkOutputs(presentation.outputs);
  const reading = { ...request.reading, items: await needsItems(presentation) };
  const audited = await runAudit(
    { ...request, reading },
    { ...telling, onWorking: () => preloadFor(presentation) },
  );
  await present(audited, presentation);
  if (!telling.quiet) {
    for (const line of [...audited.notes.map(display), ...verifiedLines(audited.verifications, telling)])
      note(line);
  }
  for (const line of statsLines(audited.costs)) note(line);
  return exitCodeOf(audited.verdict);
}

interface Running extends Omit<Telling, 'quiet'> {
  readonly onWorking: () => void;
}

async function runAudit(request: AuditRequest, { progress, verbose, onWorking }: Running): Promise<Audited> {
  const line = progressLine({ stream: process.stderr, now: () => performance.now() });
  try {
    return await audit(request, {
      loadRules,
      startWorker: firstWorker,
      signal: onInterruption(),
      onWorking,
      onProgress: progress ? line.update : () => undefined,
      onTrouble: verbose ? (document, trace) => note(`Document ${document}: ${trace}`) : () => undefined,
    });
  } finally {
    line.end();
  }
}
