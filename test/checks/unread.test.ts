import { describe, expect, it } from 'vitest';
import { planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

describe('what could not be read is never a pass and never a finding', () => {
  it.each([
    ['section-state', { sections: ['C'], states: ['blank'] }],
    ['section-state', { sections: ['C', 'G'], states: ['silence'], unless: { adviceListed: 'health' } }],
    ['provision-for-needs', { needs: 'C', provision: ['G'] }],
    ['contradiction', { claims: [{ sections: ['C'], states: ['nil'], lists: ['x'], in: ['A'] }] }],
    ['mention', { sections: ['C'], list: 'x' }],
    ['wording-shown', { when: 'C', list: 'x' }],
    ['only-in-section', { list: 'x', in: 'C', notIn: 'F', except: 'y' }],
    [
      'need-without-provision',
      { needsIn: ['B'], provisionIn: ['C'], kinds: [{ agency: 'health', list: 'x' }] },
    ],
    ['section-at-age', { section: 'C', fromAge: 18 }],
  ] as const)('%s %#', (name, parameters) => {
    const plan = planOf({ sections: { C: 'unread', G: ['Physiotherapy each week.'] } });
    expect(runCheck(name, plan, { with: parameters })).toEqual({
      outcome: 'not-assessed',
      reason: expect.stringContaining('C could not be read'),
    });
  });

  it('a missing section may stand on a page that is a picture', () => {
    const sections = { C: 'missing' } as const;
    const page = { what: 'image-page', place: { page: 3 } } as const;
    const logo = { what: 'image', place: { page: 1 } } as const;
    const parameters = { with: { sections: ['C'] } };
    expect(runCheck('section-present', planOf({ sections, unread: [page] }), parameters).outcome).toBe(
      'not-assessed',
    );
    expect(runCheck('section-present', planOf({ sections, unread: [logo] }), parameters).outcome).toBe('hit');
  });

  it('section K unread leaves open whether advice supports a none', () => {
    const plan = planOf({ sections: { C: 'nil', K: 'unread' } });
    const parameters = { sections: ['C'], states: ['nil'], unless: { adviceListed: 'health' } };
    expect(runCheck('section-state', plan, { with: parameters }).outcome).toBe('not-assessed');
  });

  it('provision that is found in a readable section needs no other one', () => {
    const sections = { F: ['Travel training each week.'], G: 'unread' } as const;
    const plan = planOf({ sections, yearGroup: 10, versionDate: '2026-01-10' });
    const parameters = { fromYear: 9, sections: ['F', 'G'], lists: ['travel'] };
    const run = (travel: string) =>
      runCheck('adulthood-provision', plan, { with: parameters, wording: { travel: [travel] } }).outcome;
    expect(run('travel training')).toBe('pass');
    expect(run('cooking')).toBe('not-assessed');
  });
});
