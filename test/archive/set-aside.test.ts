import { expect, test } from 'vitest';
import { withStanding } from '../../src/archive/set-aside.ts';
import { healthNotKnown, plan } from '../reports/sample.ts';

const overdue = { ...healthNotKnown, rule: 'review-overdue' };
const missing = { ...healthNotKnown, rule: 'section-missing' };
const document = plan('old.docx', {
  standing: 'unknown',
  findings: [overdue, missing],
  waived: [{ ...overdue, waiver: { reason: 'r', owner: 'o', until: '2027-01-01' as never } }],
  passed: ['plan-version-old', 'section-empty'],
  notAssessed: [{ rule: 'outcome-expired', reason: 'why' }],
  ratings: { overall: 'red', A: 'green' },
});
const aside = {
  currentOnly: new Set(['review-overdue', 'plan-version-old', 'outcome-expired']),
  ratings: { overall: 'amber' as const },
};

test('what is current or unknown keeps every finding', () => {
  expect(withStanding(document, { standing: 'current' }, aside)).toEqual({
    ...document,
    standing: 'current',
  });
  expect(withStanding(document, { standing: 'unknown' }, aside)).toEqual(document);
});

test('a superseded plan is as if the rules for current plans had never been run', () => {
  expect(withStanding(document, { standing: 'superseded', supersededBy: 'new.docx' }, aside)).toEqual({
    ...document,
    standing: 'superseded',
    supersededBy: 'new.docx',
    findings: [missing],
    waived: [],
    passed: ['section-empty'],
    notAssessed: [],
    ratings: { overall: 'amber', A: 'green' },
  });
});
