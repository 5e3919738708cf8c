import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../src/language/phrases.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { PackError } from '../../src/packs/problems.ts';
import { folderWith } from '../audit/folder.ts';

const HEADER = 'name: local\ntitle: Local\nversion: 1.0.0\nlawAsAt: 2026-11-23\nextends: [england]\n';

/** What is said of a pack of one file; null where it loads. */
async function saidOf(text: string): Promise<string | null> {
  const folder = await folderWith({ 'pack.yaml': text });
  return saidOfFile(join(folder, 'pack.yaml'));
}

async function saidOfFile(path: string): Promise<string | null> {
  try {
    await loadPacks([path]);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
}

describe('a pack that means harm', () => {
  it.each([
    ['is larger than 1 MiB', `${HEADER}# ${'x'.repeat(1024 * 1024)}`, /1 MiB/],
    ['refers to itself without end', `${HEADER}a: &a [${'*a, '.repeat(60)}]`, /More than 50 aliases/],
    [
      'laughs a billion times',
      `a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [${'*b,'.repeat(40)}]`,
      /aliases/,
    ],
    ['is lists in lists without end', `${HEADER}a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, /nested/],
    ['is maps in maps without end', `${HEADER}a: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`, /nested/],
    [
      'runs code by a tag',
      `${HEADER}a: !!js/function 'function () { globalThis.polluted = 1 }'`,
      /Unknown key "a"/,
    ],
    ['sets the prototype of all', `${HEADER}__proto__: { polluted: 1 }`, /Unknown key "__proto__"/],
    [
      'sets it inside a rule',
      `${HEADER}rules: { review-overdue: { with: { __proto__: { polluted: 1 } } } }`,
      /Unknown key "__proto__"/,
    ],
    [
      'sets it by a constructor',
      `${HEADER}constructor: { prototype: { polluted: 1 } }`,
      /Unknown key "constructor"/,
    ],
    ['names a rule so', `${HEADER}rules: { __proto__: off }`, /Unknown key "__proto__"/],
    ['names a list so', `${HEADER}wording: { __proto__: [a] }`, /Unknown key "__proto__"/],
    ['has a key twice', `${HEADER}name: other\n`, /not valid YAML/],
    ['is no map', '- a\n- b\n', /./],
    ['is empty', '', /./],
    ['is bytes', '\0\x01\x02', /./],
    ['extends a file of the system', HEADER.replace('[england]', '["/etc/passwd"]'), /passwd/],
    ['extends itself', HEADER.replace('[england]', '["./pack.yaml"]'), /extends itself/],
  ])('%s', async (_, text, message) => {
    const said = await saidOf(text);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/root:|RangeError|Maximum call stack/);
    expect(said?.length).toBeLessThan(20_000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((globalThis as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is a pipe or a device: it is not opened', async () => {
    const folder = await folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    expect(await saidOfFile(join(folder, 'pipe.yaml'))).toMatch(/not a file/);
    expect(await saidOfFile('/dev/zero')).toMatch(/not a file/);
  });
});

describe('phrases that mean harm', () => {
  it.each([
    ['choices without end', '(a|b) '.repeat(40).trim()],
    ['optional words without end', '[a] '.repeat(40).trim()],
    ['gaps without end', 'a * '.repeat(40).trim()],
    ['choices in choices', `${'('.repeat(300)}a${'|b)'.repeat(300)}`],
    ['a word without end', 'a'.repeat(200_000)],
    ['gaps between choices', '(a|b|a b) * '.repeat(20).trim()],
  ])('%s: they are read in no time, or refused', (_, phrase) => {
    const set = readable([phrase]);
    expect(set?.findAll('a b '.repeat(500)).length ?? 0).toBeLessThanOrEqual(1000);
  });

  it('take time that grows as the text does, whatever they are', () => {
    const piece = fc.constantFrom('a', 'b', 'a~', '*', '(a|b)', '[a]', '[b c]', '(a b|a)');
    const list = fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, (pieces) => {
        const set = readable(pieces.map((words) => words.join(' ')));
        // Ten thousand words: what is quadratic in them would not come to an end in a run of these.
        expect(set?.findAll('a b '.repeat(5000)).length ?? 0).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 20 },
    );
  });
});

function readable(list: readonly string[]) {
  try {
    return compilePhrases(list);
  } catch {
    return null;
  }
}
