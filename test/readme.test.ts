import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from './audit/folder.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

/** The blocks of a language in the README, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(
    ([, text]) => text ?? '',
  );
}

function output(args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, ['bin/run.js', ...args], { cwd: root, encoding: 'utf8' });
  return stdout;
}

describe('what the README shows', () => {
  it('is what the command prints for one plan', () => {
    expect(output(['check', 'fixtures/examples/plan-033.docx', '--as-of', '2026-11-23']).trimEnd()).toBe(
      blocks('text')[0],
    );
  });

  it('is what the first command prints for all examples', () => {
    const [command = ''] = blocks('sh');
    const args = command.split('npx ehc-audit ')[1]?.split(' ') ?? [];
    expect(output(args).startsWith(blocks('text')[1] ?? '?')).toBe(true);
  });

  it('is what parse prints for one section', () => {
    expect(output(['parse', 'fixtures/examples/plan-038.docx', '--section', 'C']).trimEnd()).toBe(
      blocks('text')[2],
    );
  });

  it('is a configuration that holds, with a pack that can be made as it says', async () => {
    const folder = await folderWith({ 'ehc-audit.config.yaml': blocks('yaml')[0] ?? '' });
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [`${root}bin/run.js`, ...args], { cwd: folder, encoding: 'utf8' });
    expect(run('rules', 'new', 'our-council').status).toBe(0);
    expect(run('config', 'show')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is two commands to set all up', () => {
    expect(blocks('sh')).toEqual([expect.stringContaining('npm ci && npx ehc-audit check'), 'npm test']);
  });
});
