import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/archive/standing.ts';
import type { Version } from '../../src/archive/version.ts';
import { AMIR, day, EMMA, of, version } from './versions.ts';

const AS_OF = day('2026-11-23');

/** How each version stands: "superseded by b.docx" in one piece. */
function told(...versions: readonly Version[]): Record<string, string> {
  const standingOf = standings(versions, AS_OF);
  return Object.fromEntries(
    versions.map(({ path }) => {
      const { standing, supersededBy } = standingOf(path);
      return [path, supersededBy === undefined ? standing : `${standing} by ${supersededBy}`];
    }),
  );
}

describe('which version of a plan is current', () => {
  test('a plan alone is current, whatever it says of its date and stage', () => {
    expect(told(version('a', 'final', ['2020-01-10']))).toEqual({ a: 'current' });
    expect(told(version('a', 'unknown'))).toEqual({ a: 'current' });
  });

  test('a plan that shows no child stays unknown', () => {
    const nobody = [
      of(null, version('a', 'final', ['2020-01-10'])),
      of(null, version('b', 'final', ['2024-01-10'])),
    ];
    expect(told(...nobody)).toEqual({ a: 'unknown', b: 'unknown' });
  });

  test('the last final supersedes all before it, drafts too, and names itself to each', () => {
    expect(
      told(
        version('1', 'draft', ['2019-12-01']),
        version('2', 'final', ['2020-01-10']),
        version('3', 'amended-final', ['2022-01-10']),
        version('4', 'amended-draft', ['2023-11-10']),
        version('5', 'amended-final', ['2024-01-10']),
      ),
    ).toEqual({
      1: 'superseded by 5',
      2: 'superseded by 5',
      3: 'superseded by 5',
      4: 'superseded by 5',
      5: 'current',
    });
  });

  test('a draft after a final supersedes nothing but earlier drafts, and is not in force itself', () => {
    expect(
      told(
        version('final', 'final', ['2024-01-10']),
        version('draft 1', 'amended-draft', ['2025-01-10']),
        version('draft 2', 'amended-draft', ['2025-02-10']),
      ),
    ).toEqual({ final: 'current', 'draft 1': 'superseded by draft 2', 'draft 2': 'unknown' });
  });

  test('of drafts alone the last is current', () => {
    expect(told(version('1', 'draft', ['2025-01-10']), version('2', 'draft', ['2025-02-10']))).toEqual({
      1: 'superseded by 2',
      2: 'current',
    });
  });

  test('on one day the stage decides; where it is the same, neither can have replaced the other', () => {
    const date = ['2024-01-10'];
    expect(told(version('a', 'amended-final', date), version('b', 'final', date))).toEqual({
      a: 'current',
      b: 'superseded by a',
    });
    expect(told(version('a.docx', 'final', date), version('a.pdf', 'final', date))).toEqual({
      'a.docx': 'current',
      'a.pdf': 'current',
    });
  });

  test('a month that holds the other day is one day with it', () => {
    const month = ['2024-01-01', '2024-01-31'];
    expect(told(version('a', 'final', month), version('b', 'final', ['2024-01-10']))).toEqual({
      a: 'current',
      b: 'current',
    });
    expect(told(version('a', 'draft', month), version('b', 'final', ['2024-01-10']))).toEqual({
      a: 'superseded by b',
      b: 'current',
    });
  });

  test('a final without a date may be the last one: the last with a date is not certain then', () => {
    expect(
      told(
        version('a', 'final', ['2020-01-10']),
        version('b', 'final', ['2024-01-10']),
        version('c', 'amended-final'),
      ),
    ).toEqual({ a: 'superseded by b', b: 'unknown', c: 'unknown' });
  });

  test('a draft without a date takes nothing from a final', () => {
    expect(told(version('a', 'final', ['2024-01-10']), version('b', 'draft'))).toEqual({
      a: 'current',
      b: 'unknown',
    });
  });

  test('a later version of unknown stage may be a draft or not; an earlier one is superseded either way', () => {
    expect(
      told(
        version('a', 'unknown', ['2020-01-10']),
        version('b', 'final', ['2024-01-10']),
        version('c', 'unknown', ['2025-01-10']),
      ),
    ).toEqual({ a: 'superseded by b', b: 'unknown', c: 'unknown' });
  });

  test('a date after the day of the audit replaces nothing', () => {
    expect(told(version('a', 'final', ['2024-01-10']), version('b', 'final', ['2062-01-10']))).toEqual({
      a: 'current',
      b: 'unknown',
    });
  });

  test('copies stand alike', () => {
    const copy = { ...version('old/a', 'final', ['2020-01-10']), sha256: 'same' };
    const first = { ...copy, path: 'a' };
    expect(told(first, copy)).toEqual({ a: 'current', 'old/a': 'current' });
    expect(told(first, copy, version('b', 'final', ['2024-01-10']))).toEqual({
      a: 'superseded by b',
      'old/a': 'superseded by b',
      b: 'current',
    });
    const undated = { ...version('c', 'final'), sha256: 'same' };
    expect(told(undated, { ...undated, path: 'd' })).toEqual({ c: 'current', d: 'current' });
  });
});

describe('whose plan it is', () => {
  const old = (identity: Version['identity']) => of(identity, version('old', 'final', ['2020-01-10']));
  const recent = version('new', 'final', ['2024-01-10']);

  test('plans of other children do not meet', () => {
    expect(told(old(AMIR), recent)).toEqual({ old: 'current', new: 'current' });
  });

  test('a plan without the UPN is found by name and date of birth, and through it by others', () => {
    const { person = '', born = '' } = EMMA;
    expect(told(old({ person, born }), recent)).toEqual({ old: 'superseded by new', new: 'current' });
    const byNumber = { nhsNumber: 'nhs' };
    const both = of({ ...EMMA, ...byNumber }, version('mid', 'final', ['2022-01-10']));
    expect(told(old(byNumber), both, recent)).toEqual({
      old: 'superseded by new',
      mid: 'superseded by new',
      new: 'current',
    });
  });

  test('another spelling of the name does not part what the UPN joins', () => {
    expect(told(old({ ...EMMA, person: 'emma louise', names: ['emm', 'lou'] }), recent)).toMatchObject({
      old: 'superseded by new',
    });
  });

  test("a UPN left over from another child's plan joins nobody", () => {
    const { upn = '' } = EMMA;
    const mixed = of({ ...AMIR, upn }, version('mixed', 'final', ['2025-01-10']));
    expect(told(old(EMMA), recent, mixed)).toEqual({
      old: 'superseded by new',
      new: 'current',
      mixed: 'current',
    });
    const twin = of({ ...EMMA, person: 'ella', names: ['ell'] }, version('twin', 'final', ['2025-01-10']));
    expect(told(old(EMMA), recent, twin)).toEqual({
      old: 'superseded by new',
      new: 'current',
      twin: 'current',
    });
  });

  test('where such a UPN is all that a plan shows of its child, nothing is decided', () => {
    const upn = 'template';
    const first = of({ upn, born: '2012' }, version('a', 'final', ['2020-01-10']));
    const second = of({ upn, born: '2014' }, version('b', 'final', ['2024-01-10']));
    expect(told(first, second)).toEqual({ a: 'unknown', b: 'unknown' });
  });

  test('one name and date of birth with two right UPNs may be two children; a wrong UPN is a slip', () => {
    expect(told(old({ ...EMMA, upn: 'other' }), recent)).toEqual({ old: 'current', new: 'current' });
    expect(told(old({ ...EMMA, upn: 'slip', isCheckedUpn: false }), recent)).toEqual({
      old: 'superseded by new',
      new: 'current',
    });
  });
});

const identities = fc.constantFrom(
  EMMA,
  AMIR,
  { ...AMIR, upn: 'upn-emma' },
  { person: 'emma', born: '2012' },
  null,
);
/** What a file says does not change with its path. */
function consistent(list: readonly Version[]): Version[] {
  const byContent = new Map(list.map((one) => [one.sha256, one]));
  return list.map((one) => ({ ...(byContent.get(one.sha256) ?? one), path: one.path }));
}

const versions = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom(...'abcdefghijkl'),
      sha256: fc.constantFrom('x', 'y', 'z', '1', '2', '3', '4'),
      stage: fc.constantFrom(
        ...(['draft', 'amended-draft', 'final', 'amended-final', 'unknown', 'template'] as const),
      ),
      dated: fc.option(
        fc
          .tuple(fc.constantFrom('2020-01-01', '2024-01-10', '2062-01-01'), fc.boolean())
          .map(([from, isMonth]) => ({
            from: day(from),
            to: day(isMonth ? from.replace(/..$/, '31') : from),
          })),
      ),
      identity: identities,
    }),
    { selector: ({ path }) => path },
  )
  .map(consistent);

test('the order in which versions come changes nothing', () => {
  fc.assert(
    fc.property(versions, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const shuffled = list
        .map((one) => ({ one, at: numbers.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(told(...shuffled)).toEqual(told(...list));
    }),
  );
});

test('a plan is superseded by one that is later, and that is not superseded itself', () => {
  fc.assert(
    fc.property(versions, (list) => {
      const standingOf = standings(list, AS_OF);
      const byPath = new Map(list.map((one) => [one.path, one]));
      for (const one of list) {
        const { standing, supersededBy } = standingOf(one.path);
        expect(standing === 'superseded').toBe(supersededBy !== undefined);
        if (supersededBy === undefined) continue;
        const other = byPath.get(supersededBy);
        expect((other?.dated?.to ?? '') >= (one.dated?.from ?? '')).toBe(true);
        expect(standingOf(supersededBy).standing).not.toBe('superseded');
      }
    }),
  );
});
