import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { makeZip } from '../documents/zip/make-zip.ts';
import { type Trace, traced, whyNotTraceable } from './trace.ts';

const ROOT = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
const FIXTURES = join(ROOT, 'fixtures');
const NODE = realpathSync(process.execPath);
const CHECK = [NODE, join(ROOT, 'bin/run.js'), 'check', 'plans', '--as-of', '2026-11-23', '--verify'];

/** A folder with a document of every kind in it, and one that would call home if it were let. */
async function folderOfPlans(): Promise<string> {
  const folder = realpathSync(await folderWith({ 'plans/x.zip': makeZip([{ name: 'a.docx', bytes: 'x' }]) }));
  const from = ['examples/plan-014.docx', 'examples/plan-047.pdf', 'plans/auto-lettered/open-revisions.odt'];
  const more = ['plans/auto-lettered/open-revisions.doc', 'plans/status-menu/nil-unsupported.html'];
  for (const file of [...from, ...more])
    cpSync(join(FIXTURES, file), join(folder, 'plans', file.replaceAll('/', '-')));
  mkdirSync(join(folder, 'temporary'));
  return folder;
}

/** Where the system and Node keep what every program reads; a package with native code looks into ldd for the kind of libc. */
const OF_THE_SYSTEM =
  /^\/(?:proc|sys|dev|usr\/(?:bin\/ldd|lib|lib64|share|local\/lib)|lib|lib64|etc\/(?:ld\.so|localtime|ssl|nsswitch|passwd|host|resolv|gai|os-release))/;

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

describe('an audit with reports and a cache, under the eyes of the system', () => {
  let trace: Trace | undefined;
  let reason: string | null;
  let folder: string;
  beforeAll(async () => {
    reason = whyNotTraceable();
    if (reason !== null) return;
    folder = await folderOfPlans();
    const outputs = ['-o', 'out.json', '-o', 'out.html', '-o', 'tables/', '--cache', 'cache'];
    trace = traced([...CHECK, ...outputs], {
      cwd: folder,
      file: join(await folderWith({}), 'trace'),
      environment: {
        PATH: process.env['PATH'],
        TMPDIR: join(folder, 'temporary'),
        HOME: join(folder, 'home'),
      },
    });
  }, 180_000);

  /** A system that has no strace fails; one that forbids it says so. */
  const result = (skip: (why: string) => never): Trace => {
    if (reason?.includes('not allowed') === true) return skip(reason);
    if (trace === undefined) throw new Error(reason ?? 'There is no trace.');
    return trace;
  };

  it('reads the plans and writes the reports', ({ skip }) => {
    const { status, stderr, written } = result(skip);
    expect([status, stderr]).toEqual([1, expect.any(String)]);
    expect(written).toContain(join(folder, 'out.json'));
    expect(readdirSync(folder).toSorted()).toEqual([
      'cache',
      'out.html',
      'out.json',
      'plans',
      'tables',
      'temporary',
    ]);
  });

  it('asks for no socket but those between its own processes', ({ skip }) => {
    expect(result(skip).sockets.filter((family) => family !== 'AF_UNIX')).toEqual([]);
  });

  it('writes nothing but the reports, the cache and what Node compiles inside the installation', ({
    skip,
  }) => {
    const allowed = ['cache', 'tables', 'temporary'].map((name) => join(folder, name));
    const stray = result(skip).written.filter(
      (path) =>
        ![...allowed, join(ROOT, 'dist', 'compile-cache'), '/dev', '/proc'].some((place) =>
          isBelow(path, place),
        ) && !(dirname(path) === folder && /^\.?out\.(?:json|html)/.test(path.slice(folder.length + 1))),
    );
    expect(stray).toEqual([]);
  });

  it('reads nothing but the plans, the installation and what every program reads', ({ skip }) => {
    const places = [folder, ROOT, dirname(dirname(NODE))];
    // Settings are looked for upwards from the working folder.
    const isSetting = (path: string): boolean => path.endsWith('ehc-audit.config.yaml');
    const stray = result(skip).read.filter(
      (path) =>
        !places.some((place) => isBelow(path, place)) && !OF_THE_SYSTEM.test(path) && !isSetting(path),
    );
    expect(stray.filter((path) => !isBelow(folder, path) && !isBelow(ROOT, path))).toEqual([]);
  });
});

it('gives the same result where there is no network at all', async ({ skip }) => {
  const alone = spawnSync('unshare', ['-rn', 'true'], { encoding: 'utf8' });
  if (alone.error !== undefined) throw alone.error;
  if (alone.status !== 0) skip(`a process without a network cannot be started here: ${alone.stderr.trim()}`);
  const folder = await folderOfPlans();
  const command = [...CHECK, '--json', '--no-progress'];
  const [first = '', ...rest] = command;
  const options = { cwd: folder, encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL' } as const;
  const within = spawnSync('unshare', ['-rn', ...command], options);
  const usual = spawnSync(first, rest, options);
  expect(within.status).toBe(1);
  expect(within.stdout).toBe(usual.stdout);
});
