import { chmod, copyFile, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { type Ended, PLANS } from './run.ts';

const NAMES = [
  'clean-final.docx',
  'review-date-missing.docx',
  'clean-final.untagged.pdf',
  'needs-columns-blank.docx',
];
const DAYS = { one: '2026-07-01', other: '2029-02-01' };

/** A folder with a few plans, and a place for a cache beside them. */
async function work(): Promise<{ readonly plans: string; readonly cache: string }> {
  const folder = await folderWith({});
  const plans = join(folder, 'plans');
  await mkdir(plans);
  for (const name of NAMES) await copyFile(join(PLANS, 'dfe-tables', name), join(plans, name));
  return { plans, cache: join(folder, 'cache') };
}

const audit = (plans: string, day: string, ...more: readonly string[]): Promise<Ended> =>
  run(['check', plans, '--json', '--as-of', day, ...more]);

/** Every file below a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Milliseconds that all documents took at a stage of the road. */
const stageTime = ({ stderr }: Ended, stage: string): number =>
  Number(new RegExp(`^${stage} +(\\S+)`, 'm').exec(stderr)?.[1]);

describe('--cache', () => {
  test('gives the same bytes, and on another day reads nothing again', async () => {
    const { plans, cache } = await work();
    const first = await audit(plans, DAYS.one, '--cache', cache, '--stats');
    const again = await audit(plans, DAYS.one, '--cache', cache, '--stats');
    const later = await audit(plans, DAYS.other, '--cache', cache, '--stats');
    expect(first.stdout).toBe((await audit(plans, DAYS.one)).stdout);
    expect(again.stdout).toBe(first.stdout);
    expect(later.stdout).toBe((await audit(plans, DAYS.other)).stdout);
    expect(later.stdout).not.toBe(first.stdout);
    expect(stageTime(first, 'understanding')).toBeGreaterThan(0);
    for (const cached of [again, later])
      expect([stageTime(cached, 'reading'), stageTime(cached, 'understanding')]).toEqual([0, 0]);
  });

  test('holds for every way of showing and selecting', async () => {
    const { plans, cache } = await work();
    await audit(plans, DAYS.one, '--cache', cache);
    for (const flags of [
      ['--identifiable'],
      ['--no-quotes'],
      ['--only', 'reviews/*'],
      ['--stage', 'draft'],
    ]) {
      const cached = await audit(plans, DAYS.one, ...flags, '--cache', cache);
      expect(cached.stdout).toBe((await audit(plans, DAYS.one, ...flags)).stdout);
    }
  });

  test('reads again what has changed', async () => {
    const { plans, cache } = await work();
    await audit(plans, DAYS.one, '--cache', cache);
    await copyFile(join(PLANS, 'dfe-tables', 'clean-draft.docx'), join(plans, 'clean-final.docx'));
    const cached = await audit(plans, DAYS.one, '--cache', cache);
    expect(cached.stdout).toBe((await audit(plans, DAYS.one)).stdout);
    expect(JSON.parse(cached.stdout).documents[0].stage).toBe('draft');
  });

  test('is for its owner alone', async () => {
    const { plans, cache } = await work();
    await audit(plans, DAYS.one, '--cache', cache);
    expect((await stat(cache)).mode & 0o777).toBe(0o700);
    const modes = await Promise.all(
      (await filesIn(cache)).map(async (path) => (await stat(path)).mode & 0o777),
    );
    expect(modes.length).toBeGreaterThan(NAMES.length);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    await chmod(cache, 0o755);
    const open = await audit(plans, DAYS.one, '--cache', cache);
    expect(open.exitCode).toBe(2);
    expect(open.stderr).toMatch(/others may open it.*chmod 700/s);
  });

  test('makes anew what is damaged or of another document, and says so once', async () => {
    const { plans, cache } = await work();
    const { stdout } = await audit(plans, DAYS.one, '--cache', cache);
    const [one = '', other = '', third = ''] = await filesIn(join(cache, 'plans'));
    await writeFile(one, 'nonsense');
    await writeFile(other, (await readFile(other)).subarray(0, 200));
    await copyFile((await filesIn(join(cache, 'plans')))[3] ?? '', third);
    const damaged = await audit(plans, DAYS.one, '--cache', cache);
    expect(damaged.stdout).toBe(stdout);
    expect(damaged.stderr.match(/Warning: 3 entries of the cache were damaged/g)).toHaveLength(1);
    const mended = await audit(plans, DAYS.one, '--cache', cache);
    expect(mended.stdout).toBe(stdout);
    expect(mended.stderr).toBe('');
  });

  test('is not put among other things, nor behind a link', async () => {
    const { plans, cache } = await work();
    expect(await audit(plans, DAYS.one, '--cache', plans)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('holds other things'),
    });
    await mkdir(cache);
    await symlink(cache, `${cache}-link`);
    const linked = await audit(plans, DAYS.one, '--cache', `${cache}-link`);
    expect(linked).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not a folder') });
  });
});

describe('cache clear', () => {
  test('removes what is ours, and nothing else', async () => {
    const { plans, cache } = await work();
    await audit(plans, DAYS.one, '--cache', cache);
    const mine = join(cache, 'plans', 'mine.txt');
    await writeFile(mine, 'x');
    const { stdout, exitCode } = await run(['cache', 'clear', cache]);
    expect(stdout).toContain('4 plans, 4 sets of outcomes, 0 journals');
    expect(exitCode).toBe(0);
    expect(await filesIn(cache)).toEqual([join(cache, 'CACHEDIR.TAG'), mine]);
  });

  test('touches no folder that is no cache', async () => {
    const { plans } = await work();
    const { stderr, exitCode } = await run(['cache', 'clear', plans]);
    expect(stderr).toContain('is not a cache of ehc-audit');
    expect(exitCode).toBe(2);
    expect(await readdir(plans)).toHaveLength(NAMES.length);
  });
});
