import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';

const DEFECTIVE = join(PLANS, 'dfe-tables', 'health-provision-column-missing.docx');
const DAY = ['--as-of', '2026-07-01'];

/** Names that mean something to a spreadsheet, a browser, a runner or a terminal, as far as a file can have them. */
const NAMES = [
  '=HYPERLINK("x","y").docx',
  '+1.docx',
  '-1.docx',
  '@SUM(1).docx',
  '<script>x<!--script>.docx',
  'a]]>b.docx',
  '::error::owned%0A,x.docx',
  'bidi\u202Efdp.docx',
  'ansi\u001b[31m.docx',
  'two\nlines.docx',
];

let folder = '';

beforeAll(async () => {
  folder = await folderWith({ 'empty.docx': '' });
  await Promise.all(NAMES.map((name) => copyFile(DEFECTIVE, join(folder, name))));
});

/** What a terminal would obey; line breaks of the format itself apart. */
const OBEYED = /[^\n\r\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u;

describe('--format', () => {
  test.each<[string, RegExp]>([
    ['json', /^\{\n {2}"schemaVersion": 1,/u],
    ['ndjson', /^(?:\{"run":[^\n]*\}\n){11}$/u],
    ['sarif', /^\{"\$schema":"https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json","version":"2\.1\.0"/u],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /u],
    ['github', /^::error file=/mu],
    ['markdown', /^# Audit of EHC plans\n/u],
    ['csv', /^\uFEFF"path","outcome"/u],
  ])('%s writes to standard output, and no name in it is obeyed', async (format, form) => {
    const { stdout, exitCode } = await run(['check', '.', '--format', format, ...DAY], { cwd: folder });
    expect(stdout).toMatch(form);
    expect(stdout).not.toMatch(OBEYED);
    expect(exitCode).toBe(3);
  });

  test('an annotation of GitHub is one line that begins as it should', async () => {
    const { stdout } = await run(['check', '.', '--format', 'github', ...DAY], { cwd: folder });
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,title=/u);
    expect(lines.at(-1)).toMatch(/^11 documents: 10 audited, 0 skipped, 1 unreadable\./u);
  });
});

describe('-o', () => {
  test('writes every format by the name, with the items of the plans', async () => {
    const place = await folderWith({});
    const names = ['a.ndjson', 'a.sarif', 'a.xml', 'a.md', 'a.xlsx', 'tables/', 'a.parquet', 'more.parquet/'];
    const outputs = names.flatMap((name) => ['-o', join(place, name)]);
    await run(['check', '.', '--quiet', ...DAY, ...outputs], { cwd: folder });
    expect(await readdir(place)).toEqual([
      'a.md',
      'a.ndjson',
      'a.parquet',
      'a.sarif',
      'a.xlsx',
      'a.xml',
      'more.parquet',
      'tables',
    ]);
    const tables = ['advice', 'findings', 'outcomes', 'plans', 'provision', 'rules', 'runs', 'sections'];
    expect(await readdir(join(place, 'tables'))).toEqual(tables.map((table) => `${table}.csv`));
    expect(await readdir(join(place, 'a.parquet'))).toEqual(tables.map((table) => `${table}.parquet`));
    expect(
      (await readFile(join(place, 'tables', 'outcomes.csv'), 'utf8')).split('\r\n').length,
    ).toBeGreaterThan(3);
    const plans = await readFile(join(place, 'a.parquet', 'plans.parquet'));
    expect(await parquetReadObjects({ file: new Uint8Array(plans).buffer })).toHaveLength(NAMES.length + 1);
    const workbook = unzipSync(await readFile(join(place, 'a.xlsx')));
    expect(strFromU8(workbook['xl/workbook.xml'] ?? new Uint8Array())).toContain('<sheet name="provision"');
    expect(
      Object.values(workbook)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toMatch(/<f[ >]/u);
  });

  test.each([
    ['a file where a folder of tables would be', 'taken/', /taken by something that is not a folder/u],
    ['a name without ending', 'report', /its name has no ending\. End it in .*\.xlsx/u],
    [
      'a Word document, which is for board papers',
      'a.docx',
      /^Error: Only the paper for a board is written for Word/u,
    ],
    ['a folder in no folder', 'none/tables/', /there is no folder "none"/u],
  ])('refuses %s', async (_, name, message) => {
    const cwd = await folderWith({ taken: 'x' });
    const { exitCode, stderr } = await run(['check', DEFECTIVE, '-o', name], { cwd });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
