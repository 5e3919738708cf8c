import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS } from './run.ts';

let cwd = '';

beforeAll(async () => {
  cwd = await folderWith({ 'ehc-audit.config.yaml': 'scale: four-words\nsampleOf: 4200\n' });
  await copyFile(join(PLANS, 'dfe-tables', 'health-provision-column-missing.docx'), join(cwd, 'plan.docx'));
});

describe('-o KIND=FILE', () => {
  test('writes a board paper as Markdown and for Word, and a report of the kind "report"', async () => {
    const outputs = ['board=board.md', 'board=board.docx', 'report=findings.md', './a=b.md'];
    const { exitCode, stderr } = await run(
      [
        'check',
        'plan.docx',
        '--as-of',
        '2026-07-01',
        '-q',
        '--no-progress',
        '--fail-on',
        'never',
        ...outputs.flatMap((name) => ['-o', name]),
      ],
      { cwd },
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'board.md'), 'utf8')).toMatch(/^# Quality of .*a sample of 4,200/su);
    expect((await readFile(join(cwd, 'board.docx'))).subarray(0, 2).toString()).toBe('PK');
    const plan = await readFile(join(cwd, 'findings.md'), 'utf8');
    expect(plan).toMatch(/^# Audit of EHC plans.*Indicative, automated, text only: /su);
    expect(await readFile(join(cwd, 'a=b.md'), 'utf8')).toBe(plan);
  });

  test.each([
    ['board.docx', /Only the paper for a board is written for Word.*-o board=board\.docx/su],
    ['board=board.html', /The board paper "board\.html" is\s+written as Markdown or for Word/u],
    ['bord=board.md', /No kind of report is called "bord"\. Did you mean "board"\?.*"\.\/bord=board\.md"/su],
    ['report=board.docx', /Only the paper for a board is written for Word/u],
  ])('refuses %s', async (output, message) => {
    const { exitCode, stdout, stderr } = await run(['check', 'plan.docx', '-o', output], { cwd });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/gu, ' ')).toMatch(message);
  });
});
