import { firstWorker } from '../audit/first-worker.ts';
import { type ParseRequest, parseDocument } from '../audit/parse-document.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Parsed } from '../model/understanding.ts';
import { exitCodeOf } from './exit-codes.ts';
import { loadRules } from './packs.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';

interface Showing {
  readonly json: boolean;
  readonly colour: boolean;
  /** These sections only. */
  readonly sections?: readonly SectionLetter[];
}

/** Parses one document and shows it; gives the exit code. */
export async function runParse(request: ParseRequest, showing: Showing): Promise<number> {
  const parsed = await parseDocument(request, { loadRules, startWorker: firstWorker });
  await writeAll(process.stdout, await (showing.json ? json(parsed, showing) : text(parsed, showing)));
  return exitCodeOf(parsed.problem === null ? 'clean' : 'incomplete');
}

async function json({ understanding, ...rest }: Parsed, { sections }: Showing): Promise<Iterable<string>> {
  const [{ jsonValue }, { withSections }] = await Promise.all([
    import('../reports/json.ts'),
    import('../reports/understanding/selection.ts'),
  ]);
  const isChosen = understanding !== null && sections !== undefined;
  return jsonValue({
    ...rest,
    understanding: isChosen ? withSections(understanding, sections) : understanding,
  });
}

async function text(parsed: Parsed, { colour, sections }: Showing): Promise<Iterable<string>> {
  const { understandingText } = await import('../reports/understanding/report.ts');
  return understandingText(parsed, { ...(await terminalOf(colour)), ...(sections && { sections }) });
}
