import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

const EXAMPLE = fileURLToPath(new URL('../../fixtures/examples/plan-033.docx', import.meta.url));

/** Rules that find something in the plan of the README; others may come and find more. */
const WATCHED = ['review-overdue', 'adulthood-provision-missing'];

/** A folder with a configuration, and the plan of the README twice. */
async function workplace(config: string): Promise<string> {
  const folder = await folderWith({ 'ehc-audit.config.yaml': config, 'plans/old/README.txt': '' });
  await cp(EXAMPLE, join(folder, 'plans/new.docx'));
  await cp(EXAMPLE, join(folder, 'plans/old/old.docx'));
  return folder;
}

interface Found {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
}

interface Result {
  readonly documents: readonly {
    readonly path: string;
    readonly outcome: string;
    readonly findings: readonly Found[];
    readonly waived: readonly (Found & { readonly waiver: object })[];
    readonly ratings: Readonly<Record<string, string>>;
  }[];
}

async function check(folder: string, args: readonly string[] = [], cwd = folder) {
  const plans = join(folder, 'plans');
  const { stdout, stderr, exitCode } = await run(
    ['check', plans, '--json', '--as-of', '2026-11-23', '--no-progress', ...args],
    {
      cwd,
    },
  );
  const documents = stdout === '' ? [] : (JSON.parse(stdout) as Result).documents;
  const of = (name: string) => documents.find(({ path }) => path.endsWith(name));
  const findings = (name: string) =>
    of(name)
      ?.findings.filter(({ rule }) => WATCHED.includes(rule))
      .map(({ rule, severity }) => `${rule} ${severity}`);
  return { of, findings, stderr, exitCode };
}

describe('a configuration', () => {
  test('changes severities and parameters, found upwards from the working folder', async () => {
    const folder = await workplace(
      'severities:\n  review-overdue: warning\n  adulthood/*: off\nparameters:\n  review-overdue: { due: { months: 6 } }\n',
    );
    const { findings, of, exitCode } = await check(folder, [], join(folder, 'plans/old'));
    expect(findings('new.docx')).toEqual(['review-overdue warning']);
    expect(of('new.docx')?.findings[0]).toMatchObject({ data: { due: '2026-03-08' } });
    expect(exitCode).toBe(0);
  });

  test('treats some paths apart, from its own folder; the last override wins', async () => {
    const folder = await workplace(
      [
        'severities: { review-overdue: warning }',
        'overrides:',
        '  - files: [plans/old/]',
        '    severities: { adulthood-provision-missing: off, review-overdue: error }',
        "  - files: ['**/old.docx']",
        '    severities: { review-overdue: info }',
      ].join('\n'),
    );
    const { findings } = await check(folder, [], '/');
    expect(findings('new.docx')).toEqual(['review-overdue error', 'adulthood-provision-missing error']);
    const named = await check(folder, ['--config', join(folder, 'ehc-audit.config.yaml')], '/');
    expect(named.findings('new.docx')).toEqual([
      'review-overdue warning',
      'adulthood-provision-missing error',
    ]);
    expect(named.findings('old.docx')).toEqual(['review-overdue info']);
  });

  test('names packs, from its own folder, and --pack goes before it', async () => {
    const folder = await workplace('packs: [./ours.yaml]\n');
    const pack = 'name: ours\ntitle: Ours\nversion: 1.0.0\nlawAsAt: 2026-11-23\nextends: [england]\n';
    await writeFile(join(folder, 'ours.yaml'), `${pack}rules: { adulthood-provision-missing: off }\n`);
    expect((await check(folder, [], join(folder, 'plans'))).findings('new.docx')).toEqual([
      'review-overdue error',
    ]);
    expect((await check(folder, ['--pack', 'england'])).findings('new.docx')).toHaveLength(2);
  });

  test('gives way to flags', async () => {
    const folder = await workplace('severities: { review-overdue: off }\n');
    expect((await check(folder, ['--only', 'reviews/*'])).findings('new.docx')).toEqual([]);
    expect((await check(folder, ['--only', 'review-overdue'])).findings('new.docx')).toEqual([
      'review-overdue error',
    ]);
  });
});

describe('waivers', () => {
  const waiver = (rule: string, path: string, until: string): string =>
    `  - { rule: ${rule}, path: '${path}', reason: agreed, owner: QA lead, until: ${until} }\n`;

  test('take a finding out of the findings and the rating, and keep it with its waiver', async () => {
    const folder = await workplace(
      `waivers:\n${waiver('review-overdue', 'plans/*', '2026-11-23')}${waiver('adulthood-provision-missing', '**', '2027-01-01')}`,
    );
    const only = WATCHED.flatMap((rule) => ['--only', rule]);
    const { findings, of, stderr, exitCode } = await check(folder, only);
    expect(findings('new.docx')).toEqual([]);
    expect(findings('old.docx')).toEqual(['review-overdue error']);
    expect(of('new.docx')?.waived[0]).toMatchObject({
      rule: 'review-overdue',
      waiver: { reason: 'agreed', owner: 'QA lead', until: '2026-11-23' },
    });
    expect(of('new.docx')?.ratings.overall).toBe('green');
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  test('by fingerprint cover that finding alone', async () => {
    const folder = await workplace('');
    const { of } = await check(folder);
    const id = of('new.docx')?.findings.find(({ rule }) => rule === 'review-overdue')?.id;
    await writeFile(
      join(folder, 'ehc-audit.config.yaml'),
      `waivers: [{ rule: review-overdue, fingerprint: '${id}', reason: r, owner: o, until: 2027-01-01 }]`,
    );
    expect((await check(folder)).findings('new.docx')).toEqual(['adulthood-provision-missing error']);
  });

  test('that ended, are written badly or met nothing are reported, and their findings stay', async () => {
    const folder = await workplace(
      `waivers:\n${waiver('review-overdue', '**', '2026-11-22')}  - { rule: review-overdue, path: '**', reason: r, until: 2027-01-01 }\n${waiver('section-missing', '**', '2027-01-01')}${waiver('section-missing', 'elsewhere/**', '2027-01-01')}  - { rule: review-overdue, reason: r, owner: o, until: 2027-01-01 }\n  - { rule: review-overdue, path: x, reason: r, owner: o, until: 2027-02-30 }\n`,
    );
    const { findings, stderr, exitCode } = await check(folder);
    expect(findings('new.docx')).toContain('review-overdue error');
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(folder.length + 1));
    expect(lines).toEqual([
      'ehc-audit.config.yaml:3:5: This waiver does not hold: it has no owner. Its findings are reported.',
      'ehc-audit.config.yaml:6:5: This waiver does not hold: it names neither a path nor a fingerprint; to leave a rule out, switch it off under "severities". Its findings are reported.',
      'ehc-audit.config.yaml:7:5: This waiver does not hold: "2027-02-30" is not a day of the calendar (write it as 2027-03-31). Its findings are reported.',
      'ehc-audit.config.yaml:2: The waiver of review-overdue ended on 22 November 2026: its findings are reported again.',
      'ehc-audit.config.yaml:4: The waiver of section-missing met no finding. Take it out, or correct its path or fingerprint.',
    ]);
    expect(exitCode).toBe(1);
  });
});

describe('mistakes in a configuration', () => {
  test('are told all at once with file, line and the nearest name; nothing is audited', async () => {
    const folder = await workplace(
      [
        'severites: { review-overdue: off }',
        'severities:',
        '  review-overdu: off',
        'parameters:',
        '  plan-version-old: { planYear: 3 }',
        '  plan-past-25: { age: old }',
        'overrides:',
        '  - file: [plans/]',
        '  - files: [plans/]',
        '    severities: { nothing-like-it: off }',
        'waivers:',
        '  - { rule: review-overdu, path: x, reason: r, owner: o, until: 2027-01-01 }',
        '  - { rule: review-overdue, paths: x, reason: r, owner: o, until: 2027-01-01 }',
      ].join('\n'),
    );
    const { stderr, exitCode, of } = await check(folder);
    const text = stderr.replaceAll(`${folder}/`, '');
    for (const message of [
      'ehc-audit.config.yaml:1:1: Unknown key "severites". Did you mean "severities"?',
      'ehc-audit.config.yaml:3:18: No rule is called "review-overdu". Did you mean "review-overdue"?',
      'ehc-audit.config.yaml:5:23: Unknown key "planYear". Did you mean "planYears"?',
      'ehc-audit.config.yaml:6:24: "age": Invalid input: expected number, received string.',
      'ehc-audit.config.yaml:8:5: Unknown key "file". Did you mean "files"?',
      'ehc-audit.config.yaml:12:13: There is no rule "review-overdu". Did you mean "review-overdue"?',
      'ehc-audit.config.yaml:13:29: Unknown key "paths". Did you mean "path"?',
    ]) {
      expect(text).toContain(message);
    }
    expect(of('new.docx')).toBeUndefined();
    expect(exitCode).toBe(2);
  });

  test.each([
    ['a: [', /ehc-audit\.config\.yaml:1:\d+: This is not valid YAML/],
    ['packs: [./nothing.yaml]\nseverites: {}', /Did you mean "severities"[\s\S]*no pack of this name/],
    ['severities: { review-overdue: loud }', /:1:\d+: .*off/],
    ['waivers: none', /A list of waivers is expected here/],
    ['- a', /ehc-audit\.config\.yaml:1:1: /],
  ])('%j is exit 2', async (config, message) => {
    const { stderr, exitCode } = await check(await workplace(config));
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  test('are told by every command that reads it', async () => {
    const folder = await workplace('severites: {}');
    for (const args of [
      ['config', 'show'],
      ['rules', 'list'],
      ['explain', 'review-overdue'],
      ['parse', EXAMPLE],
    ]) {
      const { stderr, exitCode } = await run(args, { cwd: folder });
      expect(stderr).toContain('Did you mean "severities"?');
      expect(exitCode).toBe(2);
    }
  });

  test('a file that is named and is not there is exit 2', async () => {
    const { stderr, exitCode } = await run(['config', 'show', '--config', 'nothing.yaml']);
    expect(stderr).toBe('Error: There is no configuration file "nothing.yaml".\n');
    expect(exitCode).toBe(2);
  });
});

test('a day before any of the law is a mistake, not a clean bill', async () => {
  const { stdout, stderr, exitCode } = await run(['check', EXAMPLE, '--as-of', '2014-08-31']);
  expect(stderr).toMatch(/None of the rules was in force on 31 August 2014/);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});
