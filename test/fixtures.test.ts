import { describe, expect, it } from 'vitest';
import { compareOne } from './accuracy/compare.ts';
import type { Compared } from './accuracy/figures.ts';
import { MOST_WRONG_UNSEEN, wrong } from './accuracy/floors.ts';
import { type LabelledDocument, labelledPlans, unseenPlans } from './accuracy/labelled.ts';
import { accuracyReport, RESULTS } from './accuracy/report.ts';
import { england as ruleSet } from './england.ts';

const documents = labelledPlans();
const unseenDocuments = unseenPlans();

/** Each document goes down the road once, whichever test asks first. */
const comparisons = new Map<string, Promise<Compared>>();

function comparisonOf(document: LabelledDocument): Promise<Compared> {
  const known = comparisons.get(document.name) ?? compareOne(document, ruleSet);
  comparisons.set(document.name, known);
  return known;
}

async function comparisonsOf(ones: readonly LabelledDocument[]): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const one of ones) compared.push(await comparisonOf(one));
  return compared;
}

/** All documents in one test, where no other has read them: on a slow machine. */
const LONG = 600_000;

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
    const { readings, findings } = await comparisonOf(document);
    expect(readings.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome !== 'hit')).toEqual([]);
  });
});

describe('layouts written without sight of the code', () => {
  it('no more is read otherwise than labelled than before', { timeout: LONG }, async () => {
    const found = wrong(await comparisonsOf(unseenDocuments));
    for (const about of ['kind', 'stage', 'fact', 'section'] as const) {
      expect({ about, wrong: found[about] }).toSatisfy((one) => one.wrong <= MOST_WRONG_UNSEEN[about]);
    }
  });
});

it('the page of figures is current: npm run accuracy writes it', { timeout: LONG }, async () => {
  const generated = await comparisonsOf(documents);
  const unseen = await comparisonsOf(unseenDocuments);
  await expect(accuracyReport({ generated, unseen })).toMatchFileSnapshot(RESULTS);
});
