import { describe, expect, it } from 'vitest';
import type { SavedResult } from '../../../src/model/result.ts';
import { beforeOf } from '../../../src/reports/figures/before.ts';
import { markdownReport } from '../../../src/reports/markdown/report.ts';
import { COMPARED, EARLIER } from '../compared.ts';
import { ARCHIVE } from '../sample.ts';

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
