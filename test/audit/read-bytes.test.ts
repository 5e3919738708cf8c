import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/audit/read-bytes.ts';
import { folderWith } from './folder.ts';

test('a regular file is read whole', async () => {
  const folder = await folderWith({ 'a.docx': 'ab£' });
  expect(Buffer.from(await readBytes(join(folder, 'a.docx'), 4)).toString()).toBe('ab£');
});

test('anything else is refused with its reason', async () => {
  const folder = await folderWith({ 'a.docx': 'abc' });
  await symlink(join(folder, 'a.docx'), join(folder, 'link.docx'));
  execFileSync('mkfifo', [join(folder, 'pipe.docx')]);
  const refused = (name: string, maxBytes = 100) =>
    readBytes(join(folder, name), maxBytes).catch((error) => error);
  expect(await refused('link.docx')).toMatchObject({
    code: 'not-readable',
    detail: expect.stringContaining('link'),
  });
  expect(await refused('pipe.docx')).toMatchObject({ code: 'not-readable' });
  expect(await refused('.')).toMatchObject({ code: 'not-readable' });
  expect(await refused('gone.docx')).toMatchObject({ code: 'changed-while-reading' });
  expect(await refused('a.docx', 2)).toMatchObject({ code: 'too-large' });
});
