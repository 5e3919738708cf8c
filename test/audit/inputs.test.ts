import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs } from '../../src/audit/inputs.ts';
import { folderWith } from './folder.ts';

async function found(
  folder: string,
  paths: readonly string[] = [folder],
  listed: readonly string[] = [],
): Promise<string[]> {
  return (await findInputs(paths, listed)).map(({ path, entry }) => {
    const below = relative(folder, path);
    return entry === 'file' ? below : `${below} (${entry})`;
  });
}

describe('a folder', () => {
  test('is read with all folders in it, sorted by code point of the whole path', async () => {
    const folder = await folderWith({
      'b.docx': '',
      'a/z.pdf': '',
      'a.docx': '',
      'a-b.DOCX': '',
      'é.docx': '',
      'Z.docm': '',
      'a/b/c.dotx': '',
    });
    expect(await found(folder)).toEqual([
      'Z.docm',
      'a-b.DOCX',
      'a.docx',
      'a/b/c.dotx',
      'a/z.pdf',
      'b.docx',
      'é.docx',
    ]);
  });

  test('holds plans in every format they are exported in, and what a browser keeps of a page is part of it', async () => {
    const folder = await folderWith({
      'a.odt': '',
      'b.doc': '',
      'c.html': '',
      'c_files/frame.html': '',
      'd.rtf': '',
      'e.mht': '',
      'f_files/plan.html': '',
      'notes.txt': '',
      'reply.msg': '',
      'scan.TIF': '',
    });
    expect(await found(folder)).toEqual([
      'a.odt',
      'b.doc',
      'c.html',
      'd.rtf',
      'e.mht',
      'f_files/plan.html',
      'notes.txt (beside)',
      'reply.msg (beside)',
      'scan.TIF (beside)',
    ]);
  });

  test('hides temporary and hidden files, and files that are no documents', async () => {
    const folder = await folderWith({
      'plan.docx': '',
      '~$plan.docx': '',
      '.plan.docx': '',
      '.git/plan.docx': '',
      'table.xlsx': '',
    });
    expect(await found(folder)).toEqual(['plan.docx']);
  });

  test('reports links and pipes without following them', async () => {
    const folder = await folderWith({ 'plan.docx': '', 'inner/x.docx': '' });
    await symlink(join(folder, 'plan.docx'), join(folder, 'link.docx'));
    await symlink(join(folder, 'inner'), join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
    expect(await found(folder)).toEqual([
      'inner/x.docx',
      'link.docx (link)',
      'pipe.pdf (special)',
      'plan.docx',
    ]);
  });

  test('without documents is a mistake', async () => {
    const folder = await folderWith({ 'table.xlsx': '' });
    await expect(findInputs([folder])).rejects.toThrow(/holds no documents.*Name the folder/s);
  });
});

test('a missing path is a mistake that says what to do', async () => {
  await expect(findInputs(['no/such/plan.docx'])).rejects.toThrow(
    /There is no file or folder "no\/such\/plan.docx"/,
  );
});

describe('a pattern the shell left alone', () => {
  test('is matched', async () => {
    const folder = await folderWith({ 'a.docx': '', 'b.pdf': '', 'c/d.docx': '', '~$a.docx': '' });
    expect(await found(folder, [`${folder}/*.docx`])).toEqual(['a.docx']);
    expect(await found(folder, [`${folder}/**/*.docx`])).toEqual(['a.docx', 'c/d.docx']);
  });

  test('that matches nothing is a mistake', async () => {
    const folder = await folderWith({ 'a.docx': '' });
    await expect(findInputs([`${folder}/*.pdf`])).rejects.toThrow('No file matches');
  });

  test('loses against a file that bears its characters', async () => {
    const folder = await folderWith({ 'plan [1].docx': '' });
    expect(await found(folder, [join(folder, 'plan [1].docx')])).toEqual(['plan [1].docx']);
  });
});

test('a file that is named and found is one input, and counts as named', async () => {
  const folder = await folderWith({ 'a.docx': '', 'b.docx': '' });
  const inputs = await findInputs([folder, join(folder, 'a.docx'), join(folder, '.', 'a.docx')]);
  expect(inputs.map(({ named }) => named)).toEqual([true, false]);
});

test('only temporary files are no input', async () => {
  const folder = await folderWith({});
  await mkdir(join(folder, 'x'));
  await writeFile(join(folder, 'x', '~$a.docx'), '');
  await expect(findInputs([join(folder, 'x', '~$a.docx')])).rejects.toThrow('Only temporary files');
});

describe('a list', () => {
  test('names files and folders, in whichever order, and what is gone is named too', async () => {
    const folder = await folderWith({ 'a.docx': '', 'b/c.pdf': '', 'd [1].docx': '', 'empty/.keep': '' });
    const listed = ['d [1].docx', 'gone.docx', 'b', 'empty', 'a.docx', 'a.docx'].map((name) =>
      join(folder, name),
    );
    expect(await found(folder, [], listed)).toEqual([
      'a.docx',
      'b/c.pdf',
      'd [1].docx',
      'empty (missing)',
      'gone.docx (missing)',
    ]);
  });
});
