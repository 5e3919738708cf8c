import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { auditWithMock } from '../audit/audit-with-mock.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';
import { archiveFolder, auditShards, DAY } from './sharded.ts';

const NAME = 'Freya Marsh';
const SHOWN = [...DAY, '--fail-on', 'never', '--key', 'key', '--pseudonyms', 'table.csv'];
const CASES = ['--metadata', 'cases.csv'];

let cwd = '';

beforeAll(async () => {
  cwd = await archiveFolder();
  await mkdir(join(cwd, 'r'));
  await writeFile(join(cwd, 'cases.csv'), `path,team\nplans/${NAME}.docx,North\n`);
  await copyFile(join(PLANS, 'status-menu', 'review-overdue.docx'), join(cwd, 'plans', `${NAME}.docx`));
});

/** Reference and path of each row. */
async function tableOf(name = 'table.csv'): Promise<ReadonlyMap<string, string>> {
  const rows = (await readFile(join(cwd, name), 'utf8')).slice(1).split('\r\n').slice(1, -1);
  return new Map(rows.map((row) => row.slice(1, -1).split('","') as [string, string]));
}

async function pathsIn(name: string): Promise<string[]> {
  const { documents } = auditResultSchema.parse(JSON.parse(await readFile(join(cwd, name), 'utf8')));
  return documents.flatMap(({ path, supersededBy = [] }) => [path, supersededBy].flat());
}

/** All that lies in a folder of reports, unpacked. */
async function textIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const bytes = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  const parts = bytes.flatMap((one) =>
    one.toString('latin1', 0, 2) === 'PK' ? Object.values(unzipSync(one)) : [one],
  );
  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
}

describe('--pseudonyms', () => {
  test('shows a reference for every path in every output, in their order, and keeps the table apart', async () => {
    const formats = [
      'r/a.json',
      'r/a.ndjson',
      'r/a.sarif',
      'r/a.xml',
      'r/a.md',
      'r/a.csv',
      'r/a.xlsx',
      'r/a.html',
    ];
    const outputs = [...formats, 'r/tables/', 'r/a.parquet'].flatMap((name) => ['-o', name]);
    const { stdout, stderr, exitCode } = await run(
      ['check', 'plans', ...SHOWN, ...CASES, ...outputs, '--verbose', '--stats'],
      { cwd },
    );
    expect(exitCode).toBe(3);
    const table = await tableOf();
    expect((await stat(join(cwd, 'table.csv'))).mode & 0o777).toBe(0o600);
    expect([...table.values()]).toContain(`plans/${NAME}.docx`);
    const all = [stdout, stderr, await textIn(join(cwd, 'r'))].join('\n');
    expect(all).not.toMatch(/Freya|Marsh|plans\/|first\.docx|broken/u);
    const paths = await pathsIn('r/a.json');
    expect(new Set(paths)).toEqual(new Set(table.keys()));
    const saved = auditResultSchema.parse(JSON.parse(await readFile(join(cwd, 'r/a.json'), 'utf8')));
    expect(saved.documents.find(({ groups }) => groups['team'] === 'North')?.path).toBe(
      [...table].find(([, path]) => path.includes(NAME))?.[0],
    );
    // Those of superseded plans name the newer one too.
    expect(paths.length).toBeGreaterThan(table.size);
    expect([...table.keys()]).toEqual([...table.keys()].toSorted());
  });

  test('a file keeps its reference however it is named, and another key gives another', async () => {
    const before = new Map([...(await tableOf())].map(([reference, path]) => [path, reference]));
    const inside = [`${NAME}.docx`, '--key', '../key', '--pseudonyms', '../again.csv', '-q'];
    await run(['check', ...inside], { cwd: join(cwd, 'plans') });
    expect(await tableOf('again.csv')).toEqual(new Map([[before.get(`plans/${NAME}.docx`), `${NAME}.docx`]]));
    await run(['check', `plans/${NAME}.docx`, '--key', 'other', '--pseudonyms', 'again.csv', '-q'], { cwd });
    expect([...(await tableOf('again.csv')).keys()]).not.toEqual([before.get(`plans/${NAME}.docx`)]);
  });

  test('merge and report keep the references', async () => {
    const names = await auditShards(cwd, 2, ['--pseudonyms', 'part.csv', ...CASES]);
    await run(['merge', ...names, '-o', 'merged.json', '-q'], { cwd });
    expect(await readFile(join(cwd, 'merged.json'), 'utf8')).toBe(
      await readFile(join(cwd, 'r', 'a.json'), 'utf8'),
    );
    const { stdout } = await run(['report', 'merged.json', '--format', 'csv'], { cwd });
    expect(stdout).not.toMatch(/Freya|plans\//u);
    expect(stdout).toContain([...(await tableOf()).keys()][0]);
  });

  test('is what a run names that shows paths with names of children', async () => {
    const folder = await folderWith({ 'a.docx': 'named', 'b.docx': 'good', 'c.docx': 'named' });
    const { notes, result } = await auditWithMock({ paths: [folder] });
    expect(notes).toEqual([
      'The paths of 2 documents hold the name of the child, and reports show paths. --pseudonyms TABLE, with --key FILE, shows references instead.',
    ]);
    expect(JSON.stringify(result)).not.toContain('namedInPath');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['needs a key', ['plans', '--pseudonyms', 'table.csv'], /need a key: .*--key FILE/su],
    [
      'names no file of the command in a mistake',
      [`${NAME}.pdf`, '--key', 'key', '--pseudonyms', 'table.csv'],
      /^Error: There is no file or folder \[path 1\]/u,
    ],
    [
      'writes no table over a report',
      ['plans', '--key', 'key', '--pseudonyms', './a.csv', '-o', 'a.csv'],
      /is both a report and the table/u,
    ],
  ])('%s', async (_, args, message) => {
    const { stderr, exitCode } = await run(['check', ...args], { cwd });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
