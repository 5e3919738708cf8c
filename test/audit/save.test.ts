import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveFile, saveFolder } from '../../src/audit/save.ts';
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

test('bytes and text follow each other as they came', async () => {
  const folder = await folderWith({});
  await saveFile(join(folder, 'a.bin'), ['one', new Uint8Array([0, 255]), 'two']);
  expect(await readFile(join(folder, 'a.bin'))).toEqual(
    Buffer.concat([Buffer.from('one'), Buffer.from([0, 255]), Buffer.from('two')]),
  );
});

describe('a folder of files', () => {
  const parts = [
    { file: 'a.csv', chunk: 'a1' },
    { file: 'b.csv', chunk: 'b1' },
    { file: 'a.csv', chunk: 'a2' },
  ];

  test('is made for its owner only, each file with its own pieces', async () => {
    const folder = join(await folderWith({}), 'tables');
    await saveFolder(`${folder}/`, parts);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('a1a2');
    expect(await readdir(folder)).toEqual(['a.csv', 'b.csv']);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('keeps what else lies in it', async () => {
    const folder = await folderWith({ 'a.csv': 'old', 'notes.txt': 'mine' });
    await saveFolder(folder, parts);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('a1a2');
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('that fails half way leaves the earlier files, and no folder where there was none', async () => {
    function* failing() {
      yield* parts;
      throw new Error('half way');
    }
    const folder = await folderWith({ 'a.csv': 'old' });
    await expect(saveFolder(folder, failing())).rejects.toThrow('half way');
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.csv']);
    await expect(saveFolder(join(folder, 'new'), failing())).rejects.toThrow('half way');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  test('is not written through a link, nor into a file', async () => {
    const folder = await folderWith({ file: '', 'real/x': '', 'real/target': 'old' });
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await symlink(join(folder, 'real', 'target'), join(folder, 'real', 'b.csv'));
    await expect(saveFolder(join(folder, 'link/'), parts)).rejects.toThrow('a link');
    await expect(saveFolder(join(folder, 'file/'), parts)).rejects.toThrow('not a folder');
    await expect(saveFolder(join(folder, 'real'), parts)).rejects.toThrow('a link');
    expect(await readFile(join(folder, 'real', 'target'), 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'real'))).toEqual(['b.csv', 'target', 'x']);
  });
});
