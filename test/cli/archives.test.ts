import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditResultSchema, type DocumentResult } from '../../src/model/result.ts';
import { parsedSchema } from '../../src/model/understanding.ts';
import { folderWith } from '../audit/folder.ts';
import { makeZip, type Packing } from '../documents/zip/make-zip.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';

const DEFECTIVE = join(PLANS, 'dfe-tables', 'health-provision-column-missing.docx');
const CLEAN = join(PLANS, 'dfe-tables', 'clean-final.docx');
const DAY = ['--as-of', '2026-07-01'];

async function resultOf(args: readonly string[]) {
  const { stdout, exitCode } = await run(['check', '--json', ...DAY, ...args]);
  return { exitCode, result: auditResultSchema.parse(JSON.parse(stdout)) };
}

const packed = async (name: string, path: string): Promise<Packing> => ({
  name,
  bytes: await readFile(path),
});

const withoutPath = ({ path: _path, ...rest }: DocumentResult) => rest;

describe('check', () => {
  test('finds in an archive what it finds in its files, and unpacks nothing to the disk', async () => {
    const zip = makeZip([await packed('inner\\a.docx', DEFECTIVE), await packed('b.docx', CLEAN)]);
    const folder = await folderWith({ 'plans.zip': zip });
    const temporary = await folderWith({});
    const { stdout, exitCode } = await run(['check', '--json', ...DAY, folder], {
      environment: { TMPDIR: temporary, TMP: temporary, TEMP: temporary },
    });
    const { documents } = auditResultSchema.parse(JSON.parse(stdout));
    const alone = await resultOf([CLEAN, DEFECTIVE]);
    expect(documents.map(({ path }) => path)).toEqual(
      ['b.docx', 'inner/a.docx'].map((path) => `${folder}/plans.zip!/${path}`),
    );
    expect(documents.map(withoutPath)).toEqual(alone.result.documents.map(withoutPath));
    expect(exitCode).toBe(1);
    expect([await readdir(folder), await readdir(temporary)]).toEqual([['plans.zip'], []]);
  });

  test('takes archives from a pattern, and one document out of an archive', async () => {
    const zip = makeZip([await packed('a.docx', DEFECTIVE), await packed('b.docx', CLEAN)]);
    const folder = await folderWith({ '1.zip': zip, '2.zip': zip, 'note.txt': 'x' });
    const { result } = await resultOf([join(folder, '*.zip')]);
    expect(result.summary).toMatchObject({ documents: 4, audited: 4 });
    const one = await resultOf([`${folder}/2.zip!/b.docx`]);
    expect(one.result.documents.map(({ path }) => basename(path))).toEqual(['b.docx']);
    expect(one.exitCode).toBe(0);
  });

  test('says in every report which document of which archive it speaks of', async () => {
    const zip = makeZip([await packed('Siân\u202e.docx', DEFECTIVE), await packed('b.docx', CLEAN)]);
    const folder = await folderWith({ 'plans.zip': zip });
    const files = ['out.html', 'out.csv'].map((name) => join(folder, name));
    const { stdout } = await run(['check', 'plans.zip', ...DAY, ...files.flatMap((file) => ['-o', file])], {
      cwd: folder,
    });
    const reports = [stdout, ...(await Promise.all(files.map((file) => readFile(file, 'utf8'))))];
    for (const report of reports) {
      expect(report).toContain('plans.zip!/Siân\\u{202e}.docx');
      expect(report).not.toContain('\u202e');
    }
  });

  test('reports an archive that is damaged, and goes on', async () => {
    const zip = makeZip([await packed('a.docx', CLEAN)]);
    const folder = await folderWith({ 'cut.zip': zip.subarray(0, 900), 'plans.zip': zip });
    const { exitCode, result } = await resultOf([folder]);
    expect(result.documents.map(({ problem, outcome }) => problem?.code ?? outcome)).toEqual([
      'truncated',
      'audited',
    ]);
    expect(exitCode).toBe(3);
  });

  test('takes an archive without documents for a mistake, as a folder without documents', async () => {
    const folder = await folderWith({ 'photos.zip': makeZip([{ name: 'a.jpg' }]) });
    const { exitCode, stderr, stdout } = await run(['check', join(folder, 'photos.zip')]);
    expect(stderr).toMatch(/The archive ".*photos\.zip" holds no documents/);
    expect([exitCode, stdout]).toEqual([2, '']);
  });
});

describe('parse', () => {
  test('shows one document in an archive, or in an archive in it', async () => {
    const inner = makeZip([await packed('deep/plan.docx', CLEAN)]);
    const zip = makeZip([{ name: 'inner.zip', bytes: inner }, await packed('b.docx', CLEAN)]);
    const folder = await folderWith({ 'plans.zip': zip });
    for (const path of ['plans.zip!/b.docx', 'plans.zip!/inner.zip!/deep/plan.docx']) {
      const { stdout, exitCode } = await run(['parse', path, '--json'], { cwd: folder });
      const parsed = parsedSchema.parse(JSON.parse(stdout));
      expect(parsed.path).toBe(path);
      expect(parsed.understanding?.kind.value).toBe('plan');
      expect(exitCode).toBe(0);
    }
  });

  test('of a whole archive is a mistake that shows how to name a document in it', async () => {
    const folder = await folderWith({ 'plans.zip': makeZip([await packed('x/b.docx', CLEAN)]) });
    const { exitCode, stderr } = await run(['parse', 'plans.zip'], { cwd: folder });
    expect(stderr).toContain(
      '"plans.zip" is an archive. Name one document in it, as in "plans.zip!/x/b.docx".',
    );
    expect(exitCode).toBe(2);
  });

  test('of a document that is locked, or in an archive that is cut off, is exit 3 with the reason', async () => {
    const zip = makeZip([{ name: 'a.docx', bytes: 'x', flags: 1 }]);
    const folder = await folderWith({ 'plans.zip': zip });
    await writeFile(join(folder, 'cut.zip'), zip.subarray(0, -4));
    const locked = await run(['parse', 'plans.zip!/a.docx'], { cwd: folder });
    expect(locked.stdout.replace(/\s+/g, ' ')).toContain('protected by a password');
    const cut = await run(['parse', 'cut.zip!/a.docx'], { cwd: folder });
    expect(cut.stdout.replace(/\s+/g, ' ')).toContain('incomplete or damaged');
    expect([locked.exitCode, cut.exitCode]).toEqual([3, 3]);
  });
});
