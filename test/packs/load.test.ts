import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/packs/load.ts';
import { PackError } from '../../src/packs/problems.ts';
import { england } from '../england.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}

const HEADER = 'name: local\ntitle: Local\nversion: 1.0.0\nlawAsAt: 2026-11-23\nextends: [england]\n';

const RULE = `
- id: no-garden
  title: No garden
  basis: practice
  verdict: fail
  severity: info
  agency: send
  stages: [final]
  since: 1.0.0
  authority: [{ text: Local practice }]
  why: Gardens help.
  falsePositives: [A park nearby]
  check: mention
  with: { sections: [A], list: garden }
  message: No garden.
  action: Ask for [garden].
  examples: []
`;

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  try {
    await loadPacks([await write(files)]);
    return [];
  } catch (error) {
    if (error instanceof PackError) {
      return error.problems.map(({ file, line, column, message }) =>
        [file.slice(folder.length + 1), line, column, message].join(':'),
      );
    }
    throw error;
  }
}

describe('loading packs', () => {
  it('loads the shipped pack with its rules, vocabulary and wording', async () => {
    const { packs, rules, vocabulary, wording } = await loadPacks(['england']);
    expect(packs.map(({ name }) => name)).toEqual(['england']);
    expect(rules.find(({ id }) => id === 'review-overdue')).toMatchObject({
      family: 'reviews',
      pack: 'england',
      with: { due: { months: 12 } },
    });
    expect(vocabulary.states.nil.length).toBeGreaterThan(0);
    expect(wording['field-terms']?.length).toBeGreaterThan(0);
  });

  it('gives what the build made of the shipped pack', async () => {
    expect(JSON.stringify(await loadPacks(['england']))).toBe(JSON.stringify(england));
  });

  it('adds a local pack to the one it extends', async () => {
    const path = await write({
      'pack.yaml': HEADER,
      'structure.yaml': RULE,
      'wording/local.yaml': 'garden: ["garden~"]',
    });
    const { packs, rules } = await loadPacks([path]);
    expect(packs.map(({ name }) => name)).toEqual(['england', 'local']);
    expect(rules.find(({ id }) => id === 'no-garden')?.pack).toBe('local');
  });

  it('lets a local pack replace a rule of the pack it extends', async () => {
    const changed = RULE.replace('no-garden', 'section-missing').replace('list: garden', 'list: feeding');
    const { rules } = await loadPacks([await write({ 'pack.yaml': HEADER, 'structure.yaml': changed })]);
    expect(rules.filter(({ id }) => id === 'section-missing').map(({ pack }) => pack)).toEqual(['local']);
  });

  it('loads a pack that is one file', async () => {
    await write({
      'one.yaml': `${HEADER}wording: { garden: ["garden~"] }\nfamilies:\n  structure:${RULE.replaceAll('\n', '\n    ')}`,
    });
    const { rules } = await loadPacks([join(folder, 'one.yaml')]);
    expect(rules.find(({ id }) => id === 'no-garden')?.family).toBe('structure');
  });

  it('names every mistake with its line, column and the nearest known name', async () => {
    const rule = RULE.replace('severity: info', 'severty: info')
      .replace('basis: practice', 'basis: practise')
      .replace('check: mention', 'check: mentoin');
    expect(await problemsOf({ 'pack.yaml': HEADER, 'structure.yaml': rule })).toEqual([
      'structure.yaml:4:10:"basis" must be one of statute, guidance, practice, data.',
      'structure.yaml:2:3:"severity" is missing.',
      'structure.yaml:6:3:Unknown key "severty". Did you mean "severity"?',
    ]);
    const check = RULE.replace('check: mention', 'check: mentoin');
    expect(await problemsOf({ 'pack.yaml': HEADER, 'structure.yaml': check })).toEqual([
      'structure.yaml:13:10:There is no check "mentoin". Did you mean "mention"?',
    ]);
  });

  it('checks the parameters of a rule by the check itself', async () => {
    const rule = RULE.replace('sections: [A], list: garden', 'sections: [Z], lists: gardn');
    expect(await problemsOf({ 'pack.yaml': HEADER, 'structure.yaml': rule })).toEqual([
      expect.stringMatching(/^structure\.yaml:14:22:"sections", item 1, must be one of A, B/),
      expect.stringMatching(/^structure\.yaml:14:9:"list" is missing/),
      expect.stringMatching(/^structure\.yaml:14:26:Unknown key "lists"\. Did you mean "list"\?/),
    ]);
  });

  it.each([
    [{ 'pack.yaml': HEADER, 'structure.yaml': RULE }, /There is no wording list "garden"/],
    [
      { 'pack.yaml': HEADER, 'structur.yaml': RULE },
      /No family is called "structur"\. Did you mean "structure"\?/,
    ],
    [{ 'pack.yaml': HEADER, 'structure.yaml': 'a: 1' }, /A list of rules is expected/],
    [{ 'pack.yaml': HEADER, 'structure.yaml': 'a: [1' }, /structure\.yaml:1:\d+:This is not valid YAML/],
    [{ 'pack.yaml': HEADER, 'wording/w.yaml': 'garden: ["(a"]' }, /wording\/w\.yaml:1:10:.*"\(a"/],
    [{ 'pack.yaml': HEADER, 'vocabulary/sttes.yaml': '[]' }, /Did you mean "states"\?/],
    [
      { 'pack.yaml': HEADER.replace('[england]', '[englnd]') },
      /no pack of this name.*Did you mean "england"\?/,
    ],
    [{ 'pack.yaml': HEADER.replace('extends: [england]\n', '') }, /No vocabulary for .*extends: \[england\]/],
    [{ 'pack.yaml': HEADER.replace('[england]', '[.]') }, /extends itself/],
    [{ 'pack.yaml': `${HEADER}#${'x'.repeat(1024 * 1024)}` }, /Larger than 1 MiB/],
    [{ 'pack.yaml': `${HEADER}a: &a 1\nb: [${Array(60).fill('*a').join(', ')}]` }, /More than 50 aliases/],
    [{ 'other.yaml': '' }, /pack\.yaml.*There is no such file/],
    [
      { 'pack.yaml': HEADER, 'structure.yaml': RULE + RULE, 'wording/w.yaml': 'garden: [garden]' },
      /structure\.yaml:19:7:The id "no-garden" is used twice/,
    ],
    [
      {
        'pack.yaml': HEADER,
        'structure.yaml': RULE.replace('examples: []', 'cases: { huge: {} }\n  examples: []'),
        'wording/w.yaml': 'garden: [garden]',
      },
      /has no case "huge"/,
    ],
  ])('%#: %s', async (files, message) => {
    expect((await problemsOf(files)).join('\n')).toMatch(message);
  });

  it('reports mistakes of several files at once', async () => {
    const problems = await problemsOf({
      'pack.yaml': HEADER,
      'structure.yaml': 'a: 1',
      'voice.yaml': 'b: 1',
    });
    expect(problems).toHaveLength(2);
  });
});
