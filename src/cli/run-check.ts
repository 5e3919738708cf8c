import { type Audited, audit } from '../audit/audit.ts';
import { firstWorker } from '../audit/first-worker.ts';
import type { AuditRequest } from '../audit/request.ts';
import { display } from '../language/display.ts';
import { exitCodeOf } from './exit-codes.ts';
import { onInterruption } from './interruption.ts';
import { loadRules } from './packs.ts';
import { needsItems, type Presentation, preloadFor, prepared, present } from './present.ts';
import { progressLine } from './progress.ts';
import { statsLines } from './stats.ts';
import { note } from './streams.ts';
import { verifiedLines } from './verified.ts';

const TICK_MS = 1000;

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
  return prepared(presentation, async (earlier) => {
    const reading = { ...request.reading, items: await needsItems(presentation) };
    const audited = await runAudit(
      { ...request, reading },
      { ...telling, onWorking: () => preloadFor(presentation) },
    );
    try {
      await present({ ...audited, earlier }, presentation);
      tell(audited, telling);
      return exitCodeOf(audited.verdict);
    } finally {
      audited.close();
    }
  });
}

/** What is for the person at the terminal and in no report. */
function tell({ notes, verifications, costs }: Audited, telling: Telling): void {
  if (!telling.quiet) {
    for (const line of notes) note(display(line));
    for (const line of verifiedLines(verifications, telling)) note(line);
  }
  for (const line of statsLines(costs)) note(line);
}

interface Running extends Telling {
  readonly onWorking: () => void;
}

async function runAudit(request: AuditRequest, running: Running): Promise<Audited> {
  const { progress, quiet, verbose, onWorking } = running;
  const line = progressLine({ stream: process.stderr, now: () => performance.now() });
  const ticking = setInterval(line.tick, TICK_MS).unref();
  const say = (sentence: string): void => {
    line.end();
    note(sentence);
  };
  try {
    return await audit(request, {
      loadRules,
      startWorker: firstWorker,
      signal: onInterruption(say),
      onWorking,
      onProgress: progress ? line.update : () => undefined,
      tell: quiet ? () => undefined : say,
      onTrouble: verbose ? (document, trace) => say(`Document ${document}: ${trace}`) : () => undefined,
    });
  } finally {
    clearInterval(ticking);
    line.end();
  }
}
