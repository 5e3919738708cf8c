import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

const FORMS = fileURLToPath(new URL('../../fixtures/templates/', import.meta.url));
const DAY = ['--as-of', '2026-11-23'];

/** A check of blank forms as a pipeline runs it, in their folder. */
const check = (...args: readonly string[]) => run(['check', ...DAY, ...args], { cwd: FORMS });

describe('the exit code of a pipeline', () => {
  test.each([
    ['0 for a good form', 0, ['lettered-guidance.docx', '--fail-on', 'info']],
    ['0 for as many warnings as are allowed', 0, ['national-form.docx', '--max-warnings', '3']],
    [
      '1 for one warning more, whatever fails else',
      1,
      ['national-form.docx', '--max-warnings', '2', '--fail-on', 'never'],
    ],
    ['1 for an error', 1, ['default-answers.docx']],
  ])('is %s', async (_, expected, args) => {
    const { exitCode, stderr } = await check(...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: expected, stderr: '' });
  });

  test('is 2 for a pattern without match beside one that has some; nothing is audited', async () => {
    const { exitCode, stdout, stderr } = await check('*.docx', 'missing/*.docx');
    expect(stderr).toContain('No file matches "missing/*.docx"');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

test('one run writes every report of a pipeline, and says it all in one sentence with --quiet', async () => {
  const place = await folderWith({});
  const names = ['forms.sarif', 'forms.xml', 'forms.json'].map((name) => join(place, name));
  const { exitCode, stdout, stderr } = await check(
    'default-answers.docx',
    'lettered-guidance.docx',
    '--quiet',
    ...names.flatMap((name) => ['-o', name]),
  );
  const [sarif = '', junit = '', json = ''] = await Promise.all(names.map((name) => readFile(name, 'utf8')));
  const { documents } = auditResultSchema.parse(JSON.parse(json));
  const all = documents.flatMap(({ findings }) => findings);
  expect(documents.map(({ kind, stage }) => `${kind}, ${stage}`)).toEqual(
    Array(2).fill('template, template'),
  );
  expect(all.map(({ rule, section }) => `${rule} ${section}`)).toEqual(
    ['C', 'D', 'J'].map((section) => `template-default-answer ${section}`),
  );
  expect(JSON.parse(sarif).runs[0].results).toHaveLength(all.length);
  expect(junit.match(/<testsuite /g)).toHaveLength(2);
  expect(junit.match(/<failure /g)).toHaveLength(1);
  expect(stdout.replaceAll(/\s+/g, ' ')).toBe(
    '2 documents: 2 audited, 0 skipped, 0 unreadable; 3 errors, 0 warnings, 0 for information. ',
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
});

test('annotations of GitHub are the same bytes with any number of workers', async () => {
  const args = ['weak-wording.docx', 'national-form.docx', '--format', 'github'];
  const [one, two] = await Promise.all([check(...args, '--workers', '1'), check(...args, '--workers', '2')]);
  expect(one.stdout.match(/^::warning file=/gmu)).toHaveLength(7);
  expect(two.stdout).toBe(one.stdout);
});

/** Labels for the plan's date, its review and its officer, as councils vary them. */
const OWN_WORDS = [
  ['Date plan issued', 'Review by', 'SEND Case Officer'],
  ['Finalised on', 'Date of next annual review', 'Plan written by'],
  ['Plan start date', 'Annual review must be held before', 'Named SEN officer'],
  ['In force from', 'Review month', 'Key worker (SEND)'],
  ['Effective from', 'Next AR due', 'Lead officer'],
  ['Plan valid from', 'When we will next review this plan', 'Who to contact about this plan'],
  ['Date agreed', 'Last AR held', 'SEND keyworker'],
  ['Date plan came into effect', 'First review due', 'Officer name'],
  ['Plan commencement date', 'Anniversary date', 'Prepared by'],
  ['Date sealed', 'Review window', 'EHCCO'],
  ['Date of maintained plan', 'Review cycle date', 'LA contact'],
  ['Date of completion', '12 month review', 'Contact officer'],
] as const;

/** Dates and people of something else than the plan. */
const OF_OTHERS = [
  ['Date of draft plan', 'Next medication review', 'Independent reviewing officer'],
  ['Form updated March 2026, version', 'Date of transport review', 'Report prepared by'],
  ['School start date', 'Date of next medication review', 'Education welfare officer'],
] as const;

const formWith = ([date, review, officer]: readonly [
  string,
  string,
  string,
]): string => `Education, Health and Care Plan
Name: [name]
Date of birth: [date]
${date}: [date]
${review}: [date]
${officer}: [name]
Section A: The views, interests and aspirations of the child and the parents, or of the young person
[views]
Section B: Special educational needs
[needs]
Section E: Outcomes, with outcomes for adult life from Year 9
[outcomes]
Section F: Special educational provision, with provision that prepares for adulthood from Year 9
[provision]
Section K: Advice and information
[advice]
`;

test('places are found whatever a council calls them, and those of something else are none', async () => {
  const named = (forms: readonly (readonly [string, string, string])[], kind: string) =>
    forms.map((labels, at) => [`${kind}-${at + 10}.txt`, formWith(labels)] as const);
  const place = await folderWith(
    Object.fromEntries([...named(OWN_WORDS, 'own'), ...named(OF_OTHERS, 'other')]),
  );
  const { stdout } = await run([
    'check',
    ...DAY,
    ...['own-*.txt', 'other-*.txt'].map((name) => join(place, name)),
    '--json',
    '--only',
    'template-prompt-missing',
  ]);
  const { documents } = auditResultSchema.parse(JSON.parse(stdout));
  const found = (kind: string) =>
    documents.filter(({ path }) => path.includes(`${kind}-`)).map(({ findings }) => findings.length);
  expect(found('own')).toEqual(OWN_WORDS.map(() => 0));
  expect(found('other')).toEqual(OF_OTHERS.map(() => 3));
});
