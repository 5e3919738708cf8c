import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from './here.ts';
import { archiveFolder, DAY } from './sharded.ts';

let cwd = '';

const textOf = (name: string): Promise<string> => readFile(join(cwd, name), 'utf8');

beforeAll(async () => {
  cwd = await archiveFolder();
  await run(['check', 'plans', '--as-of', '2026-01-05', '-o', 'earlier.json', '-q'], { cwd });
}, 60_000);

describe('--compare-to', () => {
  test('sets the figures of an earlier result beside those of now, in check as in report', async () => {
    const reports = ['-o', 'now.html', '-o', 'now.md', '--compare-to', 'earlier.json'];
    const checked = await run(['check', 'plans', ...DAY, '-o', 'now.json', ...reports], { cwd });
    expect(checked.stdout).toContain('Held against the earlier result of 5 January 2026.');
    expect(checked.stdout).toMatch(/Red: at least one error +\d+ of 3.* {2}\d+ of \d/u);
    const page = await textOf('now.html');
    expect(page).toContain('On 5 January 2026');
    const again = reports.map((name) => name.replace('now.', 'again.'));
    const reported = await run(['report', 'now.json', ...again], { cwd });
    expect(reported.stdout).toBe(checked.stdout);
    expect(await textOf('again.html')).toBe(page);
    expect(await textOf('again.md')).toBe(await textOf('now.md'));
  });

  test('leaves the result itself as it is', async () => {
    const plain = await run(['check', 'plans', ...DAY, '--json', '-q'], { cwd });
    const compared = await run(['check', 'plans', ...DAY, '--json', '-q', '--compare-to', 'earlier.json'], {
      cwd,
    });
    expect(compared).toEqual(plain);
  });

  test('is exit 2, before anything is audited, where the earlier result is damaged or not there', async () => {
    await writeFile(join(cwd, 'cut.json'), (await textOf('earlier.json')).slice(0, -50));
    for (const name of ['cut.json', 'none.json']) {
      const refused = await run(['check', 'plans', ...DAY, '--compare-to', name], { cwd });
      expect(refused).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(name) });
      expect(refused.stderr).not.toMatch(/Audited/u);
    }
  });
});
