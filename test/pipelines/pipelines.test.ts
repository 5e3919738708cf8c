import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Ended, ended, run } from '../cli/run.ts';
import { archiveFolder } from '../cli/sharded.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const AS_OF = '2026-11-23';
const SHARDS = 3;

let cwd = '';
let whole = '';

/** Runs a program that finds "ehc-audit" where an installation puts it. */
function started(command: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const [program = '', ...args] = command;
  const path = `${join(cwd, 'bin')}:${process.env.PATH}`;
  const env = { ...process.env, PATH: path, AS_OF, ...environment };
  return ended(spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

beforeAll(async () => {
  cwd = await archiveFolder('the plans');
  await mkdir(join(cwd, 'bin'));
  const installed = join(cwd, 'bin', 'ehc-audit');
  await writeFile(installed, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  await chmod(installed, 0o755);
  const args = ['the plans', '--key', 'key', '--as-of', AS_OF, '-o', 'whole.json', '-q'];
  await run(['check', ...args], { cwd });
  whole = await readFile(join(cwd, 'whole.json'), 'utf8');
}, 60_000);

const resultOf = (folder: string): Promise<string> => readFile(join(cwd, folder, 'all.json'), 'utf8');

/** Runs the command of every index from 0 as an engine does, then joins the results in `folder`. */
async function runIndexes(command: readonly string[], folder: string, environment: Record<string, string>) {
  await mkdir(join(cwd, folder));
  for (let index = 0; index < SHARDS; index += 1) {
    const numbered = Object.entries(environment).map(([name, value]) => [
      name,
      value.replace('#', `${index}`),
    ]);
    const { exitCode, stderr } = await started(command, Object.fromEntries(numbered));
    expect([exitCode, stderr]).toEqual([0, '']);
  }
  const names = Array.from({ length: SHARDS }, (_, at) => join(folder, `shard-${at + 1}.json`));
  await run(['merge', ...names, '-o', join(folder, 'all.json'), '-q'], { cwd });
}

const namesAndValues = z
  .array(z.object({ name: z.string(), value: z.string() }))
  .transform((list) => list.map(({ name }) => name));

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

describe('one audit on many machines gives what one machine gives', () => {
  test.skipIf(!hasParallel)('with GNU parallel', async () => {
    const script = join(HERE, 'parallel.sh');
    const { exitCode, stderr } = await started([script, 'the plans', 'out', String(SHARDS)], { KEY: 'key' });
    expect(stderr).toBe('');
    expect(exitCode).toBe(3);
    expect(await resultOf('out')).toBe(whole);
  });

  test.skipIf(!hasParallel)('a mistake in a part ends all, with its words', async () => {
    const script = join(HERE, 'parallel.sh');
    const { exitCode, stderr } = await started([script, 'no plans', 'none', '2'], { KEY: 'key' });
    expect(stderr).toContain('There is no file or folder "no plans"');
    expect(exitCode).toBe(2);
  });

  test('as a Kubernetes Indexed Job', async () => {
    const manifest = z
      .object({
        spec: z.object({
          completionMode: z.literal('Indexed'),
          completions: z.int(),
          template: z.object({
            spec: z.object({
              containers: z.tuple([z.object({ command: z.array(z.string()), env: namesAndValues })]),
            }),
          }),
        }),
      })
      .parse(parse(await readFile(join(HERE, 'kubernetes.yaml'), 'utf8')));
    const [{ command, env }] = manifest.spec.template.spec.containers;
    const environment = {
      PLANS: 'the plans',
      SECRET: 'key',
      RESULTS: 'kubernetes',
      TMPDIR: cwd,
      SHARDS: String(SHARDS),
    };
    expect(env.toSorted()).toEqual([...Object.keys(environment), 'AS_OF'].toSorted());
    await runIndexes(command, 'kubernetes', { ...environment, JOB_COMPLETION_INDEX: '#' });
    expect(await resultOf('kubernetes')).toBe(whole);
  });

  test('as an AWS Batch array job', async () => {
    const { containerProperties } = z
      .object({
        containerProperties: z.object({ command: z.array(z.string()), environment: namesAndValues }),
      })
      .parse(JSON.parse(await readFile(join(HERE, 'aws-batch.json'), 'utf8')));
    const environment = { PLANS: 'the plans', KEY: 'key', RESULTS: 'batch', SHARDS: String(SHARDS) };
    expect(containerProperties.environment.toSorted()).toEqual(
      [...Object.keys(environment), 'AS_OF'].toSorted(),
    );
    await runIndexes(containerProperties.command, 'batch', {
      ...environment,
      AWS_BATCH_JOB_ARRAY_INDEX: '#',
    });
    expect(await resultOf('batch')).toBe(whole);
  });
});
