import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { documentResult } from '../../src/engine/document-result.ts';
import { type Known, nothingKnown } from '../../src/engine/known.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { Plan } from '../../src/model/plan.ts';
import { understand } from '../../src/plan/understand.ts';
import { england } from '../england.ts';
import { fixtureDocument } from '../fixture-document.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url));
/** One plan in so many: enough to see every layout. */
const STRIDE = 9;
const FIRST_DAY = '2023-02-01' as CalendarDate;
const DAYS = [FIRST_DAY, '2026-11-23' as CalendarDate, '2031-09-01' as CalendarDate];

const PLANS = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(docx|pdf)$/.test(name))
  .toSorted()
  .filter((_, index) => index % STRIDE === 0);

async function planIn(name: string): Promise<Plan> {
  return understand(await fixtureDocument(join(FIXTURES, name)), england.vocabulary);
}

function resultOf(plan: Plan, asOf: CalendarDate, known?: Known) {
  const assessment = assess(plan, england, { asOf, ...(known !== undefined && { known }) });
  return documentResult(plan, assessment, { path: '', sha256: null, identifiable: false, quotes: true });
}

const fromDisk = <Value>(value: Value): Value => deserialize(serialize(value));

describe('what is known from an audit on another day', () => {
  test.each(PLANS)('changes nothing of the result: %s', async (name) => {
    const plan = await planIn(name);
    for (const first of DAYS) {
      const known = nothingKnown();
      resultOf(plan, first, known);
      for (const other of DAYS)
        expect(resultOf(fromDisk(plan), other, fromDisk(known))).toEqual(resultOf(plan, other));
    }
  });

  test('spares most rules, and never one that looks at the day', async () => {
    const plan = await planIn('dfe-tables/clean-final.docx');
    const known = nothingKnown();
    resultOf(plan, FIRST_DAY, known);
    expect(known.outcomes.size).toBeGreaterThan(england.rules.length / 2);
    expect([...known.outcomes.keys()]).not.toContain('review-overdue');
  });

  test('holds as long as the same days lie after the audit', async () => {
    const plan = await planIn('dfe-tables/clean-final.docx');
    const known = nothingKnown();
    resultOf(plan, DAYS[1] ?? FIRST_DAY, known);
    const { from, before } = known.outcomes.get('date-order')?.days ?? {};
    expect(from).toMatch(/^20\d\d-/);
    expect(before).toBeUndefined();
  });
});
