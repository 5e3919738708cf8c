import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../audit/folder.ts';
import { run } from './here.ts';

const PACK = `name: ours
title: Ours
version: 2.0.0
lawAsAt: 2026-11-23
extends: [england]
rules:
  plan-version-old: { with: { planYears: 2 }, message: It is old. }
  plan-past-25: off
`;

const CONFIG = `packs: [./ours.yaml]
severities:
  review-overdue: warning
  plan-past-25: info
overrides:
  - files: [drafts/]
    severities: { review-overdue: off }
scale: four-words
sampleOf: 4200
waivers:
  - { rule: plan-undated, path: drafts/a.docx, reason: a stamp, owner: QA lead, until: 2020-01-31 }
`;

const folder = await folderWith({ 'ours.yaml': PACK, 'ehc-audit.config.yaml': CONFIG, 'drafts/a.txt': '' });

interface Shown {
  readonly file: string | null;
  readonly packs: object;
  readonly rules: readonly { readonly id: string }[];
  readonly waivers: readonly object[];
}

async function shown(...args: readonly string[]): Promise<Shown> {
  const { stdout, exitCode } = await run(['config', 'show', '--json', ...args], { cwd: folder });
  expect(exitCode).toBe(0);
  return JSON.parse(stdout.replaceAll(`${folder}/`, '')) as Shown;
}

const ruleOf = ({ rules }: Shown, id: string) => rules.find((rule) => rule.id === id);

describe('config show', () => {
  test('says of each value where it came from', async () => {
    const all = await shown();
    expect(all).toMatchObject({
      file: 'ehc-audit.config.yaml',
      packs: { from: 'ehc-audit.config.yaml', names: [expect.stringMatching(/^england /), 'ours 2.0.0'] },
      overrides: [['drafts/']],
      scale: { value: 'four-words', from: 'ehc-audit.config.yaml' },
      sampleOf: { value: 4200, from: 'ehc-audit.config.yaml' },
    });
    expect(ruleOf(all, 'review-overdue')).toMatchObject({
      severity: { value: 'warning', from: 'ehc-audit.config.yaml:3' },
      parameters: { due: { value: { months: 12 }, from: 'england' } },
    });
    expect(ruleOf(all, 'plan-version-old')).toMatchObject({
      severity: { value: 'warning', from: 'england' },
      parameters: { planYears: { value: 2, from: 'ours.yaml:7' } },
      texts: { message: 'ours.yaml:7' },
    });
    expect(ruleOf(all, 'plan-past-25')).toMatchObject({
      severity: { value: 'info', from: 'ehc-audit.config.yaml:4' },
    });
  });

  test('shows what holds for one path', async () => {
    const draft = await shown('drafts/a.docx');
    expect(ruleOf(draft, 'review-overdue')).toMatchObject({
      severity: { value: 'off', from: 'ehc-audit.config.yaml:7' },
    });
    expect(draft.waivers).toHaveLength(1);
    expect((await shown('finals/a.docx')).waivers).toEqual([]);
  });

  test('flags go before the file', async () => {
    expect((await shown('--pack', 'england')).packs).toMatchObject({ from: '--pack' });
  });

  test('in words for a person', async () => {
    const { stdout } = await run(['config', 'show', 'drafts/a.docx'], { cwd: folder });
    const text = stdout.replace(/\s+/g, ' ').replaceAll(`${folder}/`, '');
    expect(text).toContain('review-overdue off (ehc-audit.config.yaml:7)');
    expect(text).toContain('planYears: 2 (ours.yaml:7)');
    expect(text).toContain('Scale four-words (ehc-audit.config.yaml)');
    expect(text).toContain('Sample of 4,200 plans (ehc-audit.config.yaml)');
    expect(text).toContain('plan-undated drafts/a.docx: a stamp; QA lead; ended on 31 January 2020');
  });

  test('shows dated values with their days', async () => {
    const pack = new URL('../../fixtures/packs/key-stage-reviews.yaml', import.meta.url).pathname;
    expect(ruleOf(await shown('--pack', pack), 'review-due-soon')).toMatchObject({
      parameters: {
        due: {
          value: [
            { value: { months: 12 }, to: '2029-08-31' },
            { value: { endOfYears: [0, 2, 6, 9, 11, 13], thenMonths: 12 }, from: '2029-09-01' },
          ],
        },
      },
    });
  });

  test('without a file says so', async () => {
    const { stdout } = await run(['config', 'show'], { cwd: join('/') });
    expect(stdout).toContain('none found upwards from here');
  });
});

test('explain shows the setting and what changed it', async () => {
  const { stdout } = await run(['explain', 'plan-version-old'], { cwd: folder });
  expect(stdout).toContain('planYears: 2');
  expect(stdout.replace(/\s+/g, ' ')).toContain(`planYears, by ${folder}/ours.yaml:7`);
});
