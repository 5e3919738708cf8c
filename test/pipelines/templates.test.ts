import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { folderWith } from '../audit/folder.ts';
import { type Ended, ended } from '../cli/run.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEMPLATES = join(ROOT, 'fixtures', 'templates');
const GOOD = 'prose-opening.docx';
const BAD = 'default-answers.docx';

let repository = '';

/** A council's repository with templates, and ehc-audit installed in it. */
beforeEach(async () => {
  const manifest = JSON.stringify({ name: 'templates', private: true });
  repository = await folderWith({ 'package.json': manifest });
  await mkdir(join(repository, 'templates'));
  await copyFile(join(TEMPLATES, GOOD), join(repository, 'templates', GOOD));
  await mkdir(join(repository, 'node_modules', '.bin'), { recursive: true });
  await symlink(join(ROOT, 'bin', 'run.js'), join(repository, 'node_modules', '.bin', 'ehc-audit'));
});

/** What a pipeline does with a step: a shell that ends at the first failure. */
function shell(script: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { NO_COLOR: _noColor, GIT_DIR: _gitDir, ...inherited } = process.env;
  const env = { ...inherited, CI: 'true', ...environment };
  return ended(spawn('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: repository, env }));
}

const addBad = (): Promise<void> => copyFile(join(TEMPLATES, BAD), join(repository, 'templates', BAD));
const written = (name: string): Promise<string> => readFile(join(repository, name), 'utf8');

/** The steps of each pipeline that run the tool, as they stand in its file. */
const PIPELINES = {
  'github-actions.yaml': z
    .object({
      jobs: z.object({ templates: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
    })
    .transform(({ jobs }) => jobs.templates.steps.map(({ run }) => run)),
  'gitlab-ci.yaml': z
    .object({ templates: z.object({ script: z.array(z.string()) }) })
    .transform(({ templates }) => templates.script),
  'azure-pipelines.yaml': z
    .object({ steps: z.array(z.object({ script: z.string().optional() })) })
    .transform(({ steps }) => steps.map(({ script }) => script)),
};

describe.each(Object.entries(PIPELINES))('the step in %s', (name, schema) => {
  test('lets good templates pass, stops at a bad one, and writes what is published', async () => {
    const steps = schema.parse(parse(await readFile(join(HERE, name), 'utf8')));
    const [step = '', ...others] = steps.filter((one) => one?.includes('ehc-audit'));
    expect(others).toEqual([]);
    expect((await shell(step)).exitCode).toBe(0);
    await addBad();
    expect((await shell(step)).exitCode).toBe(1);
    const [, output = ''] = / -o (\S+)/u.exec(step) ?? [];
    expect(await written(output)).toContain(BAD);
  }, 60_000);
});

test('the pre-commit hook stops a commit that brings a bad template, and no other', async () => {
  const hook = join(HERE, 'pre-commit');
  await rm(join(repository, 'package.json'));
  await shell('git init --quiet && git add templates');
  expect((await shell(hook)).exitCode).toBe(0);
  await addBad();
  expect((await shell(hook)).exitCode).toBe(0);
  await shell('git add templates');
  const { exitCode, stdout } = await shell(hook);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(BAD);
}, 60_000);
