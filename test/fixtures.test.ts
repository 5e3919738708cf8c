import { describe, expect, it } from 'vitest';
import { besideLabel } from './accuracy/compare.ts';
import type { Compared } from './accuracy/figures.ts';
import { MOST_WRONG_UNSEEN, wrong } from './accuracy/floors.ts';
import { type LabelledDocument, labelledPlans, labelledTemplates, unseenPlans } from './accuracy/labelled.ts';
import { accuracyReport, RESULTS } from './accuracy/report.ts';
import { auditLabelled } from './accuracy/whole-road.ts';
import { england as ruleSet } from './england.ts';
import { identityIn } from './privacy/identities.ts';

const documents = labelledPlans();
const unseenDocuments = unseenPlans();
/** Those whose author knew the rules of some families, and said what these must find. */
const unseenWithFindings = unseenDocuments.filter(({ label }) => label.findings !== undefined);
const familyOf = new Map(ruleSet.rules.map(({ id, family }) => [id, family]));
const templates = labelledTemplates();

interface Judged extends Compared {
  /** What the result, as it is by default, shows of the child's identity. */
  readonly identity: readonly string[];
}

/** Each document goes down the road once, whichever test asks first. */
const comparisons = new Map<string, Promise<Judged>>();

async function judged(document: LabelledDocument): Promise<Judged> {
  const audited = await auditLabelled(document, ruleSet);
  const shown = JSON.stringify({ ...audited.result, path: '' });
  return { ...besideLabel(document, audited), identity: identityIn(shown, document.label.facts) };
}

function comparisonOf(document: LabelledDocument): Promise<Judged> {
  const known = comparisons.get(document.name) ?? judged(document);
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

it('there are at least 10 blank forms, good and bad, in Word and in PDF', () => {
  const forms = [...Map.groupBy(templates, ({ label }) => label.layout).values()];
  const isGood = ([form]: readonly LabelledDocument[]): boolean => form?.label.findings?.length === 0;
  expect(forms.length).toBeGreaterThanOrEqual(10);
  expect(forms.filter(isGood).length).toBeGreaterThanOrEqual(3);
  expect(forms.every((formats) => formats.length > 1)).toBe(true);
});

describe('each fixture gives what it states and nothing else', () => {
  it.each(
    [...documents, ...templates].map((document) => [document.name, document] as const),
  )('%s', async (_, document) => {
    const { readings, findings } = await comparisonOf(document);
    expect(readings.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome !== 'hit')).toEqual([]);
  });
});

describe('nothing personal in a result by default', () => {
  it.each(
    [...documents, ...unseenDocuments].map((document) => [document.name, document] as const),
  )('%s', async (_, document) => {
    expect((await comparisonOf(document)).identity).toEqual([]);
  });
});

describe('layouts written without sight of the code', () => {
  it.each(
    unseenWithFindings.map((document) => [document.name, document] as const),
  )('%s gives the findings that its author states, and none else of the families known to him', async (_, document) => {
    const { readings, findings } = await comparisonOf(document);
    const isKnown = (rule: string): boolean =>
      document.label.families.some((family) => family === familyOf.get(rule));
    const labelled = findings.filter(({ rule, outcome }) => outcome !== 'false' || isKnown(rule));
    expect(readings.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    expect(labelled.filter(({ outcome }) => outcome !== 'hit')).toEqual([]);
  });

  it('no more is read otherwise than labelled than before', { timeout: LONG }, async () => {
    const found = wrong(await comparisonsOf(unseenDocuments));
    for (const about of ['kind', 'stage', 'fact', 'section'] as const) {
      expect({ about, wrong: found[about] }).toSatisfy((one) => one.wrong <= MOST_WRONG_UNSEEN[about]);
    }
  });
});

it('no plan is taken for a blank form, and no blank form for a plan', { timeout: LONG }, async () => {
  const all = await comparisonsOf([...documents, ...unseenDocuments, ...templates]);
  const kinds = all.flatMap(({ document, readings }) =>
    readings
      .filter(({ about }) => about === 'kind')
      .map((reading) => ({ document: document.name, ...reading })),
  );
  expect(kinds.length).toBe(documents.length + unseenDocuments.length + templates.length);
  expect(kinds.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
});

it('the page of figures is current: npm run accuracy writes it', { timeout: LONG }, async () => {
  const generated = await comparisonsOf(documents);
  const unseen = await comparisonsOf(unseenDocuments);
  await expect(accuracyReport({ generated, unseen })).toMatchFileSnapshot(RESULTS);
});
