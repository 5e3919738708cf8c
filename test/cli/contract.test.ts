import { fileURLToPath } from 'node:url';
import { Config } from '@oclif/core';
import { describe, expect, test } from 'vitest';
import { SECTION_CHOICES } from '../../src/cli/sections.ts';
import { SEVERITIES } from '../../src/model/rule.ts';
import { SECTION_LABELS } from '../../src/model/section.ts';
import { STAGES } from '../../src/model/stage.ts';
import { run } from './run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface FlagShape {
  readonly char?: string;
  readonly default?: unknown;
  readonly options?: readonly string[];
  readonly multiple?: boolean;
}

/** All commands with their arguments and flags: what users' scripts rely on. */
async function contract(): Promise<object> {
  const config = await Config.load(ROOT);
  const commands = config.commands.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return Object.fromEntries(
    commands.map(({ id, args, flags }) => [
      id,
      {
        args: Object.keys(args),
        flags: Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, shape(flag)])),
      },
    ]),
  );
}

function shape(flag: FlagShape): string {
  const { char, options, multiple } = flag;
  const parts = [
    char && `-${char}`,
    options?.join('|'),
    multiple && 'repeatable',
    defaultWords(flag.default),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('; ');
}

function defaultWords(value: unknown): string {
  return value === undefined ? '' : `default ${JSON.stringify(value)}`;
}

test('commands and flags are as promised', async () => {
  await expect(`${JSON.stringify(await contract(), null, 2)}\n`).toMatchFileSnapshot(
    './golden/commands.golden.json',
  );
});

describe('help', () => {
  test.each([
    ['program', ['--help']],
    ['check', ['check', '--help']],
    ['parse', ['parse', '--help']],
    ['merge', ['merge', '--help']],
    ['report', ['report', '--help']],
    ['explain', ['explain', '--help']],
    ['rules', ['rules', '--help']],
    ['rules-list', ['rules', 'list', '--help']],
    ['rules-test', ['rules', 'test', '--help']],
    ['rules-new', ['rules', 'new', '--help']],
    ['rules-schema', ['rules', 'schema', '--help']],
    ['cache-clear', ['cache', 'clear', '--help']],
    ['config', ['config', '--help']],
    ['config-show', ['config', 'show', '--help']],
  ])('of %s', async (name, args) => {
    const { stdout, exitCode } = await run(args, { environment: { OCLIF_COLUMNS: '80' } });
    const lasting = stdout.replace(/ehc-audit\/\S+ \S+ node-\S+/, 'ehc-audit/VERSION');
    await expect(lasting).toMatchFileSnapshot(`./golden/help-${name}.golden.txt`);
    expect(exitCode).toBe(0);
  });
});

test('every choice of the model can be chosen on the command line', async () => {
  const config = await Config.load(ROOT);
  const options = (command: string, flag: string): readonly string[] => {
    const found: FlagShape | undefined = config.findCommand(command)?.flags[flag];
    return found?.options ?? [];
  };
  expect(options('check', 'stage')).toEqual(STAGES);
  expect([...SECTION_CHOICES].toSorted()).toEqual([...SECTION_LABELS].toSorted());
  expect(options('check', 'fail-on')).toEqual([...SEVERITIES, 'never']);
});

test('the version is printed, by a Node that the package allows', async () => {
  expect((await run(['--version'])).stdout).toMatch(/^ehc-audit\/\d+\.\d+\.\d+ \S+ node-v\d+\.\d+\.\d+\n$/);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(major * 100 + minor).toBeGreaterThanOrEqual(2213);
});
