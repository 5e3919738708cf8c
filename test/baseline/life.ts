import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeArchive } from '../../fixtures/make/archive/write.ts';
import { AS_OF } from '../../fixtures/make/layouts/layout.ts';
import { auditResultSchema, type DocumentResult } from '../../src/model/result.ts';
import { run } from '../cli/run.ts';

/** What a baseline lets through at each step of its life, in findings. */
export interface Life {
  /** All there are when it is made. */
  readonly made: number;
  /** In the next audit of the same files. */
  readonly again: number;
  /** After edits: what the edited plans have now and had not before, and what the audit reports. */
  readonly edited: { readonly expected: readonly string[]; readonly reported: readonly string[] };
  /** After every file was renamed, with the edits in the baseline. */
  readonly renamed: number;
}

const BODY = 'word/document.xml';

/** Takes the figures out of provision, so that nobody can tell how much there is of it. */
function edit(path: string): void {
  const parts = unzipSync(readFileSync(path));
  const text = strFromU8(parts[BODY] ?? new Uint8Array());
  const vague = text
    .replace(/\b(?:\d+|one|two|three) (?:minutes|hours|times|sessions)\b/giu, 'some time')
    .replace(/\b(?:daily|weekly|twice a week|once a week|each day|each week)\b/giu, 'as appropriate');
  writeFileSync(path, zipSync({ ...parts, [BODY]: strToU8(vague) }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

async function audited(cwd: string, ...more: readonly string[]): Promise<DocumentResult[]> {
  const { stdout } = await run(['check', 'plans', '--json', '--as-of', AS_OF, '--key', 'key', ...more], {
    cwd,
  });
  return auditResultSchema.parse(JSON.parse(stdout)).documents;
}

const findingsOf = (documents: readonly DocumentResult[]): string[] =>
  documents.flatMap(({ path, findings }) => findings.map(({ id }) => `${path} ${id}`));

/** Leads a baseline of an archive through its life: made, used, met by edits, updated, met by renames. */
export async function lifeOf(plans: number, edits: number): Promise<Life> {
  const cwd = mkdtempSync(join(tmpdir(), 'ehc-audit-baseline-'));
  await writeArchive({ plans, seed: 'baseline', folder: cwd });
  const folder = join(cwd, 'plans');
  const known = ['--baseline', 'baseline.json'];
  const made = findingsOf(await audited(cwd, ...known, '--update-baseline'));
  const again = findingsOf(await audited(cwd, ...known));

  const words = filesIn(folder).filter((path) => path.endsWith('.docx'));
  const stride = Math.max(1, Math.floor(words.length / edits));
  for (const path of words.filter((_, index) => index % stride === 0).slice(0, edits)) edit(path);
  const before = new Set(made);
  const expected = findingsOf(await audited(cwd)).filter((one) => !before.has(one));
  const reported = findingsOf(await audited(cwd, ...known, '--update-baseline'));

  mkdirSync(join(cwd, 'elsewhere'));
  for (const [index, path] of filesIn(folder).entries()) {
    renameSync(path, join(cwd, 'elsewhere', `${index}${path.slice(path.lastIndexOf('.'))}`));
  }
  renameSync(folder, join(cwd, 'gone'));
  renameSync(join(cwd, 'elsewhere'), folder);
  const renamed = findingsOf(await audited(cwd, ...known));
  return {
    made: made.length,
    again: again.length,
    edited: { expected, reported },
    renamed: renamed.length,
  };
}
