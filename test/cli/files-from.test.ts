import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { filesFrom } from '../../src/cli/files-from.ts';
import { auditResultSchema } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS, run as runApart } from './run.ts';

const listOf = (text: string, nul = false): Promise<string[]> =>
  filesFrom('-', { nul, input: Readable.from([Buffer.from(text)]) });

describe('a list of paths', () => {
  test.each([
    ['one a line', 'a.docx\nb c.pdf\n', ['a.docx', 'b c.pdf']],
    ['from Windows, with a mark of its encoding', '\uFEFFa.docx\r\n\r\nb.pdf', ['a.docx', 'b.pdf']],
  ])('%s', async (_, text, paths) => {
    expect(await listOf(text)).toEqual(paths);
  });

  test('with NUL a path may hold a line break', async () => {
    expect(await listOf('a\nb.docx\0c.docx\0', true)).toEqual(['a\nb.docx', 'c.docx']);
  });

  test('that names nothing is a mistake', async () => {
    await expect(listOf('\n\n')).rejects.toThrow('names no file');
  });
});

describe('--files-from', () => {
  const plan = join(PLANS, 'dfe-tables', 'clean-final.docx');
  const options = ['--json', '--as-of', '2026-07-01'];

  test('audits what the list names as if it had been named, and reports what is gone', async () => {
    const list = join(await folderWith({}), 'plans.txt');
    await writeFile(list, `${plan}\n/nowhere/gone.docx\n`);
    const { stdout, exitCode } = await run(['check', '--files-from', list, ...options]);
    const { documents } = auditResultSchema.parse(JSON.parse(stdout));
    expect(documents.map(({ outcome }) => outcome).toSorted()).toEqual(['audited', 'unreadable']);
    expect(exitCode).toBe(3);
  });

  test('reads the list from standard input', async () => {
    const { stdout } = await runApart(['check', '--files-from', '-', '-0', ...options], {
      input: `${plan}\0`,
    });
    expect(stdout).toBe((await run(['check', plan, ...options])).stdout);
  });

  test('without it and without a path there is nothing to audit', async () => {
    const { exitCode, stderr } = await run(['check']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Name the plans to audit');
  });
});
