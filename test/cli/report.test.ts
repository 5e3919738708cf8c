import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { archiveFolder, DAY } from './sharded.ts';

let cwd = '';
let stdout = '';

const textOf = (name: string): Promise<string> => readFile(join(cwd, name), 'utf8');

beforeAll(async () => {
  cwd = await archiveFolder();
  const outputs = ['result.json', 'result.html', 'result.csv'].flatMap((name) => ['-o', name]);
  ({ stdout } = await run(['check', 'plans', ...outputs, ...DAY], { cwd }));
}, 60_000);

describe('report', () => {
  test('renders what check rendered, byte for byte', async () => {
    const outputs = ['again.json', 'again.html', 'again.csv'].flatMap((name) => ['-o', name]);
    const again = await run(['report', 'result.json', ...outputs], { cwd });
    expect(again).toEqual({ exitCode: 0, stdout, stderr: '' });
    for (const ending of ['json', 'html', 'csv']) {
      expect(await textOf(`again.${ending}`)).toBe(await textOf(`result.${ending}`));
    }
    expect((await run(['report', 'result.json', '--json'], { cwd })).stdout).toBe(
      await textOf('result.json'),
    );
  });

  test('says how many plans the rates set aside', async () => {
    const words = /Rates count 3 plans; 2 superseded set\s+aside\./;
    expect(stdout).toMatch(words);
    expect(await textOf('result.html')).toMatch(words);
  });

  test('says where titles and reasons of rules cannot be had', async () => {
    const result = JSON.parse(await textOf('result.json'));
    const packs = [{ name: 'our-council', version: '2.0.0', lawAsAt: '2026-01-01' }];
    await writeFile(join(cwd, 'ours.json'), JSON.stringify({ ...result, packs }));
    const { exitCode, stderr } = await run(['report', 'ours.json'], { cwd });
    expect(stderr).toContain('our-council 2.0.0, which is not at hand');
    expect(exitCode).toBe(0);
  });
});

describe('a file that is damaged or no result is exit 2, with what and where', () => {
  async function refusal(text: string | Uint8Array): Promise<string> {
    const folder = await folderWith({ 'r.json': text });
    const refused = await run(['report', 'r.json', '-o', 'page.html'], { cwd: folder });
    expect(refused.stderr).not.toMatch(/\n\s+at /);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    return refused.stderr;
  }

  test('nothing, a text, another JSON, and two in one file', async () => {
    expect(await refusal('')).toContain('"r.json", line 1: the file ends in the middle');
    expect(await refusal('audit\n')).toContain('line 2: the file ends in the middle');
    expect(await refusal('[]')).toContain('{ is expected');
    expect(await refusal('{}')).toContain('this is not a result of ehc-audit');
    const result = await textOf('result.json');
    expect(await refusal(`${result}${result}`)).toContain('only one JSON object is expected');
    expect(await refusal(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toContain('UTF-8');
  });

  test('one that is cut off, or has been edited wrongly, is told by line and document', async () => {
    const result = await textOf('result.json');
    expect(await refusal(result.slice(0, -100))).toContain('the file ends in the middle');
    const second = result.indexOf('\n    {', result.indexOf('"documents"') + 30);
    const line = result.slice(0, result.indexOf('"path"', second)).split('\n').length;
    const edited = `${result.slice(0, second)}${result.slice(second).replace('"audited"', '"audit"')}`;
    expect(await refusal(edited)).toMatch(
      new RegExp(`"r\\.json", line ${line - 1}: document 2: outcome: Invalid option`),
    );
    expect(await refusal(result.replace('"asOf": "2026-11-23"', '"asOf": "23/11/2026"'))).toMatch(
      /line \d+: asOf: /,
    );
    expect(await refusal(result.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toContain(
      'schema version 2',
    );
  });

  test('one that is not there, or a folder', async () => {
    const missing = await run(['report', 'none.json'], { cwd });
    expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot be read') });
    const folder = await run(['report', 'plans'], { cwd });
    expect(folder).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is not a file') });
  });
});
