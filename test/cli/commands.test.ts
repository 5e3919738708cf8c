import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

describe('explain', () => {
  test('says why, who acts and how to leave a rule out', async () => {
    const { stdout, exitCode } = await run(['explain', 'section-missing']);
    expect(stdout).toContain('regulation 12');
    expect(stdout).toContain('--except section-missing');
    expect(exitCode).toBe(0);
  });

  test('names the nearest rule', async () => {
    const { stderr, exitCode } = await run(['explain', 'section-mising']);
    expect(stderr).toContain('Did you mean "section-missing"?');
    expect(exitCode).toBe(2);
  });
});

describe('rules', () => {
  test('list --json is an array of rules with their metadata', async () => {
    const { stdout, exitCode } = await run(['rules', 'list', '--json']);
    const rules = JSON.parse(stdout) as { id: string; authority: unknown[]; why: string }[];
    expect(rules.find(({ id }) => id === 'section-missing')).toMatchObject({
      family: 'structure',
      basis: 'statute',
    });
    expect(rules.every(({ authority, why }) => authority.length > 0 && why !== '')).toBe(true);
    expect(exitCode).toBe(0);
  });

  test('the shipped pack passes its own examples', async () => {
    const { stdout, exitCode } = await run(['rules', 'test']);
    expect(stdout).toMatch(/^(\d+) of \1 examples give what they say\.\n$/);
    expect(exitCode).toBe(0);
  });

  test('a pack whose example does not hold fails, and the example is named', async () => {
    const folder = await folderWith({ 'local.yaml': await localPack() });
    const { stdout, exitCode } = await run(['rules', 'test', join(folder, 'local.yaml')]);
    expect(stdout).toMatch(/local-heading, example 1: expected "fails", got "passes"/);
    expect(exitCode).toBe(1);
  });

  test('a mistake in a pack is exit 2 with file, line and the nearest key', async () => {
    const folder = await folderWith({ 'local.yaml': (await localPack()).replace('basis:', 'bassis:') });
    const { stderr, exitCode } = await run(['rules', 'test', join(folder, 'local.yaml')]);
    expect(stderr).toMatch(/local\.yaml:\d+:\d+: Unknown key "bassis"\. Did you mean "basis"\?/);
    expect(exitCode).toBe(2);
  });
});

function localPack(): Promise<string> {
  return readFile(new URL('./samples/local.yaml', import.meta.url), 'utf8');
}
