import { type Audited, audit } from '../audit/audit.ts';
import type { AuditRequest } from '../audit/request.ts';
import { display } from '../language/display.ts';
import { auditPorts, type Telling } from './audit-ports.ts';
import { exitCodeOf } from './exit-codes.ts';
import { needsItems, type Presentation, preloadFor, prepared, present } from './present.ts';
import { statsLines } from './stats.ts';
import { note } from './streams.ts';
import { verifiedLines } from './verified.ts';

/** Audits for a person at a terminal: with progress, with Ctrl-C, and with reports; gives the exit code. */
export async function runCheck(
  request: AuditRequest,
  presentation: Presentation,
  telling: Telling,
): Promise<number> {
  return prepared(presentation, async (earlier) => {
    const reading = { ...request.reading, items: await needsItems(presentation) };
    const { ports, end } = auditPorts({ ...telling, onWorking: () => preloadFor(presentation) });
    const audited = await audit({ ...request, reading }, ports).finally(end);
    try {
      await present({ ...audited, earlier }, presentation);
      await updateBaseline(request, audited, telling);
      tell(audited, telling);
      return exitCodeOf(audited.verdict);
    } finally {
      audited.close();
    }
  });
}

/** The reports have read the old baseline by now. */
async function updateBaseline(
  { baseline }: AuditRequest,
  { updateBaseline: update }: Audited,
  { quiet }: Telling,
): Promise<void> {
  if (baseline === undefined || update === null) return;
  const size = await update();
  if (quiet) return;
  const { baselineWords } = await import('./run-baseline.ts');
  note(display(`The baseline "${baseline.path}" now holds ${baselineWords(size)}.`));
}

/** What is for the person at the terminal and in no report. */
function tell({ notes, verifications, costs }: Audited, telling: Telling): void {
  if (!telling.quiet) {
    for (const line of notes) note(display(line));
    for (const line of verifiedLines(verifications, telling)) note(line);
  }
  for (const line of statsLines(costs)) note(line);
}
