import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { type Ended, PLANS } from './run.ts';

const PLAN = join(PLANS, 'dfe-tables', 'needs-columns-blank.docx');
const PACK = `name: ours
title: Two rules otherwise
version: 1.0.0
lawAsAt: 2026-11-23
extends: [england]
rules:
  health-needs-missing: off
  social-care-needs-missing: info
`;

const diffSchema = z.object({ byRule: z.array(z.unknown()), documents: z.array(z.unknown()) });

const diff = (...args: readonly string[]): Promise<Ended> =>
  run(['rules', 'diff', ...args, '--as-of', '2026-11-23']);

test('says what a changed pack adds, removes and weighs otherwise, by rule and by document', async () => {
  const folder = await folderWith({ 'ours.yaml': PACK });
  const ours = join(folder, 'ours.yaml');
  const none = { added: 0, removed: 0, reweighed: 0, documents: 1 };
  const without = await diff('england', ours, PLAN, '--json');
  expect(without.exitCode).toBe(1);
  const { byRule, documents } = diffSchema.parse(JSON.parse(without.stdout));
  expect(byRule).toEqual([
    { ...none, rule: 'health-needs-missing', removed: 1 },
    { ...none, rule: 'social-care-needs-missing', reweighed: 1 },
  ]);
  expect(documents).toMatchObject([
    {
      path: PLAN,
      added: [],
      removed: [{ finding: { rule: 'health-needs-missing' }, now: 'not-run' }],
      reweighed: [{ finding: { rule: 'social-care-needs-missing', severity: 'info' }, before: 'error' }],
    },
  ]);
  const back = await diff(ours, 'england', PLAN);
  expect(back.stdout).toMatch(/^ {2}health-needs-missing +\+1 +1$/m);
  expect(back.stdout).toMatch(/^ {2}\+ error health-needs-missing, section C: /m);
  expect(back.stdout).toMatch(/^ {2}~ error social-care-needs-missing, section D: .*/m);
});

test('is 0 where both report the same, and 2 where there is no such pack', async () => {
  const same = await diff('england', 'england', PLAN);
  expect([same.exitCode, same.stdout.includes('Both find the same.')]).toEqual([0, true]);
  const none = await diff('england', 'no-such-pack.yaml', PLAN);
  expect([none.exitCode, none.stdout]).toEqual([2, '']);
});
