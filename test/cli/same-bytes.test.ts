import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../fixtures/make/archive/write.ts';
import { AS_OF } from '../../fixtures/make/layouts/layout.ts';
import { run } from './run.ts';

/** Enough plans for four workers. */
const PLANS = 12;
/** So long may a run take on a machine that does much else. */
const LONG = { timeout: 300_000 };

/** A folder of CSV tables, told by the slash. */
const TABLES = 'tables/';

interface Circumstances {
  readonly root?: string;
  readonly workers?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The folder that holds the archive. */
let root: string;
let endings: readonly string[];
let expected: Readonly<Record<string, string>>;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ehc-audit-same-'));

/** The endings of all formats that the command writes, as its own message names them. */
async function knownEndings(): Promise<string[]> {
  const { stderr } = await run(['check', 'plans', '-o', 'report.unknown'], { cwd: root });
  const [, list = ''] = stderr.replaceAll(/\s+/g, ' ').split('End it in');
  return list.match(/\.[a-z]+/g) ?? [];
}

/** What an audit prints, and each report that it writes, by format. */
async function written(circumstances: Circumstances = {}): Promise<Record<string, string>> {
  const reports = newFolder();
  const names = [...endings.map((ending) => `report${ending}`), TABLES];
  const outputs = names.flatMap((name) => ['-o', `${reports}/${name}`]);
  const args = [
    'check',
    'plans',
    '--as-of',
    AS_OF,
    '--workers',
    String(circumstances.workers ?? 2),
    ...outputs,
  ];
  const { environment = {} } = circumstances;
  const { stdout } = await run(args, { cwd: circumstances.root ?? root, environment });
  const files = readdirSync(reports, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const contents = paths.map((path) => [relative(reports, path), readFileSync(path).toString('base64')]);
  return { stdout: stdout.replaceAll(reports, ''), ...Object.fromEntries(contents) };
}

beforeAll(async () => {
  root = newFolder();
  await writeArchive({ plans: PLANS, seed: 'same', folder: root });
  endings = await knownEndings();
  expected = await written();
}, LONG.timeout);

describe('the same plans, packs and day give the same bytes in every format', () => {
  test('formats are those of the command', () => {
    expect(endings).toEqual(expect.arrayContaining(['.json', '.csv', '.html']));
    const names = new Set(Object.keys(expected).map((path) => path.split(sep)[0]));
    expect(names).toEqual(new Set(['stdout', 'tables', ...endings.map((ending) => `report${ending}`)]));
  });

  test.each([1, 4])('with %i workers', LONG, async (workers) => {
    expect(await written({ workers })).toEqual(expected);
  });

  test.each([
    { TZ: 'Pacific/Kiritimati' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ])('in the environment %o', LONG, async (environment) => {
    expect(await written({ environment })).toEqual(expected);
  });

  test('when the files were put into their folders in another order', LONG, async () => {
    const other = newFolder();
    const entries = readdirSync(join(root, 'plans'), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.toSorted().toReversed()) {
      const target = join(other, relative(root, path));
      await mkdir(dirname(target), { recursive: true });
      cpSync(path, target);
    }
    expect(await written({ root: other })).toEqual(expected);
  });
});
