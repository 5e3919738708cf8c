import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AS_OF } from '../../fixtures/make/layouts/layout.ts';
import { auditResultSchema, type DocumentResult } from '../../src/model/result.ts';
import { type Ended, run } from '../cli/run.ts';
import type { Control, HostileCase } from './case.ts';
import { odt, page, pdf, text, word } from './control.ts';

/** The plan as it is before anything is done to it. */
const CONTROLS: Readonly<Record<Control, () => Uint8Array | string>> = {
  docx: word,
  pdf,
  odt,
  html: page,
  txt: text,
};

export interface HostileRun extends Ended {
  readonly folder: string;
  /** By the path below the folder. */
  readonly results: ReadonlyMap<string, DocumentResult>;
}

/** Writes the files beside the controls, and audits all of them by one command. */
export async function auditCases(
  cases: readonly Pick<HostileCase, 'file' | 'bytes'>[],
  flags: readonly string[] = [],
): Promise<HostileRun> {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-audit-hostile-'));
  const controls = Object.entries(CONTROLS).map(([format, bytes]) => ({ file: `control.${format}`, bytes }));
  const all = [...controls, ...cases];
  for (const { file, bytes } of all) writeFileSync(join(folder, file), bytes());
  // Texts that lie in a folder are left alone unless they are named.
  const named = all.filter(({ file }) => file.endsWith('.txt')).map(({ file }) => join(folder, file));
  return auditFolder(folder, [...named, ...flags]);
}

/** Audits a folder, and what else is named. */
export async function auditFolder(folder: string, more: readonly string[]): Promise<HostileRun> {
  const ended = await run(['check', folder, ...more, '--json', '--as-of', AS_OF, '--no-progress']);
  const { documents } = auditResultSchema.parse(JSON.parse(ended.stdout));
  return { ...ended, folder, results: byPath(folder, documents) };
}

function byPath(folder: string, documents: readonly DocumentResult[]): ReadonlyMap<string, DocumentResult> {
  const below = ({ path }: DocumentResult): string =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : basename(path);
  return new Map(documents.map((document) => [below(document), document]));
}
