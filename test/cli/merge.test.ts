import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { run } from './here.ts';
import { archiveFolder, auditShards, DAY } from './sharded.ts';

let cwd = '';
let shards: readonly string[] = [];
let whole = { exitCode: null as number | null, text: '' };

const textOf = (name: string): Promise<string> => readFile(join(cwd, name), 'utf8');

beforeAll(async () => {
  cwd = await archiveFolder();
  shards = await auditShards(cwd, 3);
  const { exitCode } = await run(['check', 'plans', '--key', 'key', '-o', 'whole.json', ...DAY], { cwd });
  whole = { exitCode, text: await textOf('whole.json') };
}, 120_000);

describe('merge', () => {
  test('gives byte for byte what one audit gives, with its exit code, in any order of the shards', async () => {
    const { exitCode, stderr } = await run(['merge', ...shards.toReversed(), '-o', 'all.json'], { cwd });
    expect(stderr).toBe('');
    expect(await textOf('all.json')).toBe(whole.text);
    expect(exitCode).toBe(whole.exitCode);
    expect(exitCode).toBe(3);
  });

  test('decides the standing that no shard can know', async () => {
    const { documents } = auditResultSchema.parse(JSON.parse(whole.text));
    expect(documents.map(({ path, standing }) => `${path} ${standing}`)).toEqual([
      'plans/a/first.docx superseded',
      'plans/a/later.docx current',
      'plans/b/new.docx current',
      'plans/b/old.docx superseded',
      'plans/c/broken.docx unknown',
      'plans/c/draft.docx current',
      'plans/c/letter.html unknown',
    ]);
    const ofShards = await Promise.all(shards.map(textOf));
    for (const text of ofShards) {
      const { archiveFacts, ...result } = JSON.parse(text);
      for (const { standing } of auditResultSchema.parse(result).documents) expect(standing).toBe('unknown');
      expect(archiveFacts.documents).toHaveLength(result.documents.length);
    }
    expect(whole.text).not.toContain('archiveFacts');
  });

  test('writes every other report too, and to standard output', async () => {
    const outputs = ['-o', 'merged.html', '-o', 'merged.csv', '-q'];
    const merged = await run(['merge', ...shards, ...outputs], { cwd });
    const reported = await run(['report', 'whole.json', '-o', 'again.html', '-o', 'again.csv', '-q'], {
      cwd,
    });
    expect(merged.stdout).toBe(reported.stdout);
    expect(await textOf('merged.html')).toBe(await textOf('again.html'));
    expect(await textOf('merged.csv')).toBe(await textOf('again.csv'));
  });

  test('reads a shard that another program has laid out anew', async () => {
    const [first = '', ...others] = shards;
    await writeFile(join(cwd, 'compact.json'), `\u{FEFF}${JSON.stringify(JSON.parse(await textOf(first)))}`);
    await run(['merge', 'compact.json', ...others, '-o', 'all.json', '-q'], { cwd });
    expect(await textOf('all.json')).toBe(whole.text);
  });
});

describe('what does not belong together is exit 2, with a sentence that says why', () => {
  /** A shard with some of its members changed. */
  async function changed(name: string, change: (result: Record<string, unknown>) => object): Promise<void> {
    const result = JSON.parse(await textOf('shard-1.json'));
    await writeFile(join(cwd, name), JSON.stringify({ ...result, ...change(result) }));
  }

  async function refusal(...names: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await run(['merge', ...names, '-o', 'refused.json'], { cwd });
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(exitCode).toBe(2);
    return stderr;
  }

  test('no result, one that is missing, and one that is doubled', async () => {
    expect(await refusal()).toContain('Name the results of all shards.');
    expect(await refusal('shard-1.json', 'shard-3.json')).toContain('Of 3 shards one is missing: 2.');
    await copyFile(join(cwd, 'shard-1.json'), join(cwd, 'copy.json'));
    expect(await refusal(...shards, 'copy.json')).toContain(
      '"shard-1.json" and "copy.json" are both shard 1 of 3.',
    );
  });

  test('a result that is no shard, and a file that is no result', async () => {
    expect(await refusal('whole.json', ...shards)).toContain('"whole.json" is a whole result');
    await writeFile(join(cwd, 'foreign.json'), '{"name": "something else"}');
    expect(await refusal('foreign.json')).toContain('this is not a result of ehc-audit');
  });

  test.each<[string, (result: Record<string, unknown>) => object, RegExp]>([
    ['another day', () => ({ asOf: '2026-11-24' }), /different dates.*--as-of/],
    [
      'another version of a pack',
      () => ({ packs: [{ name: 'england', version: '9.0.0', lawAsAt: '2026-01-01' }] }),
      /different rule packs \(england 9\.0\.0/,
    ],
    ['another version of the tool', () => ({ tool: { name: 'ehc-audit', version: '9.0.0' } }), /9\.0\.0/],
    ['other rules', () => ({ selection: { only: ['reviews/*'], except: [] } }), /--only reviews\/\*/],
  ])('%s', async (name, change, message) => {
    await changed(`${name}.json`, change);
    expect(await refusal(`${name}.json`, 'shard-2.json', 'shard-3.json')).toMatch(message);
  });

  test.each<[string, object, RegExp]>([
    ['another key', { keyCheck: 'other' }, /different keys .*same file as --key/],
    ['other options', { options: { '--identifiable': true } }, /different options/],
    ['another configuration', { rules: 'other' }, /different rules or configurations/],
    ['other documents', { inputs: { documents: 8, paths: 'other' } }, /sets of documents/],
    ['another number of shards', { shard: { index: 1, of: 2 } }, /different numbers of shards/],
  ])('%s', async (name, facts, message) => {
    await changed(`${name}.json`, ({ archiveFacts }) => ({
      archiveFacts: { ...(archiveFacts as object), ...facts },
    }));
    expect(await refusal(`${name}.json`, 'shard-2.json', 'shard-3.json')).toMatch(message);
  });

  test('what changes results without standing in them is among the options', async () => {
    await run(
      ['check', 'plans', '--shard', '1/3', '--key', 'key', '--no-quotes', '-o', 'bare.json', ...DAY],
      {
        cwd,
      },
    );
    expect(await refusal('bare.json', 'shard-2.json', 'shard-3.json')).toContain('--no-quotes');
    await run(['check', 'plans', '--shard', '1/3', '--key', 'other-key', '-o', 'keyed.json', ...DAY], {
      cwd,
    });
    expect(await refusal('keyed.json', 'shard-2.json', 'shard-3.json')).toContain('different keys');
  });
});
