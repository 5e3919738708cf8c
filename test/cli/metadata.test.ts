import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

const EXAMPLES = fileURLToPath(new URL('../../fixtures/examples/', import.meta.url));

const WITH_CASE_NUMBER = `<h1>Education, Health and Care Plan</h1>
<table><tr><td>Name</td><td>Robin Ashdown</td></tr><tr><td>Case number</td><td>EHC-12/345</td></tr></table>
${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'].map((letter) => `<h2>Section ${letter}</h2><p>Robin learns best in a small group with a calm start.</p>`).join('\n')}`;

const BY_UPN = 'UPN;Team;Surname\nN2994 0061 4037;=1+1;Ashdown\nA000000000019;South;Ashdown\n';
const BY_CASE_NUMBER = 'Case number,Team\nehc 12 345,West\n';

let cwd = '';

beforeAll(async () => {
  cwd = await folderWith({
    'plans/numbered.html': WITH_CASE_NUMBER,
    'upn.csv': BY_UPN,
    'number.csv': BY_CASE_NUMBER,
  });
  await copyFile(join(EXAMPLES, 'plan-033.docx'), join(cwd, 'plans/plan-033.docx'));
});

const audit = (...more: readonly string[]) =>
  run(['check', 'plans', '--json', '--as-of', '2026-11-23', '--no-progress', ...more], { cwd });

const teamsIn = (json: string): (string | undefined)[] =>
  auditResultSchema.parse(JSON.parse(json)).documents.map(({ groups }) => groups['Team']);

describe('--metadata', () => {
  test('joins by UPN, tells lines and no identifier, and the tables have a column of it', async () => {
    const { stdout, stderr } = await audit('--metadata', 'upn.csv', '--key', 'key', '-o', 'tables/');
    expect(teamsIn(stdout)).toEqual([undefined, '=1+1']);
    expect(stderr).toContain('rows for 1 of 2 audited documents, none for 1.');
    expect(stderr).toContain('1 row is joined to no document: line 3.');
    expect(stderr).toContain('"Surname" is left out');
    expect(`${stdout}${stderr}`).not.toMatch(/N2994|A0000000|Ashdown/);
    expect(await readFile(join(cwd, 'tables/plans.csv'), 'utf8')).toMatch(/"group_Team".*"'=1\+1"/s);
  });

  test('joins by case number', async () => {
    const { stdout, stderr } = await audit('--metadata', 'number.csv', '--key', 'key', '--no-quotes');
    expect(teamsIn(stdout)).toEqual(['West', undefined]);
    expect(stderr).not.toMatch(/12.?345/);
  });

  test('needs a key for identifiers, and audits nothing without', async () => {
    const { exitCode, stdout, stderr } = await audit('--metadata', 'upn.csv');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/joined by "upn", which\s+needs a key/);
  });
});
