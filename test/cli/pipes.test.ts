import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { ended, PLANS, run, start } from './run.ts';

const DEFECTIVE = join(PLANS, 'dfe-tables', 'health-provision-column-missing.docx');
const STALL_MS = 12_000;
const COPIES = 100;

/** Enough copies of a plan for more than a megabyte of JSON. */
async function manyPlans(): Promise<string> {
  const folder = await folderWith({});
  const copies = Array.from({ length: COPIES }, (_, index) => join(folder, `plan-${index}.docx`));
  await Promise.all(copies.map((copy) => copyFile(DEFECTIVE, copy)));
  return folder;
}

test('more than 1 MB reaches a reader that stalls, with the right exit code', async () => {
  const child = start(['check', await manyPlans(), '--json', '--no-progress']);
  await wait(STALL_MS);
  const { stdout, exitCode } = await ended(child);
  expect(stdout.length).toBeGreaterThan(1_000_000);
  expect(auditResultSchema.parse(JSON.parse(stdout)).documents).toHaveLength(COPIES);
  expect(exitCode).toBe(1);
}, 90_000);

test('a reader that leaves early ends the writing quietly', async () => {
  const child = start(['check', await manyPlans(), '--json', '--no-progress']);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { stderr, exitCode } = await ended(child);
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
}, 90_000);

test('an interruption reports what is finished and exits 130', async () => {
  const child = start(['check', await manyPlans(), '--json', '--workers', '1']);
  const outcome = ended(child);
  await wait(1500);
  child.kill('SIGINT');
  const { stdout, stderr, exitCode } = await outcome;
  const { summary } = auditResultSchema.parse(JSON.parse(stdout));
  expect(summary.status).toBe('partial');
  expect(summary.documents).toBeLessThan(COPIES);
  expect(stderr).toContain('Interrupted');
  expect(exitCode).toBe(130);
}, 90_000);

test('nothing is read from standard input in place of a missing path', async () => {
  expect((await run(['check'])).exitCode).toBe(2);
});
