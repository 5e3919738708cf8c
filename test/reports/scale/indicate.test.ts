import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/model/calendar-date.ts';
import type { DocumentResult, Finding } from '../../../src/model/result.ts';
import { SEVERITIES } from '../../../src/model/rule.ts';
import type { Scale } from '../../../src/model/scale.ts';
import type { RuleText } from '../../../src/reports/options.ts';
import { describeIndicative } from '../../../src/reports/scale/describe.ts';
import { indicate } from '../../../src/reports/scale/indicate.ts';
import { healthNotKnown, plan, RULES } from '../sample.ts';

const SCALE: Scale = {
  name: 'three',
  title: 'Three words',
  source: 'A test.',
  words: [
    { word: 'good', from: 90 },
    { word: 'fair', from: 50 },
    { word: 'poor', from: 0 },
  ],
  deductions: { error: 40, warning: 20, info: 0 },
  weights: { C: 1, F: 2, plan: 1 },
  leastCoverage: 0.5,
  caps: [
    { rules: ['health-not-known'], atLeast: 1, word: 'fair', because: 'health is not known' },
    { severities: ['error'], atLeast: 2, word: 'poor', because: 'two errors stand' },
    { ages: ['36+'], atLeast: 1, word: 'poor', because: 'its review is old' },
  ],
};

const ruleOf = (section: RuleText['section']): RuleText => {
  const [text] = RULES.values();
  if (text === undefined) throw new Error('The sample has no rule.');
  return { ...text, section };
};

const rules = new Map([
  ['health-not-known', ruleOf(['C'])],
  ['provision-vague', ruleOf(['F'])],
  ['provision-ceiling', ruleOf(['F'])],
  ['review-overdue', ruleOf([])],
]);

const options = { rules, scale: SCALE, asOf: '2026-11-23' as CalendarDate };

const ALL_PASSED = [...rules.keys()];

const vague: Finding = {
  ...healthNotKnown,
  id: 'v',
  rule: 'provision-vague',
  section: 'F',
  severity: 'warning',
};

const shown = (parts: Partial<DocumentResult>) =>
  indicate({ ...plan('a.docx'), passed: [], ...parts }, options);

describe('a scale of words', () => {
  it('gives the best word where every rule passed, and tells that all could be assessed', () => {
    const { word, coverage, capped, parts } = shown({ passed: ALL_PASSED });
    expect([word, coverage, capped]).toEqual(['good', 1, null]);
    expect([...parts.keys()]).toEqual(['C', 'F', 'plan']);
  });

  it('takes each rule off its section once, by its worst finding, and weighs the sections', () => {
    const error: Finding = { ...vague, id: 'w', severity: 'error' };
    const { word, parts } = shown({
      passed: ALL_PASSED.filter((rule) => rule !== 'provision-vague'),
      findings: [vague, vague, error],
    });
    expect(parts.get('F')).toEqual({ word: 'fair', coverage: 1 });
    // (1 x 100 + 2 x 60 + 1 x 100) / 4 = 80
    expect(word).toBe('fair');
  });

  it('holds a plan down by a cap, and says why', () => {
    const { word, capped, parts } = shown({
      passed: ['provision-vague', 'provision-ceiling', 'review-overdue'],
      findings: [healthNotKnown],
    });
    // (60 + 2 x 100 + 100) / 4 = 90 would be good.
    expect([word, capped]).toEqual(['fair', 'health is not known']);
    expect(parts.get('C')?.word).toBe('fair');
  });

  it('caps by severity and by the age of the review', () => {
    const error: Finding = { ...vague, severity: 'error' };
    expect(shown({ findings: [healthNotKnown, error] }).capped).toBe('two errors stand');
    const { facts } = plan('a.docx', { known: { lastReviewDate: '2020-01-01' as CalendarDate } });
    expect(shown({ passed: ALL_PASSED, facts }).capped).toBe('its review is old');
  });

  it('has no word where too little could be assessed, in a section or in all', () => {
    const open = ['provision-vague', 'provision-ceiling'].map((rule) => ({ rule, reason: 'unread' }));
    const part = shown({ passed: ['health-not-known', 'review-overdue'], notAssessed: open });
    expect(part.parts.get('F')).toEqual({ word: null, coverage: 0 });
    expect([part.word, part.coverage]).toEqual(['good', 0.5]);
    const more = [...open, { rule: 'review-overdue', reason: 'no date' }];
    expect(shown({ passed: ['health-not-known'], notAssessed: more })).toMatchObject({
      word: null,
      coverage: 0.25,
    });
  });

  it('takes rules of a section that could not be read for open, whatever they said', () => {
    const { sections } = plan('a.docx', { states: { F: 'unread' } });
    expect(shown({ passed: ALL_PASSED, sections }).parts.get('F')).toEqual({ word: null, coverage: 0 });
  });

  it('never says a better word for more findings', () => {
    const finding = fc.record({
      rule: fc.constantFrom(...rules.keys()),
      severity: fc.constantFrom(...SEVERITIES),
      section: fc.constantFrom('C' as const, 'F' as const, null),
    });
    const rank = (word: string | null): number => SCALE.words.findIndex((one) => one.word === word);
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), finding, (some, another) => {
        const wordWith = (all: readonly (typeof another)[]) =>
          shown({ passed: ALL_PASSED, findings: all.map((one) => ({ ...vague, ...one })) }).word;
        expect(rank(wordWith([...some, another]))).toBeGreaterThanOrEqual(rank(wordWith(some)));
      }),
    );
  });
});

describe('what is said of a plan by a scale', () => {
  const scale = { scale: SCALE, asOf: options.asOf };

  it('is always marked as indicative, with its coverage and the cap', () => {
    const document = {
      ...plan('a.docx'),
      passed: ALL_PASSED,
      findings: [healthNotKnown, { ...vague, severity: 'error' as const }],
    };
    expect(describeIndicative(document, { rules, scale })).toEqual([
      'Indicative, automated, text only: poor (no better, since two errors stand); 100% of the rules that apply could be assessed.',
      'By section, as indicative: C fair and F fair.',
    ]);
  });

  it('is nothing without a scale, and nothing of what is no plan', () => {
    expect(describeIndicative(plan('a.docx'), { rules })).toEqual([]);
    expect(describeIndicative({ ...plan('a.docx'), kind: 'template' }, { rules, scale })).toEqual([]);
  });
});
