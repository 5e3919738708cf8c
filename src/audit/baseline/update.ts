import { byCodePoint } from '../../language/order.ts';
import type { BaselineDocument, BaselineFinding } from '../../model/baseline.ts';
import type { DocumentResult } from '../../model/result.ts';
import { TOOL } from '../../model/tool.ts';
import { saveFile } from '../save.ts';
import type { Baseline } from './baseline.ts';
import { isEvident } from './correspond.ts';
import type { BaselineFile } from './read-baseline.ts';

/** What an audit found, with all that a baseline is made of. */
export interface FoundNow {
  /** With the findings that the baseline has already. */
  readonly documents: Iterable<DocumentResult>;
  /** The ids of the rules that ran. */
  readonly ran: ReadonlySet<string>;
}

/** How much a baseline holds. */
export interface BaselineSize {
  readonly documents: number;
  readonly findings: number;
}

/** A baseline as it is to be written. */
interface BaselineDraft extends BaselineSize {
  readonly text: Iterable<string>;
}

/** What a draft keeps of a document until it is written. */
interface Entry {
  readonly line: string;
  readonly findings: number;
}

/**
 * The baseline after an audit: of the documents that were audited what they show now, and everything else as it was.
 * A finding of a rule that did not run, or could not tell, stays.
 */
function updated({ file, correspond, isThere }: Baseline, found: FoundNow): BaselineDraft {
  const entries = new Map<string, Entry>();
  const replaced = new Set<string>();
  for (const document of found.documents) {
    if (document.outcome !== 'audited') continue;
    const earlier = correspond(document);
    // A copy leaves the entry of what it was copied from alone.
    if (earlier !== null && !isThere(earlier.path)) replaced.add(earlier.path);
    replaced.add(document.path);
    const now = documentNow(document, earlier, found.ran);
    if (now.findings.length > 0) entries.set(now.path, entryOf(now));
  }
  return draft([...entriesOf(file, (path) => !replaced.has(path)), ...entries]);
}

/** Writes the baseline after an audit; gives what it holds now. */
export async function saveUpdated(path: string, baseline: Baseline, found: FoundNow): Promise<BaselineSize> {
  const { text, ...size } = updated(baseline, found);
  await saveFile(path, text);
  return size;
}

/** The baseline without the documents that are gone. */
export function pruned(file: BaselineFile, isThere: (path: string) => boolean): BaselineDraft {
  return draft([...entriesOf(file, isThere)]);
}

function* entriesOf(
  file: BaselineFile | null,
  stays: (path: string) => boolean,
): Generator<readonly [string, Entry]> {
  for (let number = 0; number < (file?.count ?? 0); number += 1) {
    const document = file?.document(number);
    if (document !== undefined && stays(document.path)) yield [document.path, entryOf(document)];
  }
}

function entryOf(document: BaselineDocument): Entry {
  return { line: JSON.stringify(document), findings: document.findings.length };
}

/** Of two entries with one path the later holds. */
function draft(entries: readonly (readonly [string, Entry])[]): BaselineDraft {
  const sorted = [...new Map(entries)].toSorted(([one], [other]) => byCodePoint(one, other));
  return {
    documents: sorted.length,
    findings: sorted.reduce((sum, [, { findings }]) => sum + findings, 0),
    text: textOf(sorted.map(([, { line }]) => line)),
  };
}

/** One document a line, by path, so that a change of one is a change of one line. */
function* textOf(lines: readonly string[]): Generator<string> {
  yield `{\n  "baselineVersion": 1,\n  "tool": ${JSON.stringify({ name: TOOL })},\n  "documents": [`;
  for (const [index, line] of lines.entries()) yield `${index === 0 ? '' : ','}\n    ${line}`;
  yield lines.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function documentNow(
  { path, sha256, key, findings, notAssessed }: DocumentResult,
  earlier: BaselineDocument | null,
  ran: ReadonlySet<string>,
): BaselineDocument {
  const now = findings.map((finding): BaselineFinding => {
    const { id, rule } = finding;
    return { id, rule, evident: isEvident(finding) };
  });
  const ids = new Set(now.map(({ id }) => id));
  const open = new Set(notAssessed.map(({ rule }) => rule));
  const kept = (earlier?.findings ?? []).filter(
    ({ id, rule }) => !ids.has(id) && (!ran.has(rule) || open.has(rule)),
  );
  const all = [...now, ...kept].toSorted((one, other) => byCodePoint(one.id, other.id));
  return { path, sha256, key: key ?? earlier?.key ?? null, findings: all };
}
