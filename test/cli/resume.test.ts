import { copyFile, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './here.ts';
import { PLANS, run as runApart } from './run.ts';
import { ARGS, stopped, type Work, work } from './stopped.ts';

/** By the program that was stopped: another build takes nothing from its cache. */
const resumed = ({ plans, cache }: Work) => runApart(['check', plans, ...ARGS, '--cache', cache, '--resume']);

describe('--resume', () => {
  test('gives the bytes of an audit that was never stopped, however often and wherever it is killed', async () => {
    const one = await work();
    const whole = await run(['check', one.plans, ...ARGS]);
    for (const bytes of [1, 20_000, 80_000]) {
      await rm(one.cache, { recursive: true, force: true });
      await stopped(one, { signals: ['SIGKILL'], bytes });
      const end = await resumed(one);
      expect(end.stdout).toBe(whole.stdout);
      expect(end.exitCode).toBe(whole.exitCode);
      expect(end.stderr).toMatch(/Going on with the audit that was stopped: \d+ of 24 documents are done/);
      expect(await readdir(join(one.cache, 'journals'))).toEqual([]);
    }
  }, 120_000);

  test('goes on after an interruption too, and asks again where a file has changed', async () => {
    const one = await work();
    await stopped(one, { signals: ['SIGTERM'], bytes: 40_000 });
    await copyFile(join(PLANS, 'dfe-tables', 'clean-draft.docx'), join(one.plans, 'plan-0.docx'));
    await utimes(join(one.plans, 'plan-1.docx'), 1, 1);
    const end = await resumed(one);
    expect(end.stderr).toContain('Going on');
    expect(end.stdout).toBe((await run(['check', one.plans, ...ARGS])).stdout);
    expect(JSON.parse(end.stdout).documents[0].stage).toBe('draft');
  }, 120_000);

  test('says that there is nothing to go on with, and audits all', async () => {
    const one = await work();
    const end = await run(['check', one.plans, ...ARGS, '--cache', one.cache, '--resume']);
    expect(end.stderr).toContain('No stopped audit');
    expect(end.stdout).toBe((await run(['check', one.plans, ...ARGS])).stdout);
  }, 120_000);

  test('needs a cache', async () => {
    const { exitCode, stderr } = await run(['check', PLANS, '--resume']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--cache');
  });
});
