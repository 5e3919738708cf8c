import { appendFileSync, copyFileSync, renameSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, p } from '../documents/docx/parts.ts';
import { makeZip } from '../documents/zip/make-zip.ts';
import { audited, MIB, outcomes, PLAN, plans } from './archived.ts';
import { auditWithMock, inProcesses, REQUEST } from './audit-with-mock.ts';
import { folderWith } from './folder.ts';

describe('an archive', () => {
  test('found in a folder is read in place, its documents sorted among the others', async () => {
    const zip = plans('inner/b.docx', 'a.pdf', 'é.docx');
    expect(await audited({ 'plans.zip': zip, 'plans.docx': 'good', 'z/x.ZIP': plans('a.docx') })).toEqual({
      outcomes: {
        'plans.docx': 'audited',
        'plans.zip!/a.pdf': 'audited',
        'plans.zip!/inner/b.docx': 'audited',
        'plans.zip!/é.docx': 'audited',
        'z/x.ZIP!/a.docx': 'audited',
      },
      verdict: 'clean',
    });
  });

  test('leaves out what a folder leaves out, and names what a folder names', async () => {
    const left = ['.DS_Store', '__MACOSX/._a.docx', 'Thumbs.db', 'x/.b.docx', '~$a.docx', 'a.xlsx', 'x/'];
    const link = { name: 'link.docx', bytes: '/etc/passwd', madeOn: 3, attributes: 0o120777 * 0x10000 };
    const zip = makeZip([...[...left, 'a.docx', 'notes.txt'].map((name) => ({ name, ...PLAN })), link]);
    expect((await audited({ 'plans.zip': zip })).outcomes).toEqual({
      'plans.zip!/a.docx': 'audited',
      'plans.zip!/link.docx': 'skipped: not-readable',
      'plans.zip!/notes.txt': 'skipped: unsupported-format',
    });
  });

  test('cannot lead out of itself by the names of its files', async () => {
    const zip = plans('../../up.docx', '/root.docx', 'C:\\drive\\w.docx', '..\\back.docx');
    expect(Object.keys((await audited({ 'plans.zip': zip })).outcomes)).toEqual([
      'plans.zip!/back.docx',
      'plans.zip!/drive/w.docx',
      'plans.zip!/root.docx',
      'plans.zip!/up.docx',
    ]);
  });

  test('may hold several files of one name: each is somebody’s plan', async () => {
    const zip = plans('x/plan.docx', 'x/plan.docx', '../x/plan.docx', 'x/plan (2).docx', 'X/plan.docx');
    expect(Object.keys((await audited({ 'plans.zip': zip })).outcomes)).toEqual([
      'plans.zip!/X/plan.docx',
      'plans.zip!/x/plan (2) (2).docx',
      'plans.zip!/x/plan (2).docx',
      'plans.zip!/x/plan (3).docx',
      'plans.zip!/x/plan.docx',
    ]);
  });

  test('may hold very many of one name', async () => {
    const zip = makeZip(Array.from({ length: 40_000 }, () => ({ name: 'a.docx', method: 0 })));
    const one = 'plans.zip!/a (40000).docx';
    expect((await audited({ 'plans.zip': zip }, { named: [one] })).outcomes).toEqual({ [one]: 'audited' });
  });

  test('shares no path with a file that is really called so', async () => {
    const found = await audited({ 'plans.zip': plans('a.docx'), 'plans.zip!/a.docx': 'skipped' });
    expect(found.outcomes).toEqual({
      'plans.zip!/a.docx': 'skipped: not-a-plan',
      'plans.zip!/a (2).docx': 'audited',
    });
  });

  test('costs no other document its result by one that fails', async () => {
    const zip = makeZip([
      { name: 'a.docx', ...PLAN },
      { name: 'b.docx', bytes: 'throw' },
      { name: 'c.docx', ...PLAN, flags: 1 },
      { name: 'd.docx', ...PLAN, method: 9 },
      { name: 'e.docx', ...PLAN, crc: 1 },
      { name: 'f.docx', bytes: Buffer.alloc(2 * MIB), size: 10 },
      { name: 'g.docx', ...PLAN },
    ]);
    expect(await audited({ 'plans.zip': zip })).toEqual({
      outcomes: {
        'plans.zip!/a.docx': 'audited',
        'plans.zip!/b.docx': 'unreadable: reader-crashed',
        'plans.zip!/c.docx': 'unreadable: encrypted',
        'plans.zip!/d.docx': 'unreadable: unsupported-packing',
        'plans.zip!/e.docx': 'unreadable: truncated',
        'plans.zip!/f.docx': 'unreadable: too-large',
        'plans.zip!/g.docx': 'audited',
      },
      verdict: 'incomplete',
    });
  });

  test('may itself be larger than one file may be', async () => {
    const filling = { name: 'film.mp4', bytes: Buffer.alloc(3 * MIB), method: 0 };
    const zip = makeZip([filling, { name: 'a.docx', ...PLAN }]);
    expect((await audited({ 'plans.zip': zip })).outcomes).toEqual({ 'plans.zip!/a.docx': 'audited' });
  });
});

describe('an archive that cannot be opened is one unreadable result', () => {
  test.each([
    ['cut off', plans('a.docx').subarray(0, -10), 'truncated'],
    [
      'with files that overlap',
      makeZip([{ name: 'a.docx' }, { name: 'b.docx', start: 0 }]),
      'archive-too-complex',
    ],
    [
      'with too many files',
      makeZip(Array.from({ length: 70_000 }, (_, at) => ({ name: `${at}.docx`, method: 0 }))),
      'archive-too-complex',
    ],
  ])('%s', async (_, zip, code) => {
    expect(await audited({ 'a.docx': 'good', 'plans.zip': zip })).toEqual({
      outcomes: { 'a.docx': 'audited', 'plans.zip': `unreadable: ${code}` },
      verdict: 'incomplete',
    });
    expect((await audited({ plans: zip }, { named: ['plans'] })).outcomes).toEqual({
      plans: `unreadable: ${code}`,
    });
  });

  test('where listing it takes too long, and the others are opened', async () => {
    const files = { 'hang.zip': plans('a.docx'), 'plans.zip': plans('a.docx') };
    const resources = { ...REQUEST.resources, timeoutSeconds: 1 };
    expect((await audited(files, { resources }, inProcesses)).outcomes).toEqual({
      'hang.zip': 'unreadable: timed-out',
      'plans.zip!/a.docx': 'audited',
    });
  });

  test('unless it is a link, which is not followed', async () => {
    const folder = await folderWith({ 'a.docx': 'good', 'real/plans.dat': plans('a.docx') });
    await symlink(join(folder, 'real', 'plans.dat'), join(folder, 'link.zip'));
    expect(outcomes(folder, await auditWithMock({ paths: [folder] }))).toEqual({
      'a.docx': 'audited',
      'link.zip': 'skipped: not-readable',
    });
  });
});

describe('an archive without documents', () => {
  const empty = { 'photos.zip': plans('a.jpg', '.DS_Store'), 'none.zip': makeZip([]) };

  test('is a mistake where it was named, as an empty folder is', async () => {
    for (const named of Object.keys(empty))
      await expect(audited(empty, { named: [named] })).rejects.toThrow(
        /holds no documents.*Name the archive/s,
      );
  });

  test('is named in the result where it was found', async () => {
    expect(await audited({ ...empty, 'a.docx': 'good' })).toEqual({
      outcomes: {
        'a.docx': 'audited',
        'none.zip': 'skipped: no-documents',
        'photos.zip': 'skipped: no-documents',
      },
      verdict: 'clean',
    });
  });
});

describe('what is an archive is found from the content', () => {
  test('a Word document under the name of an archive is a document', async () => {
    const word = docx(p('Section A'));
    const zip = makeZip([{ name: 'inner.zip', bytes: word }]);
    expect((await audited({ 'plan.zip': word, 'plans.zip': zip, 'text.zip': 'good' })).outcomes).toEqual({
      'plan.zip': 'audited',
      'plans.zip!/inner.zip': 'audited',
      'text.zip': 'audited',
    });
  });

  test.each([
    'plans',
    'plans.docx',
    'plans.zip.download',
  ])('an archive named as %s is opened', async (name) => {
    expect((await audited({ [name]: plans('a.docx') }, { named: [name] })).outcomes).toEqual({
      [`${name}!/a.docx`]: 'audited',
    });
  });

  test('folders of an archive may be called as the parts of a Word document are', async () => {
    expect((await audited({ 'plans.zip': plans('Word/a.docx', 'xl/b.docx') })).outcomes).toEqual({
      'plans.zip!/Word/a.docx': 'audited',
      'plans.zip!/xl/b.docx': 'audited',
    });
  });
});

describe('an archive that changes', () => {
  const replace = (path: string): void => {
    copyFileSync(path, `${path}.new`);
    renameSync(`${path}.new`, path);
  };

  test.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, ' ')],
    ['is replaced', replace],
    ['vanishes', (path) => renameSync(path, `${path}.gone`)],
  ])('after it was listed and %s: its documents say so', async (_, change) => {
    const folder = await folderWith({ 'plans.zip': plans('a.docx', 'b.docx') });
    // By then the archives are listed, and no document has been begun.
    const onWorking = (): void => change(join(folder, 'plans.zip'));
    const audit = await auditWithMock({ paths: [folder] }, { onWorking });
    const problem = 'unreadable: changed-while-reading';
    expect(outcomes(folder, audit)).toEqual({ 'plans.zip!/a.docx': problem, 'plans.zip!/b.docx': problem });
  });
});

test('an interruption before an archive is listed leaves a partial result', async () => {
  const interruption = new AbortController();
  const folder = await folderWith({ 'a.zip': plans('a.docx'), 'b.docx': 'good' });
  interruption.abort();
  const { result, verdict } = await auditWithMock({ paths: [folder] }, { signal: interruption.signal });
  expect(result.documents).toEqual([]);
  expect(verdict).toBe('interrupted');
});

test('the result is the same with one worker and with four', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `plan-${at}.docx`);
  const inner = { name: 'inner.zip', bytes: plans(...names) };
  const folder = await folderWith({ 'plans.zip': makeZip([inner, { name: 'a.docx', ...PLAN }]) });
  const [one, four] = await Promise.all(
    [1, 4].map((workers) => auditWithMock({ paths: [folder], resources: { ...REQUEST.resources, workers } })),
  );
  expect(one?.result.documents).toHaveLength(21);
  expect(four?.result).toEqual(one?.result);
});
