import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { auditFolder, type HostileRun } from './audit-cases.ts';
import { word } from './control.ts';

const ODD_NAMES = [
  '-rf.docx',
  ' spaces .docx',
  'line\nbreak.docx',
  'red\u001b[31m.docx',
  'turned\u202excod.docx',
  '::error file=x::.docx',
  '=HYPERLINK("x").docx',
  '$(touch x).docx',
  `${'long'.repeat(50)}.docx`,
  'Caf\u00e9.docx',
  'Cafe\u0301.docx',
  'PLAN.DOCX',
  'plan.docx',
];

/** A name that is no UTF-8, as older systems leave them; it cannot be written as a string. */
const NO_UTF8 = Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from('.docx')]);

let audited: HostileRun;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ehc-audit-files-'));
  const outside = mkdtempSync(join(tmpdir(), 'ehc-audit-outside-'));
  writeFileSync(join(outside, 'secret.docx'), word());
  for (const name of ODD_NAMES) writeFileSync(join(folder, name), word());
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), NO_UTF8]), word());
  symlinkSync(join(outside, 'secret.docx'), join(folder, 'link.docx'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link-to-nothing.docx'));
  symlinkSync(outside, join(folder, 'link-to-folder'));
  symlinkSync('.', join(folder, 'link-to-itself'));
  execFileSync('mkfifo', [join(folder, 'pipe.docx')]);
  mkdirSync(join(folder, 'folder.docx'));
  const socket = createServer().listen(join(folder, 'socket.docx'));
  audited = await auditFolder(folder, ['/dev/zero', join(folder, 'link.docx')]);
  socket.close();
});

const outcomeOf = (path: string): string => {
  const document = audited.results.get(path);
  return document === undefined ? 'none' : `${document.outcome} ${document.problem?.code ?? ''}`.trim();
};

it.each(ODD_NAMES)('a plan is audited whatever its name: %j', (name) => {
  expect(outcomeOf(name)).toBe('audited');
});

it('a name that is no UTF-8 is told of, and never taken for a plan that vanished', () => {
  const [broken] = [...audited.results.values()].filter(({ path }) => path.includes('\ufffd'));
  expect(broken?.problem).toMatchObject({ code: 'not-readable', message: expect.stringContaining('Rename') });
});

it.each([
  ['link.docx', 'unreadable not-readable'],
  ['link-to-nothing.docx', 'skipped not-readable'],
  ['link-to-folder/secret.docx', 'none'],
  ['link-to-itself/plan.docx', 'none'],
  ['pipe.docx', 'skipped not-readable'],
  ['socket.docx', 'skipped not-readable'],
  ['zero', 'unreadable not-readable'],
])('%s: %s', (path, outcome) => {
  expect(outcomeOf(path)).toBe(outcome);
});

it('nothing is written beside the plans, and the rest is reported', () => {
  expect(audited.exitCode).toBe(3);
  expect(readdirSync(folder)).toHaveLength(ODD_NAMES.length + 1 + 6);
});
