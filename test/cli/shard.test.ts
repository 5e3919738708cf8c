import { chmod, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';
import { archiveFolder, DAY } from './sharded.ts';

let cwd = '';

beforeAll(async () => {
  cwd = await archiveFolder();
});

async function pathsOf(args: readonly string[], folder = cwd): Promise<string[]> {
  const { stdout } = await run(['check', '--json', '--key', join(cwd, 'key'), ...args], { cwd: folder });
  const { archiveFacts: _facts, ...result } = JSON.parse(stdout);
  return auditResultSchema.parse(result).documents.map(({ path }) => path);
}

describe('--shard', () => {
  test('every document is in one shard, the same from wherever the folder is named', async () => {
    const parts = [
      await pathsOf(['plans', '--shard', '1/2', ...DAY]),
      await pathsOf(['./plans/', '--shard', '2/2', ...DAY]),
    ];
    expect(parts.flat().toSorted()).toEqual(await pathsOf(['plans', ...DAY]));
    const inside = await pathsOf(['.', '--shard', '1/2', ...DAY], join(cwd, 'plans'));
    expect(inside.map((path) => `plans/${path}`)).toEqual(parts[0]);
    const absolute = await pathsOf([join(cwd, 'plans'), '--shard', '1/2', ...DAY], '/');
    expect(absolute.map((path) => path.slice(cwd.length + 1))).toEqual(parts[0]);
  });

  test('a shard that is given nothing is complete', async () => {
    const args = ['plans/a/first.docx', '--shard', '1/1', '--key', 'key', ...DAY];
    const other = await Promise.all(
      [1, 2].map((index) =>
        run(['check', ...args.with(2, `${index}/2`), '--fail-on', 'never', '-q'], { cwd }),
      ),
    );
    expect(other.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(other.map(({ stdout }) => stdout.slice(0, 1)).toSorted()).toEqual(['0', '1']);
  });

  test('needs a key, and a number that is one of them', async () => {
    const refused = async (...args: readonly string[]) => {
      const { exitCode, stderr } = await run(['check', 'plans', ...args], { cwd });
      expect(exitCode).toBe(2);
      return stderr;
    };
    expect(await refused('--shard', '1/2')).toMatch(/A shard needs a key: .*--key FILE/s);
    for (const shard of ['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3']) {
      expect(await refused('--key', 'key', '--shard', shard)).toContain('is no shard');
    }
  });
});

describe('--key', () => {
  const plan = join(PLANS, 'dfe-tables', 'clean-final.docx');

  async function withKey(key: string, folder: string) {
    return run(['check', plan, '--json', '--key', key, ...DAY], { cwd: folder });
  }

  test('is made for its owner alone, and used again', async () => {
    const folder = await folderWith({});
    const [first, second] = [await withKey('key', folder), await withKey('key', folder)];
    const { size, mode } = await stat(join(folder, 'key'));
    expect([size, mode & 0o777]).toEqual([32, 0o600]);
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout).documents[0].key).toMatch(/^[0-9a-f]{64}$/);
    const other = await withKey('another', folder);
    expect(JSON.parse(other.stdout).documents[0].key).not.toBe(JSON.parse(first.stdout).documents[0].key);
  });

  test('without it no hash of a child is written', async () => {
    const { stdout } = await run(['check', plan, '--json', ...DAY]);
    expect(JSON.parse(stdout).documents[0]).not.toHaveProperty('key');
  });

  test('that others may read, that is empty, short, a folder or a link to nothing, is refused', async () => {
    const folder = await folderWith({ open: 'x'.repeat(32), empty: '', short: 'x'.repeat(15) });
    await chmod(join(folder, 'open'), 0o640);
    await chmod(join(folder, 'empty'), 0o600);
    await chmod(join(folder, 'short'), 0o600);
    await mkdir(join(folder, 'folder'));
    await symlink('nowhere', join(folder, 'link'));
    const messages = {
      open: 'chmod 600 "open"',
      empty: 'is empty',
      short: 'has only 15 bytes',
      folder: 'is not a file',
      link: 'is a link to no file',
      'none/key': 'There is no such folder',
    };
    for (const [key, message] of Object.entries(messages)) {
      const { exitCode, stdout, stderr } = await withKey(key, folder);
      expect(stderr).toContain(message);
      expect([exitCode, stdout]).toEqual([2, '']);
    }
    await expect(stat(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });

  test('of several runs at once one makes the key, and all have the same', async () => {
    const folder = await folderWith({});
    const runs = await Promise.all([1, 2, 3].map(() => withKey('key', folder)));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs.map(({ exitCode }) => exitCode)).not.toContain(2);
  });

  test('through a link to a file it is read', async () => {
    const folder = await folderWith({ real: 'x'.repeat(32) });
    await chmod(join(folder, 'real'), 0o600);
    await symlink('real', join(folder, 'link'));
    expect((await withKey('link', folder)).exitCode).not.toBe(2);
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('x'.repeat(32));
  });
});
