import { describe, expect, it } from 'vitest';
import { planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

describe('one cause, one finding', () => {
  it('an undivided section H is reported once, not for H1 and H2', () => {
    const plan = planOf({ sections: { H1: 'silence', H2: 'silence' } });
    const undivided = {
      H1: { ...plan.sections.H1, undivided: true },
      H2: { ...plan.sections.H2, undivided: true },
    };
    const whole = { ...plan, sections: { ...plan.sections, ...undivided } };
    const parameters = { with: { sections: ['D', 'H1', 'H2'], states: ['silence'] } };
    expect(runCheck('section-state', whole, parameters)).toMatchObject({ hits: [{ section: 'H1' }] });
    expect(runCheck('section-state', plan, parameters)).toMatchObject({
      hits: [{ section: 'H1' }, { section: 'H2' }],
    });
    expect(runCheck('section-undivided', whole)).toMatchObject({ hits: [{ section: 'H1' }] });
  });

  it('a missing section gives no second finding about its content', () => {
    const plan = planOf({ sections: { C: 'missing', K: 'missing' } });
    expect(runCheck('section-state', plan, { with: { sections: ['C'], states: ['blank'] } }).outcome).toBe(
      'not-applicable',
    );
    expect(runCheck('advice-list', plan).outcome).toBe('not-applicable');
    expect(runCheck('advice-listed', plan, { with: { type: 'health' } }).outcome).toBe('not-applicable');
  });

  it('a blank list of advice is one finding, not six', () => {
    const plan = planOf({ sections: { K: 'blank' } });
    expect(runCheck('advice-list', plan).outcome).toBe('hit');
    expect(runCheck('advice-listed', plan, { with: { type: 'health' } }).outcome).toBe('not-applicable');
  });

  it('an outcome for no area at all leaves the single areas to one rule', () => {
    const parameters = {
      fromYear: 9,
      areas: [{ name: 'employment', lists: ['work'], agency: 'education' }],
      outcome: { change: 'will', provision: 'none' },
    };
    const plan = planOf({
      sections: { E: ['He will read a page.'] },
      yearGroup: 10,
      versionDate: '2026-01-10',
    });
    const run = (report: string) =>
      runCheck('adulthood-outcomes', plan, { with: { ...parameters, report }, wording: { will: ['will'] } })
        .outcome;
    expect([run('none'), run('some')]).toEqual(['hit', 'not-applicable']);
  });
});
