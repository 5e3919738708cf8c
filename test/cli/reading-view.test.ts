import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPrivateFolder } from '../../src/audit/reading-views/private-folder.ts';
import { auditWithMock } from '../audit/audit-with-mock.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';

const WORD = join(PLANS, 'auto-lettered', 'open-revisions.docx');
const PDF = join(PLANS, 'decoy-table', 'stale-advice.tagged.pdf');
const SHOWN = ['--as-of', '2026-07-01', '--fail-on', 'never', '-q', '-o', 'page.html'];

let cwd = '';
let temporary = '';

beforeAll(async () => {
  cwd = await folderWith({});
  temporary = await folderWith({});
});

async function pageOf(...args: readonly string[]): Promise<string> {
  await run([...args, ...SHOWN], { cwd, environment: { TMPDIR: temporary } });
  expect(await readdir(temporary)).toEqual([]);
  return readFile(join(cwd, 'page.html'), 'utf8');
}

const textsOf = (page: string): string[] => page.split('<div class="document">').slice(1);

describe('the text of plans on a page', () => {
  test('stands beside the findings of a Word and of a PDF plan, each finding with a way to its words', async () => {
    const page = await pageOf('check', WORD, PDF, '--identifiable', '-o', 'result.json');
    const texts = textsOf(page);
    expect(texts).toHaveLength(2);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('<mark class="evidence-');
      expect(text).toContain(`id="text-${index + 1}-1" href="#finding-${index + 1}-1"`);
      expect(text.split('<p>').length).toBeGreaterThan(50);
    }
    const targets = new Set([...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
    const ways = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(ways.filter((id) => !targets.has(id))).toEqual([]);
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|<img|javascript:/u);
  });

  test.each<[string, readonly string[]]>([
    ['where names may not be shown', ['check', WORD]],
    ['where no text may be shown', ['check', WORD, '--identifiable', '--no-quotes']],
    ['of a saved result, which has no document', ['report', 'result.json']],
  ])('does not stand there %s', async (_, args) => {
    await run([...args, ...(args[0] === 'report' ? SHOWN.slice(4) : SHOWN)], { cwd });
    const page = await readFile(join(cwd, 'page.html'), 'utf8');
    expect(page).toContain('Findings by section');
    expect(textsOf(page)).toEqual([]);
  });

  test('that cannot be laid out costs the plan none of its findings', async () => {
    const folder = await folderWith({ 'a.docx': 'good', 'b.docx': 'skipped' });
    const { result, notes, views } = await auditWithMock({ paths: [folder], views: true });
    expect(result.documents.map(({ outcome }) => outcome)).toEqual(['audited', 'skipped']);
    expect(views.size).toBe(0);
    expect(notes).toEqual([
      'The page shows the findings of document 1 without its text, which could not be laid out.',
    ]);
  });

  test('is for a few plans', async () => {
    const names = Array.from({ length: 21 }, (_, index) => [`${index}.docx`, 'good'] as const);
    const folder = await folderWith(Object.fromEntries(names));
    const { notes } = await auditWithMock({ paths: [folder], views: true });
    expect(notes.join()).toMatch(/^The page shows findings alone: .* no more than 20, and there are 21\.$/u);
  });
});

describe('a private folder', () => {
  test('is for its owner alone, and what is taken from it has no name any more', async () => {
    const folder = openPrivateFolder();
    const name = folder.nameOf(1);
    await writeFile(name, 'é'.repeat(70_000));
    expect((await stat(join(name, '..'))).mode & 0o777).toBe(0o700);
    const read = folder.take(name);
    expect(await readdir(join(name, '..'))).toEqual([]);
    expect([...read()].join('')).toBe('é'.repeat(70_000));
    expect([...read()].join('')).toHaveLength(70_000);
    folder.close();
    await expect(stat(join(name, '..'))).rejects.toThrow('ENOENT');
  });
});
