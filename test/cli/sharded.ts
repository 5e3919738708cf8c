import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';

/** A day on which reviews are due. */
export const DAY = ['--as-of', '2026-11-23'];

/** Plans of several children and of one child in several versions, with what is no plan among them. */
const FILES: Readonly<Record<string, string>> = {
  'a/first.docx': 'dfe-tables/clean-final.docx',
  'a/later.docx': 'prose-letters/late-after-review.docx',
  'b/old.docx': 'status-menu/review-overdue.docx',
  'b/new.docx': 'contributors-first/clean-healthy-boy.docx',
  'c/draft.docx': 'golden-thread/clean-draft.docx',
};

/** A folder of plans under a name, in a folder of its own that holds nothing else. */
export async function archiveFolder(name = 'plans'): Promise<string> {
  const folder = await folderWith({
    [`${name}/c/broken.docx`]: '',
    [`${name}/c/letter.html`]: '<p>Dear parent, thank you for your letter.</p>',
  });
  for (const [to, from] of Object.entries(FILES)) {
    await mkdir(join(folder, name, to, '..'), { recursive: true });
    await copyFile(join(PLANS, from), join(folder, name, to));
  }
  return folder;
}

/** Audits every shard of "plans" with one key; gives the names of the results. */
export async function auditShards(cwd: string, of: number, more: readonly string[] = []): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const name = `shard-${index}.json`;
    const shard = ['--shard', `${index}/${of}`, '--key', 'key', '-o', name];
    await run(['check', 'plans', ...shard, ...DAY, ...more], { cwd });
    names.push(name);
  }
  return names;
}
