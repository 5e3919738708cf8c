import { firstWorker } from '../audit/first-worker.ts';
import { type ParseRequest, parseDocument } from '../audit/parse-document.ts';
import type { SectionLetter } from '../model/section.ts';
import type { Parsed } from '../model/understanding.ts';
import { exitCodeOf } from './exit-codes.ts';
import { loadPacks } from './packs.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';

interface Showing {
  readonly json: boolean;
  readonly colour: boolean;
  readonly section?: SectionLetter;
}

/** Parses one document and shows it; gives the exit code. */
export async function runParse(request: ParseRequest, showing: Showing): Promise<number> {
  const parsed = await parseDocument(request, { loadPacks, startWorker: firstWorker });
  await writeAll(process.stdout, await (showing.json ? json(parsed, showing) : text(parsed, showing)));
  return exitCodeOf(parsed.problem === null ? 'clean' : 'incomplete');
}

async function json({ understanding, ...rest }: Parsed, { section }: Showing): Promise<Iterable<string>> {
  const { jsonValue } = await import('../reports/json.ts');
  const sections = understanding?.sections.filter((one) => section === undefined || one.section === section);
  return jsonValue({ ...rest, understanding: understanding && { ...understanding, sections } });
}

async function text(parsed: Parsed, { colour, section }: Showing): Promise<Iterable<string>> {
  const { understandingText } = await import('../reports/understanding.ts');
  return understandingText(parsed, { ...(await terminalOf(colour)), ...(section && { section }) });
}
