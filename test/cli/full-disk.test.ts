import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { PLANS, run } from './run.ts';

const PLAN = join(PLANS, 'dfe-tables', 'clean-final.docx');
const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** Has the system refuse to put a new report in its place, after those before it. */
const REFUSE =
  'import fs from "node:fs/promises"; import { syncBuiltinESMExports as sync } from "node:module"; const { rename } = fs; ' +
  'fs.rename = async (from, to) => { if (to.endsWith("second.csv")) throw Object.assign(new Error("no"), { code: "ENOSPC" }); return rename(from, to); }; sync();';

test('a full disk is said, and reports that were written before stay', async () => {
  const folder = await folderWith({ 'second.csv': 'old' });
  const { stderr, exitCode } = await run(['check', PLAN, '-o', 'first.json', '-o', 'second.csv'], {
    cwd: folder,
    environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(REFUSE)}` },
  });
  expect(stderr).toContain('The disk is full');
  expect(exitCode).toBe(4);
  expect(readdirSync(folder).toSorted()).toEqual(['first.json', 'second.csv']);
  expect(JSON.parse(readFileSync(join(folder, 'first.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
  expect(readFileSync(join(folder, 'second.csv'), 'utf8')).toBe('old');
});

test.runIf(existsSync('/dev/full'))('standard output on a full disk is no success', () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${BIN}" check "${PLAN}" --json > /dev/full`],
    {
      encoding: 'utf8',
      timeout: 30_000,
      killSignal: 'SIGKILL',
    },
  );
  expect(stderr).toContain('The disk is full');
  expect(status).toBe(4);
});

test('reports are for their owner alone, whatever the mask, and a planted link is not written through', async () => {
  const folder = await folderWith({ victim: 'mine' });
  execFileSync('ln', ['-s', 'victim', join(folder, 'out.json')]);
  const { stderr, exitCode } = await run(['check', PLAN, '-o', join(folder, 'out.json')]);
  expect(stderr).toContain('a link');
  expect(exitCode).toBe(2);
  expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('mine');
});
