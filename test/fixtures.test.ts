import { describe, expect, it } from 'vitest';
import { loadPacks } from '../src/packs/load.ts';
import { compareOne } from './accuracy/compare.ts';
import { labelledPlans } from './accuracy/labelled.ts';

const documents = labelledPlans();
const ruleSet = await loadPacks(['england']);

it('there are at least 30 plans in at least 8 layouts, each in Word and in PDF', () => {
  const plans = Map.groupBy(documents, ({ name }) => name.replace(/\.[a-z.-]+$/, ''));
  expect(plans.size).toBeGreaterThanOrEqual(30);
  expect(new Set(documents.map(({ label }) => label.layout)).size).toBeGreaterThanOrEqual(8);
  for (const [, forms] of plans) {
    const formats = forms.map(({ format }) => format);
    expect(formats).toContain('docx');
    expect(formats.some((format) => format.endsWith('pdf'))).toBe(true);
  }
});

describe('each fixture gives what it states and nothing else', () => {
  it.each(documents.map((document) => [document.name, document] as const))('%s', async (_, document) => {
    const { readings, findings } = await compareOne(document, ruleSet);
    expect(readings.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome !== 'hit')).toEqual([]);
  });
});
