import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { savedResultSchema } from '../../src/model/archive-facts.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { type Ended, PLANS } from './run.ts';

const WITH_FINDINGS = ['needs-columns-blank.docx', 'review-date-missing.docx'];

async function plansIn(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(join(folder, 'plans'));
  for (const name of names) await copyFile(join(PLANS, 'dfe-tables', name), join(folder, 'plans', name));
}

const audit = (cwd: string, ...more: readonly string[]): Promise<Ended> =>
  run(['check', 'plans', '--json', '--as-of', '2026-11-23', '--baseline', 'baseline.json', ...more], { cwd });

/** What each document still has, and what the baseline took from it. */
function counted({ stdout }: Ended): Record<string, { findings: number; baselined: number }> {
  const { documents } = savedResultSchema.parse(JSON.parse(stdout));
  return Object.fromEntries(
    documents.map(({ path, findings, baselined }) => [path, { findings: findings.length, baselined }]),
  );
}

test('a baseline takes all that was found when it was made, through renames, and lets what is new fail', async () => {
  const folder = await folderWith({});
  await plansIn(folder, WITH_FINDINGS);
  const made = await audit(folder, '--update-baseline');
  expect(made.exitCode).toBe(0);
  expect(made.stderr).toMatch(/^The baseline "baseline.json" now holds \d+ findings of 2 documents\.$/m);
  const found = counted(made);
  expect(Object.values(found).every(({ findings, baselined }) => findings > 0 && baselined === 0)).toBe(true);

  await rename(join(folder, 'plans', 'needs-columns-blank.docx'), join(folder, 'plans', 'moved.docx'));
  await copyFile(
    join(PLANS, 'dfe-tables', 'provision-columns-blank.docx'),
    join(folder, 'plans', 'new.docx'),
  );
  const later = await audit(folder);
  const left = counted(later);
  expect(left['plans/moved.docx']).toEqual({
    findings: 0,
    baselined: found['plans/needs-columns-blank.docx']?.findings,
  });
  expect(left['plans/review-date-missing.docx']?.findings).toBe(0);
  expect(left['plans/new.docx']).toMatchObject({ baselined: 0 });
  expect(left['plans/new.docx']?.findings).toBeGreaterThan(0);
  expect(later.exitCode).toBe(1);

  await audit(folder, '--update-baseline');
  const paths = (await readFile(join(folder, 'baseline.json'), 'utf8')).match(/(?<="path":")[^"]+/g);
  expect(paths).toEqual(['plans/moved.docx', 'plans/new.docx', 'plans/review-date-missing.docx']);

  await rm(join(folder, 'plans', 'review-date-missing.docx'));
  const pruned = await run(['baseline', 'prune', 'baseline.json'], { cwd: folder });
  expect(pruned.stdout).toMatch(
    /^Removed from "baseline.json": 1 document\. It holds \d+ findings of 2 documents\.$/m,
  );
});

test('what was not audited stays in the baseline, and the file tells nobody anything', async () => {
  const folder = await folderWith({});
  await plansIn(folder, WITH_FINDINGS);
  await audit(folder, '--update-baseline');
  const path = join(folder, 'baseline.json');
  const whole = await readFile(path, 'utf8');
  expect(whole).not.toMatch(/quote|message|Section/);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const one = ['check', 'plans/review-date-missing.docx', '--baseline', 'baseline.json', '--update-baseline'];
  await run([...one, '--as-of', '2026-11-23', '--only', 'reviews/*', '--quiet'], { cwd: folder });
  expect(await readFile(path, 'utf8')).toBe(whole);
});

test.each([
  ['none', null, /There is no baseline "baseline.json".*--update-baseline/],
  ['cut off', '{ "baselineVersion": 1, "tool": {', /"baseline.json", line 1: .*Move it away/],
  ['a result', '{ "schemaVersion": 1, "documents": [] }', /this is not a baseline of ehc-audit/],
  [
    'of another version',
    '{ "baselineVersion": 2, "tool": { "name": "ehc-audit" }, "documents": [] }',
    /it is of baseline version 2, and this program reads 1/,
  ],
])('a baseline that is %s is exit 2', async (_what, text, message) => {
  const folder = await folderWith({});
  await plansIn(folder, ['review-date-missing.docx']);
  if (text !== null) await writeFile(join(folder, 'baseline.json'), text);
  const { exitCode, stderr, stdout } = await audit(folder);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr.replace(/\s+/g, ' ')).toMatch(message);
});
