import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Parsed, parsedSchema } from '../../src/model/understanding.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';
import { type Ended, PLANS } from './run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLAN = join(PLANS, 'dfe-tables', 'clean-final.docx');

/** As a user in the project's folder runs it, so that paths in golden files are short. */
const parse = (...args: readonly string[]): Promise<Ended> => run(['parse', ...args], { cwd: ROOT });

async function parsed(...args: readonly string[]): Promise<Parsed> {
  const { stdout } = await parse(...args, '--json');
  return parsedSchema.parse(JSON.parse(stdout));
}

describe('the bytes of parse', () => {
  test.each([
    ['columns.txt', ['fixtures/plans/dfe-tables/needs-columns-blank.docx']],
    ['missing-section.txt', ['fixtures/plans/decoy-table/health-needs-missing-beside-decoy.chromium.pdf']],
    ['titles-alone.txt', ['fixtures/plans/titles-only/care-undivided.docx']],
    ['review-form.txt', ['fixtures/other/annual-review-form.untagged.pdf']],
    ['section-f.txt', ['fixtures/plans/provision-grid/clean-year-9.docx', '--section', 'F']],
    ['section-h.txt', ['fixtures/plans/titles-only/care-undivided.docx', '--section', 'h']],
    ['section-k.txt', ['fixtures/plans/decoy-table/clean-college.untagged.pdf', '--section', 'k']],
    ['tribunal.json', ['fixtures/other/tribunal-working-document.docx', '--json']],
    ['section-e.json', ['fixtures/plans/titles-only/care-undivided.docx', '--section', 'E', '--json']],
  ])('%s', async (name, args) => {
    const { stdout, stderr, exitCode } = await parse(...args);
    const [, ending] = name.split('.');
    await expect(stdout).toMatchFileSnapshot(
      `./golden/parse-${name.replace(`.${ending}`, '')}.golden.${ending}`,
    );
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });
});

describe('parse', () => {
  test('shows kind, stage, facts and sections, and replaces identities', async () => {
    const { understanding } = await parsed(PLAN);
    expect(understanding?.kind.value).toBe('plan');
    expect(understanding?.stage.value).toBe('final');
    expect(understanding?.sections.find(({ section }) => section === 'B')?.state).toBe('content');
    const born = understanding?.facts.find(({ fact }) => fact === 'dateOfBirth');
    expect([born?.value, born?.raw]).toEqual(['[replaced]', '[replaced]']);
  });

  test('shows identities with --identifiable, and no words of the plan with --no-quotes', async () => {
    const born = (one: Parsed) => one.understanding?.facts.find(({ fact }) => fact === 'dateOfBirth');
    expect(born(await parsed(PLAN, '--identifiable'))?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const quiet = await parsed(PLAN, '--no-quotes');
    expect(born(quiet)).toMatchObject({ value: '[replaced]', raw: null });
    const texts = quiet.understanding?.sections.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? [];
    expect(new Set(texts)).toEqual(new Set([null]));
  });

  test('puts the stage that the user states before what the document shows', async () => {
    const { understanding } = await parsed(PLAN, '--stage', 'draft');
    expect(understanding?.stage).toMatchObject({
      value: 'draft',
      because: 'the stage was given with --stage',
    });
    expect(understanding?.stage.signs.find(({ sign }) => sign === 'signature')?.says?.value).toBe('final');
  });
});

describe('--section', () => {
  test.each([
    ['F', ['F']],
    ['h1', ['H1']],
    ['H2', ['H2']],
    ['H', ['H1', 'H2']],
    ['h', ['H1', 'H2']],
  ])('%s gives the sections %j and no others', async (letter, sections) => {
    const { understanding } = await parsed(PLAN, '--section', letter);
    expect(understanding?.sections.map(({ section }) => section)).toEqual(sections);
    const strangers = understanding?.items.provision.filter(({ section }) => !sections.includes(section));
    expect(strangers).toEqual([]);
  });

  test('that is no section is exit 2, with those there are', async () => {
    const { stdout, stderr, exitCode } = await parse(PLAN, '--section', 'L');
    expect(stderr).toBe(
      'Error: "L" is no section of a plan. --section takes A, B, C, D, E, F, G, H, H1, H2, I, J, K.\n',
    );
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });
});

describe('the exit code', () => {
  test.each([
    'scanned.pdf',
    'user-password.pdf',
    'truncated.docx',
    'rich-text.docx',
  ])('of %s is 3, with the reason and the remedy', async (name) => {
    const { stdout, exitCode } = await parse(join('fixtures/hostile', name));
    expect(stdout).toMatch(/\nNext: /);
    expect(exitCode).toBe(3);
  });

  test('of a file without bytes is 3; of a folder, several files or none it is 2', async () => {
    const folder = await folderWith({ 'empty.pdf': '' });
    const unread = await parse(join(folder, 'empty.pdf'));
    expect(unread.stdout.replace(/\s+/g, ' ')).toContain('holds no bytes');
    expect(unread.exitCode).toBe(3);
    expect((await parse(folder)).exitCode).toBe(2);
    expect((await parse('none.docx')).exitCode).toBe(2);
    expect((await parse('fixtures/examples/*.docx')).exitCode).toBe(2);
  });

  test('of a document that is no plan is 0: it was understood', async () => {
    const { stdout, exitCode } = await parse('fixtures/other/psychological-advice.docx');
    expect(stdout).toContain('The check command skips it');
    expect(exitCode).toBe(0);
  });
});
