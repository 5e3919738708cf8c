import { audit } from '../audit/audit.ts';
import type { Audited } from '../audit/audited.ts';
import type { AuditRequest } from '../audit/request.ts';
import { display } from '../language/display.ts';
import { auditPorts, type Telling } from './audit-ports.ts';
import { exitCodeOf } from './exit-codes.ts';
import { needsItems, needsTexts, type Presentation, preloadFor, prepared, present } from './present.ts';
import { statsLines } from './stats.ts';
import { note } from './streams.ts';
import { verifiedLines } from './verified.ts';

/** What a check writes beside its reports. */
interface Check extends Presentation {
  /** The table of what the references stand for that are shown instead of paths. */
  readonly table: string | null;
}

/** Audits for a person at a terminal: with progress, with Ctrl-C, and with reports; gives the exit code. */
export async function runCheck(
  request: AuditRequest,
  presentation: Check,
  telling: Telling,
): Promise<number> {
  const { table } = presentation;
  if (table === null) return checked(request, presentation, telling);
  const { checkTable, withoutNames } = await import('./pseudonyms.ts');
  await checkTable(table, presentation.outputs);
  return withoutNames(request.paths, () => checked(request, presentation, telling));
}

function checked(request: AuditRequest, presentation: Check, telling: Telling): Promise<number> {
  return prepared(presentation, async (earlier) => {
    const reading = { ...request.reading, items: await needsItems(presentation) };
    const views = reading.identifiable && reading.quotes && (await needsTexts(presentation));
    const { ports, end } = auditPorts({ ...telling, onWorking: () => preloadFor(presentation) });
    const audited = await audit({ ...request, reading, views }, ports).finally(end);
    try {
      await writeTable(audited, presentation);
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

async function writeTable(audited: Audited, { table }: Check): Promise<void> {
  if (table === null) return;
  const { writeTable: write } = await import('./pseudonyms.ts');
  await write(table, audited);
}

/** What is for the person at the terminal and in no report. */
function tell({ notes, verifications, costs }: Audited, telling: Telling): void {
  if (!telling.quiet) {
    for (const line of notes) note(display(line));
    for (const line of verifiedLines(verifications, telling)) note(line);
  }
  for (const line of statsLines(costs)) note(line);
}
