import { describe, expect, it } from 'vitest';
import { unreadAmong } from '../../src/checks/unread.ts';
import type { Plan, UnreadPart } from '../../src/model/plan.ts';
import type { SectionLetter } from '../../src/model/section.ts';
import { type PlanSketch, planOf } from './plan-builder.ts';
import { runCheck } from './run-check.ts';

const places = { attends: 'none', admits: 'none', label: 'none', noPlace: 'none', titles: 'none' };

describe('what could not be read is never a pass and never a finding', () => {
  it.each([
    ['section-state', { sections: ['C'], states: ['blank'] }],
    ['section-state', { sections: ['C', 'G'], states: ['silence'], unless: { adviceListed: 'health' } }],
    ['provision-for-needs', { needs: 'C', provision: ['G'] }],
    ['contradiction', { claims: [{ sections: ['C'], states: ['nil'], lists: ['x'], in: ['A'] }] }],
    ['mention', { sections: ['C'], list: 'x', doubt: 'y' }],
    ['agreement-shown', { when: 'C', body: 'x', agreed: 'x', agreement: 'x', open: 'y', asked: 'y' }],
    ['only-in-section', { list: 'x', in: 'C', notIn: 'F', except: 'y', despite: 'y' }],
    [
      'equipment-without-provision',
      { needsIn: ['B'], provisionIn: ['C'], kinds: [{ agency: 'health', list: 'x' }], cue: 'x' },
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

describe('a part that could not be read', () => {
  const partly = (letters: readonly SectionLetter[], sections: PlanSketch['sections'] = {}) =>
    planOf({ sections, partlyUnread: letters, versionDate: '2026-01-10', yearGroup: 10 });
  const areas = [{ name: 'employment', lists: ['work'], agency: 'education' }];
  const outcome = { change: 'change', provision: 'provision' };

  it.each([
    ['section-state', 'D', { sections: ['D'], states: ['nil'] }],
    ['section-state', 'K', { sections: ['D'], states: ['nil'], unless: { adviceListed: 'social-care' } }],
    ['section-undivided', 'H1', {}],
    ['provision-for-needs', 'G', { needs: 'B', provision: ['G'] }],
    ['only-in-section', 'F', { list: 'b', in: 'B', notIn: 'F', except: 'none', despite: 'none' }],
    [
      'agreement-shown',
      'J',
      { when: 'B', body: 'none', agreed: 'none', agreement: 'none', open: 'none', asked: 'none' },
    ],
    [
      'placement-missing',
      'F',
      {
        otherwise: 'none',
        otherwiseIn: ['F', 'I'],
        places,
        setting: 'none',
        type: 'none',
        open: 'none',
        wish: 'none',
        decided: 'none',
      },
    ],
    ['need-for-provision', 'D', { pairs: [{ provision: 'B', needs: 'D' }], states: ['nil'] }],
    [
      'equipment-without-provision',
      'F',
      { needsIn: ['B'], provisionIn: ['F'], kinds: [{ agency: 'health', list: 'b' }], cue: 'b' },
    ],
    ['adulthood-outcomes', 'E', { fromYear: 9, areas, outcome, report: 'none' }],
    ['adulthood-provision', 'F', { fromYear: 9, sections: ['F'], lists: ['none'] }],
    ['advice-list', 'K', {}],
  ] as const)('%s finds nothing absent from %s', (name, letter, parameters) => {
    const sections = { A: ['a'], B: ['b'], D: 'nil', E: ['e'], F: ['f'], I: 'blank' } as const;
    const undivided = { ...planOf({ sections: { H1: ['h'] } }).sections.H1, undivided: true };
    const plan = partly([letter], sections);
    const read = partly([], sections);
    const withH = (one: Plan): Plan => ({
      ...one,
      sections: { ...one.sections, H1: { ...undivided, hasUnread: one.sections.H1.hasUnread } },
    });
    const wording = { b: ['b'] };
    expect(runCheck(name, withH(read), { with: parameters, wording }).outcome).toBe('hit');
    expect(runCheck(name, withH(plan), { with: parameters, wording })).toEqual({
      outcome: 'not-assessed',
      reason: `a part of section ${letter} could not be read`,
    });
  });

  it('leaves what is printed elsewhere a finding', () => {
    const plan = partly(['G'], { C: 'blank', G: 'blank' });
    const parameters = { sections: ['C', 'G'], states: ['blank'] };
    expect(runCheck('section-state', plan, { with: parameters })).toMatchObject({
      outcome: 'hit',
      hits: [{ section: 'C' }],
    });
    const named = partly(['I'], { I: ['moor lane school'] });
    const wording = { school: ['school'] };
    const naming = { setting: 'school', type: 'none', places, except: 'none', decides: 'none' };
    expect(runCheck('placement-named', named, { with: naming, wording }).outcome).toBe('hit');
    expect(runCheck('placement-named', named, { with: naming }).outcome).toBe('not-assessed');
  });

  it('says which sections could not be read, and how', () => {
    const plan = planOf({
      sections: { C: 'unread', D: 'missing', E: ['e'] },
      partlyUnread: ['E'],
      unread: [{ what: 'image-page', place: { page: 1 } }],
    });
    expect(unreadAmong(plan, ['A', 'C', 'D', 'E', 'particulars'])).toBe(
      'section C could not be read; section D may stand in a part that could not be read; ' +
        'a part of section E could not be read; dates, names or signatures may stand in a part that could not be read',
    );
    expect(unreadAmong(plan, ['A', 'B'])).toBeNull();
  });
});

describe('a date that may stand in an unread part', () => {
  const scan = { what: 'image-page', place: { page: 1 } } as const;

  it.each([
    ['plan-undated', {}],
    ['review-overdue', { due: { months: 12 } }],
    ['review-due-soon', { due: { months: 12 }, dueSoonDays: 56 }],
    ['time-limit', { from: 'lastReviewDate', to: 'reviewReportDate', atMostDays: 14 }],
  ] as const)('%s is not assessed without it', (name, parameters) => {
    const run = (plan: Plan) => runCheck(name, plan, { with: parameters });
    expect(run(planOf({})).outcome).not.toBe('not-assessed');
    expect(run(planOf({ unread: [scan] }))).toMatchObject({
      outcome: 'not-assessed',
      reason: expect.stringContaining('dates'),
    });
  });

  it('no review is missing, but one that is printed is as late as it is', () => {
    const overdue = { lastReviewDate: '2024-01-10' } as const;
    const parameters = { with: { due: { months: 12 } } };
    const undated = planOf({ versionDate: '2024-01-10', unread: [scan] });
    expect(runCheck('review-date-missing', undated, parameters).outcome).toBe('not-assessed');
    expect(runCheck('review-overdue', planOf({ dates: overdue, unread: [scan] }), parameters).outcome).toBe(
      'hit',
    );
  });
});

describe('unread-part', () => {
  const part = (more: Partial<UnreadPart>): UnreadPart => ({
    what: 'image-page',
    place: { page: 3, paragraph: 9 },
    holds: 'sections',
    sections: ['C'],
    after: { text: 'Section C', place: { page: 2 } },
    isText: true,
    ...more,
  });
  const run = (...unread: readonly UnreadPart[]) => runCheck('unread-part', planOf({ more: { unread } }));

  it('says once for each kind and section what could not be read, where, and after which heading', () => {
    expect(
      run(
        part({}),
        part({ place: { page: 4, paragraph: 10 } }),
        part({ what: 'embedded-document', sections: ['K'], place: { paragraph: 40 } }),
      ),
    ).toEqual({
      outcome: 'hit',
      hits: [
        {
          absentFrom: [],
          section: 'C',
          case: 'image-page',
          evidence: { text: 'Section C', place: { page: 3, paragraph: 9 } },
          data: { parts: 2, section: 'C', pages: ['3', '4'] },
        },
        expect.objectContaining({
          section: 'K',
          case: 'embedded-document',
          data: { parts: 1, section: 'K' },
        }),
      ],
    });
  });

  it('passes over a photograph, and is less sure of a picture', () => {
    expect(run(part({ what: 'image', isText: false })).outcome).toBe('pass');
    expect(run(part({ what: 'image' }))).toMatchObject({ hits: [{ confidence: 'medium' }] });
  });
});
