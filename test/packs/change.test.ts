import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../src/language/phrases.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { PackError } from '../../src/packs/problems.ts';
import { folderWith } from '../audit/folder.ts';
import { england } from '../england.ts';

const HEADER = 'name: local\ntitle: Local\nversion: 1.0.0\nlawAsAt: 2026-11-23\nextends: [england]\n';

async function load(text: string): Promise<RuleSet> {
  const folder = await folderWith({ 'local.yaml': HEADER + text });
  return loadPacks([join(folder, 'local.yaml')]);
}

async function problemsOf(text: string): Promise<string> {
  const error = await load(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof PackError)) throw new Error('It was loaded.');
  return error.problems.map(({ line, message }) => `${line}: ${message}`).join('\n');
}

const ruleOf = ({ rules }: RuleSet, id: string) => rules.find((rule) => rule.id === id);

describe('a local pack over a rule', () => {
  it('changes parameters, severity and texts, and leaves the rest', async () => {
    const set = await load(
      'rules:\n  plan-version-old:\n    severity: info\n    with: { planYears: 2 }\n    message: Old.\n',
    );
    expect(ruleOf(set, 'plan-version-old')).toMatchObject({
      severity: 'info',
      with: { planYears: 2 },
      message: 'Old.',
      check: 'plan-age',
      pack: 'england',
      changes: [
        { what: 'severity', by: expect.stringMatching(/local\.yaml:8$/) },
        { what: 'with.planYears', by: expect.stringMatching(/local\.yaml:9$/) },
        { what: 'message', by: expect.stringMatching(/local\.yaml:10$/) },
      ],
    });
  });

  it('merges parameters with those of the rule', async () => {
    const set = await load('rules:\n  review-due-soon: { with: { dueSoonDays: 30 } }\n');
    expect(ruleOf(set, 'review-due-soon')?.with).toEqual({ due: { months: 12 }, dueSoonDays: 30 });
  });

  it('takes one severity for all stages and cases, or off', async () => {
    const set = await load('rules:\n  content-unread: info\n  plan-past-25: off\n');
    const unread = ruleOf(set, 'content-unread');
    expect(unread?.severity).toBe('info');
    expect(Object.values(unread?.cases ?? {}).filter(({ severity }) => severity !== undefined)).toEqual([]);
    expect(ruleOf(set, 'plan-past-25')).toBeUndefined();
    expect(set.off.map(({ id }) => id)).toEqual(['plan-past-25']);
  });

  it('may date a value', async () => {
    const set = await load(
      'rules:\n  plan-version-old:\n    with:\n      planYears: [{ value: 3, to: 2027-08-31 }, { value: 2, from: 2027-09-01 }]\n',
    );
    const versions = ruleOf(set, 'plan-version-old')?.versions ?? [];
    expect(
      versions.map(({ effectiveFrom, effectiveTo, with: own }) => [effectiveFrom, effectiveTo, own]),
    ).toEqual([
      ['2014-09-01', '2027-08-31', { planYears: 3 }],
      ['2027-09-01', undefined, { planYears: 2 }],
    ]);
  });

  it.each([
    [
      'rules: { plan-verson-old: off }',
      /6: There is no rule "plan-verson-old".*Did you mean "plan-version-old"\?/,
    ],
    ['rules:\n  plan-past-25: louder', /7: "plan-past-25" must be off, error, warning, info/],
    ['rules:\n  plan-past-25: { severty: info }', /7: Unknown key "severty"\. Did you mean "severity"\?/],
    ['rules:\n  plan-past-25: { check: mention }', /"check" cannot be changed/],
    ['rules:\n  plan-past-25: { with: { agee: 3 } }', /7: Unknown key "agee"\. Did you mean "age"\?/],
    ['rules:\n  plan-past-25: { with: { age: old } }', /7: "age": .*number/],
    ['rules:\n  advice-stale: { with: { adviceYears: [{ value: 2, to: 2027-13-01 }] } }', /is not a day/],
    [
      'rules:\n  advice-stale: { with: { adviceYears: [{ value: 2, to: 2027-01-01 }, { value: 3, from: 2027-01-01 }] } }',
      /Two values hold on the same day/,
    ],
    [
      'rules:\n  advice-stale: { with: { adviceYears: [{ value: 2, to: 2027-01-01 }, { value: 3, from: 2027-01-03 }] } }',
      /No value of "adviceYears" holds from 2027-01-02 to 2027-01-02/,
    ],
    [
      'rules:\n  advice-stale: { with: { adviceYears: [{ value: 2, to: 2027-01-01 }] } }',
      /No value of "adviceYears" holds from 2027-01-02 on; add one/,
    ],
    [
      'rules:\n  advice-stale: { with: { adviceYears: [{ value: 2, too: 2027-01-01, to: 2027-01-01 }] } }',
      /Unknown key "too": a dated value has/,
    ],
    [
      'rules:\n  health-advice-missing: { with: { when: { section: B, list: sensry-impairment } } }',
      /sensry-impairment/,
    ],
  ])('%s', async (text, message) => {
    expect(await problemsOf(text)).toMatch(message);
  });

  it('tells all mistakes at once', async () => {
    const problems = await problemsOf(
      'rules:\n  plan-past-26: off\n  plan-past-25: { with: { agee: 3 } }\nwording:\n  feding: { add: [peg] }\n',
    );
    expect(problems.split('\n')).toHaveLength(3);
  });
});

describe('a local pack over a wording list', () => {
  const found = ({ wording }: RuleSet, text: string): boolean =>
    compilePhrases(wording['missed-education'] ?? []).find(text) !== null;

  it('adds and excuses phrases', async () => {
    const set = await load(
      'wording:\n  missed-education: { add: [sent home early], excuse: [part time timetable of the choir] }\n',
    );
    expect(found(set, 'He was sent home early.')).toBe(true);
    expect(found(set, 'Tom is on a part-time timetable.')).toBe(true);
    expect(found(set, 'She follows the part-time timetable of the choir.')).toBe(false);
  });

  it('removes phrases that the list has', async () => {
    const [phrase = ''] = england.wording['missed-education'] ?? [];
    const set = await load(`wording:\n  missed-education: { remove: [${JSON.stringify(phrase)}] }\n`);
    expect(set.wording['missed-education']).toEqual(england.wording['missed-education']?.slice(1));
  });

  it.each([
    [
      'wording:\n  missed-eduction: { add: [x] }',
      /no wording list "missed-eduction" to change.*Did you mean/,
    ],
    ['wording:\n  missed-education: { remove: [nothing like it] }', /has no phrase "nothing like it"/],
    ['wording:\n  missed-education: { ad: [x] }', /Unknown key "ad"\. Did you mean "add"\?/],
    ['wording:\n  missed-education: { excuse: ["(x"] }', /"\(x" cannot be read/],
  ])('%s', async (text, message) => {
    expect(await problemsOf(text)).toMatch(message);
  });
});
