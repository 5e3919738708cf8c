import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { PLANS, run as runApart } from './run.ts';

const CLEAN = join(PLANS, 'dfe-tables', 'clean-final.docx');
const DEFECTIVE = join(PLANS, 'dfe-tables', 'health-provision-column-missing.docx');
/** A day on which nothing in the plans of this file is out of date. */
const DAY = ['--as-of', '2026-07-01'];

async function resultOf(args: readonly string[], by = run) {
  const { stdout, exitCode } = await by(['check', '--json', ...DAY, ...args]);
  return { exitCode, result: auditResultSchema.parse(JSON.parse(stdout)) };
}

describe('the exit code', () => {
  test('is 0 for a plan without findings', async () => {
    const { exitCode, result } = await resultOf([CLEAN], runApart);
    expect(result.documents[0]?.findings).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('is 1 for findings at the threshold, 0 below it', async () => {
    const { exitCode, result } = await resultOf([DEFECTIVE], runApart);
    expect(result.summary.bySeverity.error.findings).toBeGreaterThan(0);
    expect(exitCode).toBe(1);
    expect((await resultOf([DEFECTIVE, '--fail-on', 'never'])).exitCode).toBe(0);
  });

  test('is 3 where a document cannot be read, and outweighs findings; the others are reported', async () => {
    const folder = await folderWith({ 'empty.docx': '', 'old.rtf': '{\\rtf1 text}' });
    await copyFile(DEFECTIVE, join(folder, 'plan.docx'));
    const { exitCode, result } = await resultOf([folder], runApart);
    expect(result.documents.map(({ outcome, problem }) => problem?.code ?? outcome)).toEqual([
      'empty',
      'unsupported-format',
      'audited',
    ]);
    expect(result.summary).toMatchObject({ status: 'incomplete', documents: 3, audited: 1, unreadable: 2 });
    expect(exitCode).toBe(3);
  });

  test('is 3 where a file that was named is no plan', async () => {
    const folder = await folderWith({ 'letter.txt': 'Dear parent,\n\nThank you for your letter.\n' });
    const { exitCode, result } = await resultOf([join(folder, 'letter.txt'), CLEAN]);
    expect(result.documents.map(({ outcome }) => outcome).toSorted()).toEqual(['audited', 'skipped']);
    expect(exitCode).toBe(3);
  });

  test('is 3 where a named file is larger than the limit', async () => {
    const folder = await folderWith({ 'big.docx': 'x'.repeat(1_100_000) });
    const { exitCode, result } = await resultOf([join(folder, 'big.docx'), '--max-file-size', '1']);
    expect(result.documents[0]?.problem?.code).toBe('too-large');
    expect(exitCode).toBe(3);
  });
});

describe('a mistake in the command is exit 2, with a sentence that says what to do', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'a missing path',
      ['no-such-plan.docx'],
      /There is no file or folder "no-such-plan.docx"\. Check the spelling/,
    ],
    ['a pattern without match', ['*.nothing'], /No file matches "\*\.nothing"\. Check the folder/],
    ['no path', [], /Name the plans to audit/],
    [
      'an unknown rule',
      [CLEAN, '--only', 'section-mising'],
      /No rule is called.*Did you mean "section-missing"\?/,
    ],
    ['an impossible date', [CLEAN, '--as-of', '2026-02-30'], /"2026-02-30" is not a date\. Write it/],
    ['a date of another form', [CLEAN, '--as-of', '1/2/2026'], /"1\/2\/2026" is not a date/],
    ['an unknown stage', [CLEAN, '--stage', 'finall'], /--stage=finall to be one of: .*amended-final/],
    ['an unknown format', [CLEAN, '--format', 'xml'], /--format=xml to be one of: text, json, ndjson/],
    ['a report of no known format', [CLEAN, '-o', 'out.htm'], /Did you mean "\.html"\?/],
    ['a report in no folder', [CLEAN, '-o', 'none/out.csv'], /no folder "none"\. Make it first/],
    ['an unknown pack', [CLEAN, '--pack', 'englnd'], /no pack of this name.*Did you mean "england"\?/],
    ['an unknown flag', [CLEAN, '--jason'], /Nonexistent flag: --jason/],
    ['too little memory', [CLEAN, '--max-memory', '5'], /--max-memory/],
  ])('%s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await run(['check', ...args]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('a folder without documents', async () => {
    const { exitCode, stderr } = await run(['check', await folderWith({ 'table.xlsx': '' })]);
    expect(stderr).toMatch(/holds no documents/);
    expect(exitCode).toBe(2);
  });

  test('a command that does not exist', async () => {
    expect(await runApart(['chek', 'x'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"check"'),
    });
    const path = await runApart([CLEAN]);
    expect(path).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('put "check" before it') });
  });

  test('what a message repeats cannot command the terminal', async () => {
    const { stderr } = await run(['check', 'a\u001b[2Jb\u202e.docx']);
    expect(stderr).toContain('a\\u{1b}[2Jb\\u{202e}.docx');
  });
});

describe('reports', () => {
  test('are written beside the text, each in the format of its name', async () => {
    const folder = await folderWith({});
    const files = ['out.json', 'out.csv', 'out.html'].map((name) => join(folder, name));
    const { stdout, exitCode } = await run([
      'check',
      CLEAN,
      ...DAY,
      ...files.flatMap((file) => ['-o', file]),
    ]);
    const [json = '', csv = '', html = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(auditResultSchema.parse(JSON.parse(json)).documents).toHaveLength(1);
    expect(csv).toMatch(/^\uFEFF"path"/);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(stdout).toContain('clean-final.docx');
    expect(exitCode).toBe(0);
  });

  test('a link in the place of a report is not followed', async () => {
    const folder = await folderWith({ 'precious.json': 'precious' });
    await symlink(join(folder, 'precious.json'), join(folder, 'out.json'));
    expect((await run(['check', CLEAN, '-o', join(folder, 'out.json')])).exitCode).toBe(2);
    expect(await readFile(join(folder, 'precious.json'), 'utf8')).toBe('precious');
  });
});

test('the same plans give the same bytes, whatever the number of workers', async () => {
  const args = ['check', join(PLANS, 'school-export'), '--json', ...DAY];
  const [one, two] = [await run([...args, '--workers', '1']), await runApart([...args, '--workers', '3'])];
  expect(one.stdout.length).toBeGreaterThan(10_000);
  expect(two.stdout).toBe(one.stdout);
});

test('a .env in the working folder leaves no trace in the output', async () => {
  const folder = await folderWith({ '.env': 'TZ=Asia/Tokyo\nNO_COLOR=1\nPLANTED=yes\n' });
  const { stdout, stderr, exitCode } = await runApart(['check', CLEAN, '--json', ...DAY], { cwd: folder });
  expect(JSON.parse(stdout)).toHaveProperty('schemaVersion', 1);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

test('a working folder with spaces, quotes and other scripts in its name is no obstacle', async () => {
  const folder = await folderWith({});
  const inner = join(folder, 'Rhian’s "plans" – 计划 (1)');
  await mkdir(inner);
  await copyFile(CLEAN, join(inner, 'a b.docx'));
  await writeFile(join(inner, '~$a b.docx'), 'owner');
  const { stdout, exitCode } = await runApart(['check', '.', '--json', ...DAY], { cwd: inner });
  expect(JSON.parse(stdout).documents.map(({ path }: { path: string }) => path)).toEqual(['a b.docx']);
  expect(exitCode).toBe(0);
});

test('standard output has no colours, no progress and no escape sequences in a pipe', async () => {
  const { stdout } = await runApart(['check', CLEAN, DEFECTIVE, ...DAY], {
    environment: { FORCE_COLOR: '' },
  });
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toMatch(/^\d+ documents: /);
});
