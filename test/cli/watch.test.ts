import type { ChildProcess } from 'node:child_process';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { ended, PLANS, start } from './run.ts';

const plan = (name: string): string => join(PLANS, 'dfe-tables', name);

/** Resolves once standard error has said so. */
function said(child: ChildProcess, words: string): Promise<void> {
  let text = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) resolve();
    });
  });
}

test('--watch audits again when an editor saves by renaming, and Ctrl-C ends it', async () => {
  const folder = await folderWith({});
  const draft = join(folder, 'draft.docx');
  await copyFile(plan('clean-final.docx'), draft);
  const child = start(['check', draft, '--watch', '--as-of', '2026-11-23', '--format', 'csv', '--quiet']);
  const end = ended(child);
  await said(child, 'Waiting for changes');
  await copyFile(plan('needs-columns-blank.docx'), join(folder, '.saving.tmp'));
  const changed = said(child, 'Changed: ');
  await rename(join(folder, '.saving.tmp'), draft);
  await changed;
  await said(child, 'Waiting for changes');
  child.kill('SIGINT');
  const { exitCode, stdout } = await end;
  expect(exitCode).toBe(130);
  const rows = stdout.split('\n').filter((line) => line.includes('draft.docx'));
  expect(rows.map((row) => /"([a-z-]*-missing)"/.exec(row)?.[1] ?? null)).toEqual([
    null,
    'health-needs-missing',
    'social-care-needs-missing',
  ]);
});
