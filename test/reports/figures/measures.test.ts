import { describe, expect, it } from 'vitest';
import { type Measure, measureSchema } from '../../../src/model/inspection.ts';
import type { DocumentResult, SavedResult } from '../../../src/model/result.ts';
import { figuresOf } from '../../../src/reports/figures/archive.ts';
import type { Measured } from '../../../src/reports/figures/measures.ts';
import { INSPECTION } from '../compared.ts';
import { healthNotKnown, plan, RULES, result } from '../sample.ts';
import { WITH_ITEMS } from '../tables.ts';

/** What one measure gives over some documents. */
function measured(measure: object, documents: readonly DocumentResult[]): Measured | undefined {
  const figure: Measure = measureSchema.parse({ label: 'Sample', ...measure });
  const inspection = {
    ...INSPECTION,
    themes: [{ id: 'one', title: 'One', found: 'One.', figures: [figure] }],
  };
  return figuresOf(result(documents), { rules: RULES, inspections: [inspection] }).mirrors[0]?.[0]?.[0];
}

const FOUND = plan('found.docx', { findings: [healthNotKnown] });
const PASSED = plan('passed.docx', { passed: ['health-not-known'] });
const UNTOLD = plan('untold.docx', { notAssessed: [{ rule: 'health-not-known', reason: 'unread' }] });
const WAIVED = plan('waived.docx', {
  waived: [{ ...healthNotKnown, waiver: { reason: 'known', owner: 'lead', until: AS_DAY('2027-01-01') } }],
});
const ELSEWHERE = plan('elsewhere.docx');
const SUPERSEDED = plan('superseded.docx', { findings: [healthNotKnown], standing: 'superseded' });
const ALL = [FOUND, PASSED, UNTOLD, WAIVED, ELSEWHERE, SUPERSEDED];

function AS_DAY(text: string): SavedResult['asOf'] {
  return text as SavedResult['asOf'];
}

describe('a share', () => {
  it('of plans with findings leaves out plans whose rule could not tell, did not apply, or was waived', () => {
    const share = measured({ measure: 'found', rules: ['health-not-known'] }, ALL);
    expect(share).toMatchObject({ rate: { count: 1, total: 2 }, untold: 2 });
  });

  it('of plans that show something counts no plan that could not be judged', () => {
    const share = measured({ measure: 'shown', rules: ['agencies/*'] }, ALL);
    expect(share).toMatchObject({ rate: { count: 1, total: 2 }, untold: 2 });
  });

  it('of plans by what findings hold takes no other finding for it', () => {
    const other = { measure: 'found', rules: ['health-not-known'], sections: ['G'] };
    expect(measured(other, [FOUND])).toMatchObject({ rate: { count: 0, total: 1 } });
    const where = { measure: 'shown', rules: ['health-not-known'], where: { area: 'employment' } };
    const of = (area: string) => plan('a.docx', { findings: [{ ...healthNotKnown, data: { area } }] });
    expect(measured(where, [of('employment')])).toMatchObject({ rate: { count: 0, total: 1 } });
    expect(measured(where, [of('health')])).toMatchObject({ rate: { count: 1, total: 1 } });
  });

  it('of items is of the items, and unknown where a result carries none', () => {
    const items = measured({ measure: 'provision', with: ['who'], sections: ['F'] }, [
      ...WITH_ITEMS.documents,
    ]);
    const expected = [...WITH_ITEMS.documents]
      .flatMap((one) => one.items?.provision ?? [])
      .filter(({ section }) => section === 'F');
    expect(expected.length).toBeGreaterThan(0);
    expect(items).toMatchObject({
      rate: { count: expected.filter(({ who }) => who !== null).length, total: expected.length },
    });
    expect(measured({ measure: 'outcomes', with: ['timescale'] }, [FOUND])).toMatchObject({
      rate: { count: 0, total: 0 },
      untold: 1,
    });
  });

  it('by year group takes everybody after the last year of school together', () => {
    const aged = (year: number) =>
      plan(`${year}.docx`, { known: { yearGroupAsOf: year }, passed: ['health-not-known'] });
    const shares = measured({ measure: 'shown', rules: ['health-not-known'], byYear: { column: 'Health' } }, [
      aged(9),
      aged(15),
      aged(17),
    ]);
    expect(shares).toMatchObject({
      byYear: new Map([
        [9, { count: 1, total: 1 }],
        [15, { count: 2, total: 2 }],
      ]),
    });
  });
});

describe('a median', () => {
  const issued = (requestDate: string | null, planDate: string) =>
    plan('a.docx', {
      known: { requestDate: requestDate === null ? null : AS_DAY(requestDate), planDate: AS_DAY(planDate) },
    });
  const WEEKS = { measure: 'weeks', from: 'requestDate', to: 'planDate', stages: ['final'] };

  it('is of the plans that print both dates, in that order, and says of how many', () => {
    const plans = [
      issued('2025-01-01', '2025-01-15'),
      issued('2025-01-01', '2025-03-12'),
      issued('2025-01-01', '2025-12-31'),
      issued(null, '2025-12-31'),
      issued('2025-12-31', '2025-01-01'),
      { ...issued('2025-01-01', '2025-01-02'), stage: 'draft' as const },
    ];
    expect(measured(WEEKS, plans)).toEqual({
      kind: 'median',
      unit: 'weeks',
      value: 10,
      shown: { count: 3, total: 5 },
    });
  });

  it('is none where no plan shows it', () => {
    expect(measured(WEEKS, [issued(null, '2025-12-31')])).toMatchObject({
      value: null,
      shown: { count: 0, total: 1 },
    });
  });

  it('counts the longest wait that the findings of a plan tell of', () => {
    const waiting = (...since: string[]) =>
      plan('a.docx', { findings: since.map((day) => ({ ...healthNotKnown, data: { since: day } })) });
    const months = { measure: 'months', rule: 'health-not-known', since: 'since' };
    expect(
      measured(months, [waiting('2026-08-23', '2025-11-23'), waiting('soon'), waiting('2027-01-01')]),
    ).toMatchObject({
      value: 12,
      shown: { count: 1, total: 3 },
    });
  });
});
