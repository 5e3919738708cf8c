import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../src/model/result.ts';
import type { TextOptions } from '../../src/reports/options.ts';
import { textReport } from '../../src/reports/text/report.ts';
import { columnsOf, wrap } from '../../src/reports/text/wrap.ts';
import { COMPARED } from './compared.ts';
import {
  ARCHIVE,
  CLEAN,
  DEFECTIVE,
  HOSTILE_DOCUMENTS,
  healthNotKnown,
  notAudited,
  plan,
  RULES,
  result,
} from './sample.ts';

const textOf = (audit: AuditResult, options: Partial<TextOptions> = {}): string =>
  [...textReport(audit, { rules: RULES, ...options })].join('');

const SAMPLES: Readonly<Record<string, AuditResult>> = {
  'one-plan': result([DEFECTIVE]),
  'one-clean-plan': result([CLEAN]),
  'one-plan-of-unknown-stage': result([plan('plan.docx', { stage: 'unknown', findings: [healthNotKnown] })]),
  'one-unreadable': result([notAudited('locked.docx', 'encrypted')]),
  'one-skipped': result([
    notAudited('review.docx', 'not-a-plan', { outcome: 'skipped', kind: 'review-form' }),
  ]),
  archive: ARCHIVE,
  hostile: result(HOSTILE_DOCUMENTS),
  'nothing-audited': result([notAudited('a.pdf', 'no-text-layer'), notAudited('b.docx', 'encrypted')]),
};

describe('the report for the terminal', () => {
  it.each(Object.entries(SAMPLES))('prints %s as its golden file', async (name, audit) => {
    await expect(textOf(audit)).toMatchFileSnapshot(`golden/${name}.golden.txt`);
  });

  it('shows the figures of an earlier result beside its own', async () => {
    await expect(textOf(ARCHIVE, COMPARED)).toMatchFileSnapshot('golden/compared.golden.txt');
  });

  it.each([80, 100, 60])('keeps every line within %i columns', (width) => {
    const compared = textOf(ARCHIVE, { ...COMPARED, width });
    for (const text of [compared, ...Object.values(SAMPLES).map((audit) => textOf(audit, { width }))]) {
      const tooLong = text.split('\n').filter((line) => columnsOf(line) > width);
      expect(tooLong).toEqual([]);
    }
  });

  it('tells about --stage in its first line where the stage is unknown', () => {
    const audit = result([plan('plan.docx', { stage: 'unknown' })]);
    expect(textOf(audit, { width: 200 }).split('\n')[0]).toMatch(/unknown.*--stage draft/u);
  });

  it('puts errors before warnings and the rule id after everything else of a finding', () => {
    const whole = textOf(result([DEFECTIVE]));
    const text = whole.slice(whole.indexOf('Section C'));
    const places = ['Section C', '“Not known', 'Why ', 'health-not-known', 'Then look at'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(whole.indexOf('Put right first')).toBeLessThan(whole.indexOf('Section C'));
  });

  it('never calls a plan compliant or lawful, and says what could not be told', () => {
    const text = textOf(result([CLEAN]));
    expect(text).not.toMatch(/complian|complies|lawful/iu);
    expect(text).toContain('2 rules were checked');
    expect(text).toContain('Could not tell: 1 rule');
  });

  it('names every document that was not audited, with the reason and the remedy', () => {
    const text = textOf(ARCHIVE);
    for (const document of ARCHIVE.documents.filter(({ outcome }) => outcome !== 'audited')) {
      expect(text).toContain(`- ${document.path}\n`);
    }
    expect(text).toContain('Open it with its password');
  });

  it('prints counts only when quiet', () => {
    expect(textOf(ARCHIVE, { quiet: true, width: 200 })).toBe(
      '11 documents: 7 audited, 1 skipped, 3 unreadable; 6 errors, 5 warnings, 1 for information. Left out are findings: 1 waived and 2 in the baseline.\n',
    );
  });

  it('colours only when asked, and says the same without colour', () => {
    const escape = String.fromCharCode(27);
    const coloured = textOf(ARCHIVE, { colour: 1 });
    expect(textOf(ARCHIVE)).not.toContain(escape);
    expect(coloured).toContain(escape);
    const stripped = coloured.replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'gu'), '');
    expect(stripped).toBe(textOf(ARCHIVE));
  });

  it('shows control, direction and zero-width characters of names and quotations', () => {
    const text = HOSTILE_DOCUMENTS.map((document) => textOf(result([document]))).join('');
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u200b\u202e\u2066]/u);
    expect(text).toContain('archive/\\u{1b}[2J\\u{1b}]0;owned\\u{7}plan.docx');
    expect(text).toContain('archive/plan\\u{202e}fdp.docx');
    expect(text).not.toMatch(/^::/mu);
  });
});

describe('wrapping', () => {
  it('keeps the words and the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks a long path after a slash', () => {
    expect(wrap('folder/of/plans/plan.docx', 16)).toEqual(['folder/of/plans/', 'plan.docx']);
  });

  it('counts wide signs as two columns', () => {
    expect(columnsOf('計画 é')).toBe(6);
  });
});
