import { describe, expect, it } from 'vitest';
import { loadPacks } from '../src/packs/load.ts';
import { compareOne } from './accuracy/compare.ts';
import { labelledPlans } from './accuracy/labelled.ts';

const documents = labelledPlans();
const ruleSet = await loadPacks(['england']);

it('there are at least 30 plans in Word and in PDF, in at least 8 layouts', () => {
  const plans = [...Map.groupBy(documents, ({ name }) => name.replace(/\.[a-z.-]+$/, '')).values()];
  const inBoth = plans.filter((forms) => {
    const formats = forms.map(({ format }) => format);
    return formats.includes('docx') && formats.some((format) => format.endsWith('pdf'));
  });
  expect(inBoth.length).toBeGreaterThanOrEqual(30);
  expect(new Set(inBoth.map(([form]) => form?.label.layout)).size).toBeGreaterThanOrEqual(8);
});

describe('each fixture gives what it states and nothing else', () => {
  it.each(documents.map((document) => [document.name, document] as const))('%s', async (_, document) => {
    const { readings, findings } = await compareOne(document, ruleSet);
    expect(readings.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome !== 'hit')).toEqual([]);
  });
});
