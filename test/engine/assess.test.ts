import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readText } from '../../src/documents/text/read.ts';
import { assess } from '../../src/engine/assess.ts';
import { documentResult } from '../../src/engine/document-result.ts';
import type { Plan } from '../../src/model/plan.ts';
import { documentResultSchema } from '../../src/model/result.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { understand } from '../../src/plan/understand.ts';
import { day, located, planOf } from '../checks/plan-builder.ts';
import { england } from '../england.ts';

const asOf = day('2026-11-23');

function ruleOf(id: string): Rule {
  const found = england.rules.find((rule) => rule.id === id);
  if (found === undefined) {
    throw new Error(`No rule ${id}`);
  }
  return found;
}

function only(...rules: readonly Rule[]): RuleSet {
  return { ...england, rules };
}

function resultOf(
  plan: Plan,
  options: { set?: RuleSet; identifiable?: boolean; quotes?: boolean; asOf?: string } = {},
) {
  const { set = england, identifiable = false, quotes = true } = options;
  const assessment = assess(plan, set, { asOf: day(options.asOf ?? asOf) });
  return documentResult(plan, assessment, { path: 'a.docx', sha256: null, identifiable, quotes });
}

const SILENT = planOf({
  versionDate: '2026-01-10',
  sections: { B: ['Freya has epilepsy.'], C: 'silence', E: ['Read a page.'], F: ['Reading each day.'] },
  more: { people: [{ name: 'Freya Marsh', relation: 'child' }] },
});

describe('which rules run', () => {
  it('takes the severity of the stage', () => {
    const severity = (stage: 'draft' | 'amended-draft' | 'final' | 'amended-final') =>
      assess(
        planOf({ sections: { K: ['x'] }, stage, more: { adviceList: 'itemised' } }),
        only(ruleOf('health-advice-missing')),
        { asOf },
      ).outcomes[0]?.findings[0]?.severity;
    expect(
      ['draft', 'amended-draft', 'final', 'amended-final'].map((stage) => severity(stage as 'draft')),
    ).toEqual(['warning', 'info', 'error', 'warning']);
  });

  it.each([
    ['Amended because: order of the First-tier Tribunal of 14 September 2026', 'info', true],
    ['The family has appealed to the Tribunal before.', 'warning', false],
  ])('wording that a plan says was ordered is told of more mildly: "%s"', async (said, severity, isNoted) => {
    const text = `Final EHC plan\n${said}\nSection F: Special educational provision\nAccess to speech therapy as required.`;
    const document = await readText(new TextEncoder().encode(text), DEFAULT_LIMITS);
    const plan = understand(document, england.vocabulary);
    const rule = ruleOf('provision-vague');
    const [finding] = assess(plan, only(rule), { asOf }).outcomes[0]?.findings ?? [];
    expect(finding?.severity).toBe(severity);
    expect(finding?.message.endsWith(rule.milder?.note ?? '')).toBe(isNoted);
  });

  it('at an unknown stage runs what holds at every stage and says why the rest is open', () => {
    const { outcomes } = assess({ ...SILENT, stage: { ...SILENT.stage, value: 'unknown' } }, england, {
      asOf,
    });
    const of = (id: string) => outcomes.find(({ rule }) => rule.id === id);
    expect(of('health-not-known')?.outcome).toBe('not-shown');
    expect(of('review-overdue')).toMatchObject({
      outcome: 'not-assessed',
      reason: expect.stringContaining('--stage'),
    });
  });

  it('lets the stated stage override the one read', () => {
    const { stage, outcomes } = assess(SILENT, only(ruleOf('placement-missing')), { asOf, stage: 'draft' });
    expect([stage, outcomes[0]?.outcome]).toEqual(['draft', 'not-applicable']);
  });

  it('leaves out a rule that was not in effect', () => {
    const rule = { ...ruleOf('section-empty'), effectiveFrom: day('2027-01-01') };
    expect(assess(SILENT, only(rule), { asOf }).outcomes[0]?.outcome).toBe('not-applicable');
    const dated = { ...rule, effectiveFrom: day('2026-01-10'), effectiveOn: 'version' as const };
    expect(assess(SILENT, only(dated), { asOf }).outcomes[0]?.outcome).not.toBe('not-applicable');
  });

  it('turns a check that stops into a rule not assessed', () => {
    const broken = { ...ruleOf('section-empty'), with: {} };
    expect(
      assess(SILENT, only(broken, ruleOf('health-not-known')), { asOf }).outcomes.map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(['not-assessed', 'not-shown']);
  });
});

describe('the result of a document', () => {
  it('fits its schema, with and without names and quotes', () => {
    for (const options of [{}, { identifiable: true }, { quotes: false }]) {
      expect(documentResultSchema.safeParse(resultOf(SILENT, options)).error).toBeUndefined();
    }
  });

  it('puts every rule into exactly one place', () => {
    const { findings, passed, notAssessed } = resultOf(SILENT);
    const places = [
      new Set(findings.map(({ rule }) => rule)),
      new Set(passed),
      new Set(notAssessed.map(({ rule }) => rule)),
    ];
    const all = places.flatMap((place) => [...place]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('quotes nothing where no text is wanted, and names only where asked', () => {
    expect(JSON.stringify(resultOf(SILENT))).not.toContain('Freya');
    expect(JSON.stringify(resultOf(SILENT, { identifiable: true }))).toContain('Freya has epilepsy');
    const bare = resultOf(SILENT, { quotes: false });
    expect(bare.items).toBeUndefined();
    expect(JSON.stringify(bare)).not.toContain('epilepsy.');
  });

  it('gives the same ids whatever is shown and whenever it is asked', () => {
    const ids = (options: Parameters<typeof resultOf>[1]) =>
      resultOf(SILENT, options).findings.map(({ id }) => id);
    expect(ids({ identifiable: true })).toEqual(ids({}));
    expect(ids({ quotes: false })).toEqual(ids({}));
    expect(ids({ asOf: '2026-11-24' })).toEqual(ids({}));
    expect(new Set(ids({})).size).toBe(ids({}).length);
  });

  it('keeps an id when text moves or a message changes', () => {
    const set = only({ ...ruleOf('health-contradicted'), message: 'Something else.' });
    const [sameText] = resultOf(SILENT, { set }).findings;
    const moved = planOf({
      sections: { A: ['More text.'], B: ['New.', 'Freya has epilepsy.'], C: 'silence' },
      more: SILENT,
    });
    expect(sameText?.id).toBe(
      resultOf(moved).findings.find(({ rule }) => rule === 'health-contradicted')?.id,
    );
  });

  it('orders findings: the document first, then section, severity and place', () => {
    const plan = planOf({
      versionDate: '2020-01-10',
      sections: { C: 'silence', D: 'silence', I: 'blank', K: 'blank' },
    });
    const { findings } = resultOf(plan);
    const sections = findings.map(({ section }) => section);
    const order = [null, 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'];
    expect(sections.map((section) => order.indexOf(section))).toEqual(
      sections.map((section) => order.indexOf(section)).toSorted((a, b) => a - b),
    );
    expect(findings[0]?.severity).toBe('error');
  });

  it('rates sections and the whole', () => {
    const { ratings } = resultOf(
      planOf({
        sections: { C: 'silence', E: ['Read.'], F: 'unread' },
        yearGroup: 3,
        versionDate: '2026-01-10',
      }),
    );
    expect(ratings).toMatchObject({ overall: 'red', C: 'red', J: 'green', F: 'grey' });
    const content = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J'].map((one) => [one, ['Text.']]),
    );
    const undecided = planOf({ sections: content, versionDate: '2026-01-10' });
    const set = only(ruleOf('adulthood-outcomes-missing'), ruleOf('section-empty'));
    expect(resultOf(undecided, { set }).ratings).toMatchObject({ overall: 'grey', E: 'grey', B: 'green' });
  });

  it('counts the year group on from the day of the version', () => {
    const plan = planOf({ yearGroup: 9, versionDate: '2025-01-10', dates: { dateOfBirth: '2011-05-04' } });
    expect(resultOf(plan).facts).toMatchObject({
      yearGroup: 9,
      yearGroupAsOf: 11,
      ageYears: 13,
      planDate: '2025-01-10',
    });
  });

  it('shortens a long quote at a word', () => {
    const text = `He takes medication ${'every day at noon '.repeat(40)}`.trim();
    const { findings } = resultOf(planOf({ sections: { B: [text], C: 'nil' } }), {
      set: only(ruleOf('health-contradicted')),
    });
    expect(findings[0]?.quote).toMatch(/^He takes medication .* …$/);
    expect(findings[0]?.quote?.length).toBeLessThanOrEqual(302);
  });

  it('hides identifiers in the facts', () => {
    const plan = planOf({});
    const facts = {
      ...plan.facts,
      texts: {
        name: [located('Freya Marsh', 'Freya Marsh')],
        upn: [located('B801200005001', 'B801200005001')],
      },
    };
    expect(resultOf({ ...plan, facts }).facts).not.toHaveProperty('name');
    expect(resultOf({ ...plan, facts }, { identifiable: true }).facts).toMatchObject({
      name: 'Freya Marsh',
      upn: 'B801200005001',
    });
  });
});
