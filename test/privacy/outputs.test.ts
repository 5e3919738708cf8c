import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { docx } from '../../fixtures/make/writers/docx/package.ts';
import { printed } from '../../fixtures/make/writers/print/document.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from '../cli/run.ts';
import { holds, IDENTITIES, PLANTED, UNREAD, WORD_EXTRAS } from './planted.ts';

/** All that the program wrote, by what wrote it. */
type Written = ReadonlyMap<string, string>;

const PLANS = ['first.docx', 'second.pdf'];
const DAY = ['--as-of', '2026-11-23'];
const FILES = [
  'a.json',
  'a.ndjson',
  'a.sarif',
  'a.xml',
  'a.md',
  'a.csv',
  'a.xlsx',
  'a.html',
  'tables/',
  'a.parquet',
];

let cwd = '';

beforeAll(async () => {
  cwd = await folderWith({});
  await writeFile(join(cwd, 'first.docx'), docx(PLANTED, WORD_EXTRAS));
  await writeFile(join(cwd, 'second.pdf'), await printed(PLANTED, { tagged: false }));
});

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (path.endsWith('.parquet')) {
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  }
  const isZip = bytes.toString('latin1', 0, 2) === 'PK';
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
}

/** Audits both plans into every format there is, and has each shown as it was understood. */
async function write(folder: string, more: readonly string[]): Promise<Written> {
  await mkdir(join(cwd, folder));
  const outputs = FILES.flatMap((name) => ['-o', `${folder}/${name}`]);
  const telling = [
    '--verbose',
    '--stats',
    '--verify',
    '--baseline',
    `${folder}/baseline.json`,
    '--update-baseline',
  ];
  const check = await run(['check', ...PLANS, ...DAY, ...outputs, ...telling, ...more], { cwd });
  const written = new Map([
    ['text', check.stdout],
    ['standard error', check.stderr],
  ]);
  const saved = `${folder}/a.json`;
  written.set('github', (await run(['report', saved, '--format', 'github'], { cwd })).stdout);
  written.set('text of one', (await run(['check', 'first.docx', ...DAY, ...more], { cwd })).stdout);
  for (const plan of PLANS) {
    const { stdout, stderr } = await run(['parse', plan, '--json', ...DAY, ...more], { cwd });
    written.set(`parse ${plan}`, stdout + stderr);
  }
  const files = await readdir(join(cwd, folder), { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    written.set(path.slice(cwd.length + folder.length + 2), await textOf(path));
  }
  return written;
}

function found(written: Written): string[] {
  return [...written].flatMap(([name, text]) =>
    IDENTITIES.filter((identity) => holds(text, identity)).map((identity) => `${name}: ${identity}`),
  );
}

describe('identities planted in a Word and in a PDF plan', () => {
  test('stand in no output', async () => {
    const written = await write('private', []);
    expect(written.size).toBe(31);
    expect(found(written)).toEqual([]);
  });

  test('would be noticed: with --identifiable they turn up, but for what nobody reads', async () => {
    const written = await write('open', ['--identifiable']);
    const all = [...written.values()].join('\n');
    const lacking = IDENTITIES.filter((identity) => !holds(all, identity));
    expect(lacking).toEqual(UNREAD);
    for (const name of [
      'a.json',
      'a.html',
      'a.md',
      'text of one',
      'github',
      'tables/provision.csv',
      'a.xlsx',
    ])
      expect(found(new Map([[name, written.get(name) ?? '']]))).not.toEqual([]);
  });
});
