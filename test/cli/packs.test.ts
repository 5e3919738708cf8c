import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

describe.each(['our-council', 'our-council.yaml'])('rules new %s', (name) => {
  test('makes a pack whose examples hold, and says what comes next', async () => {
    const folder = await folderWith({});
    const made = await run(['rules', 'new', name], { cwd: folder });
    expect(made.stdout).toContain(`ehc-audit rules test ./${name}`);
    expect(made.exitCode).toBe(0);
    const tested = await run(['rules', 'test', name], { cwd: folder });
    expect(tested.stdout).toMatch(/^(\d+) of \1 examples give what they say\.\n$/);
    expect(tested.exitCode).toBe(0);
    const listed = await run(['rules', 'list', '--json', '--pack', `./${name}`], { cwd: folder });
    expect(listed.stdout).toContain('"id": "local-term-not-explained"');
    expect(listed.stdout).toContain('"dueSoonDays": 84');
  });

  test('writes over nothing', async () => {
    const folder = await folderWith(
      name.endsWith('.yaml') ? { [name]: 'mine' } : { [`${name}/mine.txt`]: 'mine' },
    );
    const { stderr, exitCode } = await run(['rules', 'new', name], { cwd: folder });
    expect(stderr).toBe(`Error: "${name}" is there already, and nothing was changed. Choose another name.\n`);
    expect(exitCode).toBe(2);
    const mine = name.endsWith('.yaml') ? name : `${name}/mine.txt`;
    expect(await readFile(join(folder, mine), 'utf8')).toBe('mine');
  });
});

test.each(['Our Council', '.yaml', 'a b'])('rules new %j is no name for a pack', async (name) => {
  const { stderr, exitCode } = await run(['rules', 'new', name], { cwd: await folderWith({}) });
  expect(stderr).toMatch(/is no name for a pack|is there already/);
  expect(exitCode).toBe(2);
});

test('rules test tells which example no longer holds once a rule is changed', async () => {
  const folder = await folderWith({});
  await run(['rules', 'new', 'ours.yaml'], { cwd: folder });
  const path = join(folder, 'ours.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('dueSoonDays: 84', 'dueSoonDays: 7'));
  const { stdout, exitCode } = await run(['rules', 'test', path]);
  expect(stdout).toContain('review-due-soon, example 1: expected "fails", got "passes"');
  expect(exitCode).toBe(1);
});

describe('rules schema', () => {
  test.each([[], ['pack'], ['rules'], ['wording'], ['config']])('%s is a JSON Schema', async (...kind) => {
    const { stdout, exitCode } = await run(['rules', 'schema', ...kind]);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(exitCode).toBe(0);
  });

  test('of something else is exit 2', async () => {
    expect((await run(['rules', 'schema', 'plans'])).exitCode).toBe(2);
  });
});
