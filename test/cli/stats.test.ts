import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './here.ts';
import { PLANS } from './run.ts';

const PLAN = join(PLANS, 'dfe-tables', 'clean-final.docx');
const ARGS = ['check', PLAN, '--json', '--as-of', '2026-07-01', '--only', 'reviews/*'];

test('--stats says on standard error what every stage and every rule took, and changes nothing else', async () => {
  const [plain, timed] = [await run(ARGS), await run([...ARGS, '--stats'])];
  expect(timed.stdout).toBe(plain.stdout);
  expect(timed.exitCode).toBe(plain.exitCode);
  const rows = [...timed.stderr.matchAll(/^([a-z][a-z0-9-]*) +\d+\.\d\d +\d+\.\d\d +\d+\.\d\d$/gmu)];
  const names = rows.map(([, name]) => name);
  expect(names.slice(0, 4)).toEqual(['reading', 'understanding', 'rules', 'result']);
  const catalogue = JSON.parse((await run(['rules', 'list', '--json'])).stdout);
  const reviews = catalogue.filter((rule: { family: string }) => rule.family === 'reviews');
  expect(names.slice(4).toSorted()).toEqual(reviews.map((rule: { id: string }) => rule.id).toSorted());
});

test('without --stats nothing is said of time', async () => {
  expect((await run(ARGS)).stderr).not.toMatch(/milliseconds/u);
});
