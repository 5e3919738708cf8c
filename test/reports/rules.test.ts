import { describe, expect, it } from 'vitest';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import type { MeasuredRule } from '../../src/model/measured.ts';
import { type Rule, ruleSchema } from '../../src/model/rule.ts';
import { explainText } from '../../src/reports/explain.ts';
import { ruleListJson, ruleListText } from '../../src/reports/rule-list.ts';
import { columnsOf } from '../../src/reports/text/wrap.ts';

const RULE: Rule = {
  ...ruleSchema.parse({
    id: 'health-not-known',
    title: 'Health section only says the child is not known',
    basis: 'statute',
    verdict: 'not-shown',
    severity: { final: 'error', draft: 'warning' },
    agency: 'health',
    section: ['C', 'G'],
    stages: ['draft', 'final'],
    since: '1.0.0',
    authority: [
      {
        text: 'SEND Regulations 2014, reg 6(1)(c)',
        url: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/6',
      },
    ],
    why: 'The authority must seek health advice; "not known" does not show that anybody looked for the child.',
    falsePositives: ['Health advice stands in an appendix that was not exported with the plan.'],
    check: 'section-state',
    message: 'Section {section} says only that the child is not known.',
    action: 'Ask the designated clinical officer for health advice on [needs] by [date].',
    examples: [
      {
        fails: 'Section C: Health needs\nNot known to this service.',
        because: 'Nobody says that there are no needs.',
      },
      { passes: 'Section C: Health needs\nAsthma.', because: 'A need is described.' },
      { notAssessed: 'Section C: (a picture)', because: 'The section cannot be read.' },
    ],
  }),
  family: 'agencies',
  pack: 'england',
};

const OTHER: Rule = {
  ...RULE,
  id: 'review-overdue',
  severity: 'error',
  agency: 'section',
  family: 'reviews',
};

describe('explain', () => {
  it('shows what a finding fills in as a blank', () => {
    const text = [...explainText({ ...RULE, message: 'Due by {reviewDue}.' }, {})].join('');
    expect(text).toContain('Due by <review due>.');
  });

  it('tells what, why, who, examples and how to leave the rule out', async () => {
    const measured: MeasuredRule = {
      precision: { hits: 28, of: 29, low: 0.83, high: 0.99 },
      recall: { hits: 28, of: 31, low: 0.75, high: 0.97 },
      nearMisses: 62,
      enough: true,
    };
    const text = [...explainText(RULE, { measured })].join('');
    await expect(text).toMatchFileSnapshot('golden/explain.golden.txt');
  });

  it('shows the configuration file where the command reads one', () => {
    expect([...explainText(RULE, {})].join('')).not.toContain('waivers');
    const text = [...explainText(RULE, { configuration: true })].join('');
    expect(text).toContain('severities:\n    health-not-known: info');
    expect(text).toContain('- rule: health-not-known');
  });

  it('keeps within the width', () => {
    const lines = [...explainText(RULE, { width: 60 })].join('').split('\n');
    expect(lines.filter((line) => columnsOf(line) > 60 && !line.includes('https://'))).toEqual([]);
  });
});

describe('an example', () => {
  it('is shown with the day and the stage it needs', () => {
    const asOf = calendarDateSchema.parse('2026-03-14');
    const examples: Rule['examples'] = [
      { fails: 'Section A: Views', because: 'It is late.', asOf, stage: 'final' },
    ];
    const text = [...explainText({ ...RULE, examples }, {})].join('');
    expect(text).toContain('Found in this text (stage: final, on 14 March 2026)');
  });
});

describe('the list of rules', () => {
  it('is a table by family', async () => {
    await expect([...ruleListText([RULE, OTHER], {})].join('')).toMatchFileSnapshot(
      'golden/rules.golden.txt',
    );
  });

  it('is a JSON array with all metadata', () => {
    expect(JSON.parse([...ruleListJson([RULE, OTHER])].join(''))).toEqual(
      JSON.parse(JSON.stringify([RULE, OTHER])),
    );
  });
});
