import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveFile } from '../../src/audit/save.ts';
import { folderWith } from './folder.ts';

test('a report is written whole, for its owner only, over an earlier one', async () => {
  const folder = await folderWith({ 'a.json': 'old' });
  await saveFile(join(folder, 'a.json'), ['new ', 'text']);
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new text');
  expect((await stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a report that fails half way leaves the earlier one and nothing beside it', async () => {
  const folder = await folderWith({ 'a.json': 'old' });
  function* failing(): Generator<string> {
    yield 'x'.repeat(100_000);
    throw new Error('half way');
  }
  await expect(saveFile(join(folder, 'a.json'), failing())).rejects.toThrow('half way');
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('links, folders and missing folders are refused', async () => {
  const folder = await folderWith({ 'target.json': 'old', 'folder/x': '' });
  await symlink(join(folder, 'target.json'), join(folder, 'link.json'));
  await expect(saveFile(join(folder, 'link.json'), ['new'])).rejects.toThrow('a link');
  await expect(saveFile(join(folder, 'folder'), ['new'])).rejects.toThrow('not a file');
  await expect(saveFile(join(folder, 'none', 'a.json'), ['new'])).rejects.toThrow('no folder');
  expect(await readFile(join(folder, 'target.json'), 'utf8')).toBe('old');
});
