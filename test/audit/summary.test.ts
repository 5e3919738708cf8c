import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/audit/status.ts';
import { summarise } from '../../src/audit/summary.ts';
import { unaudited } from '../../src/audit/unaudited.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import { problemOf } from '../../src/model/problem.ts';
import {
  type DocumentResult,
  type FactsResult,
  type Finding,
  factsResultSchema,
} from '../../src/model/result.ts';
import type { Severity } from '../../src/model/rule.ts';

const day = (text: string) => text as CalendarDate;
const NO_FACTS = Object.fromEntries(
  Object.entries(factsResultSchema.shape)
    .filter(([, schema]) => !schema.safeParse(undefined).success)
    .map(([fact]) => [fact, null]),
) as FactsResult;

function plan(changed: Partial<DocumentResult>): DocumentResult {
  const base = unaudited('plan.docx', { outcome: 'skipped', problem: problemOf('not-a-plan') });
  return {
    ...base,
    outcome: 'audited',
    problem: null,
    kind: 'plan',
    stage: 'final',
    facts: NO_FACTS,
    ...changed,
  };
}

function finding(rule: string, severity: Severity): Finding {
  return {
    id: rule,
    rule,
    verdict: 'fail',
    confidence: 'high',
    severity,
    basis: 'statute',
    agency: 'health',
    section: null,
    message: '',
    quote: null,
    location: {},
    authority: [],
    action: '',
    data: {},
  };
}

const asOf = day('2026-11-23');

test('findings are counted by finding and by plan', () => {
  const documents = [
    plan({ findings: [finding('b', 'error'), finding('b', 'error'), finding('a', 'info')] }),
    plan({ findings: [finding('b', 'error')] }),
    unaudited('x.docx', { outcome: 'unreadable', problem: problemOf('encrypted') }),
  ];
  const summary = summarise(documents, { asOf, status: 'incomplete' });
  expect(summary.byRule).toEqual({ a: { plans: 1, findings: 1 }, b: { plans: 2, findings: 3 } });
  expect(Object.keys(summary.byRule)).toEqual(['a', 'b']);
  expect(summary.byAgency.health).toEqual({ plans: 2, findings: 4 });
  expect(summary.bySeverity).toEqual({
    error: { plans: 2, findings: 3 },
    warning: { plans: 0, findings: 0 },
    info: { plans: 1, findings: 1 },
  });
  expect(summary).toMatchObject({ documents: 3, audited: 2, skipped: 0, unreadable: 1 });
});

test.each([
  ['2026-11-23', '0-6'],
  ['2026-05-24', '0-6'],
  ['2026-05-23', '6-12'],
  ['2025-11-24', '6-12'],
  ['2025-11-23', '12-24'],
  ['2024-11-23', '24-36'],
  ['2023-11-23', '36+'],
  ['2026-11-24', 'unknown'],
  [null, 'unknown'],
])('a last review on %s is in the bucket %s', (date, bucket) => {
  const lastReviewDate = date === null ? null : day(date);
  const documents = [plan({ facts: { ...NO_FACTS, lastReviewDate } }), plan({ stage: 'draft' })];
  const { reviewAge } = summarise(documents, { asOf, status: 'complete' });
  expect(Object.entries(reviewAge).filter(([, plans]) => plans > 0)).toEqual([[bucket, 1]]);
});

describe('the verdict', () => {
  const summaryWith = (severity: Severity, status: 'complete' | 'incomplete' | 'partial' = 'complete') =>
    summarise([plan({ findings: [finding('a', severity)] })], { asOf, status });

  test('follows the threshold', () => {
    expect(verdictOf(summaryWith('warning'), { failOn: 'error' })).toBe('clean');
    expect(verdictOf(summaryWith('warning'), { failOn: 'warning' })).toBe('findings');
    expect(verdictOf(summaryWith('error'), { failOn: 'info' })).toBe('findings');
    expect(verdictOf(summaryWith('error'), { failOn: 'never' })).toBe('clean');
  });

  test('an incomplete audit outweighs findings, an interruption both', () => {
    expect(verdictOf(summaryWith('error', 'incomplete'), { failOn: 'error' })).toBe('incomplete');
    expect(verdictOf(summaryWith('error', 'partial'), { failOn: 'error' })).toBe('interrupted');
  });
});
