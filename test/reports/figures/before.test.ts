import { describe, expect, it } from 'vitest';
import type { SavedResult } from '../../../src/model/result.ts';
import { beforeOf } from '../../../src/reports/figures/before.ts';
import { htmlReport } from '../../../src/reports/html/report.ts';
import { markdownReport } from '../../../src/reports/markdown/report.ts';
import { textReport } from '../../../src/reports/text/report.ts';
import { COMPARED, EARLIER } from '../compared.ts';
import { ARCHIVE, DEFECTIVE, plan, result } from '../sample.ts';

const against = (parts: Partial<SavedResult>) =>
  beforeOf(ARCHIVE, { ...COMPARED, earlier: { ...EARLIER, ...parts } });

const OTHER_PACKS = [{ name: 'england', version: '0.9.0', lawAsAt: EARLIER.asOf }];

describe('an earlier result', () => {
  it('is compared without a word where it was made in the same way', () => {
    expect(against({})).toMatchObject({ asOf: '2026-05-23', notes: [], changes: { documents: { both: 2 } } });
  });

  it.each([
    ['other packs', { packs: OTHER_PACKS }, 'was made with england 0.9.0'],
    ['other rules', { selection: { only: ['reviews/*'], except: [] } }, 'other rules were chosen'],
  ])('of %s is compared in what does not come from rules, and says so', (_, parts, words) => {
    const before = against(parts);
    expect(before?.changes).toBeNull();
    expect(before?.notes.join()).toContain(words);
  });

  it.each([
    [
      'another version of the tool',
      { tool: { name: 'ehc-audit', version: '0.0.9' } },
      'may have read plans differently',
    ],
    ['a run that was not complete', { summary: { ...EARLIER.summary, status: 'partial' } }, 'not complete'],
    ['a later day', { asOf: '2027-01-01' as SavedResult['asOf'] }, 'of a later day'],
  ] as const)('of %s says so', (_, parts, words) => {
    const before = against(parts);
    expect(before?.changes).not.toBeNull();
    expect(before?.notes.join()).toContain(words);
  });

  it('of other rules leaves no figure of them beside those of now', () => {
    const options = { ...COMPARED, earlier: { ...EARLIER, packs: OTHER_PACKS } };
    const text = [...markdownReport(ARCHIVE, options)].join('');
    expect(text).toMatch(/Red: at least one error \| 3 \(60%\) \|$/mu);
    expect(text).toMatch(/Health says only "not known" \|.*\| Not compared \|$/mu);
    expect(text).toMatch(/24 to 36 months \| 1 of 5 \(20%\) \| 1 of 3 \(33%\) \|$/mu);
  });
});

describe('one document', () => {
  const report = { text: textReport, page: htmlReport };

  it.each(['text', 'page'] as const)('is held against itself in the earlier result, in the %s', (name) => {
    const of = (document: typeof DEFECTIVE): string =>
      [...report[name](result([document]), COMPARED)].join('').replace(/\s+/gu, ' ');
    expect(of(DEFECTIVE)).toContain(
      'Since the earlier result of 23 May 2026: 0 findings no longer there, 5 new and 4 still open.',
    );
    expect(of(plan('new.docx'))).toContain(
      'This document does not count in the earlier result of 23 May 2026.',
    );
  });
});
