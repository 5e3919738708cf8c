import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../src/language/phrases.ts';

describe('phrases', () => {
  const set = compilePhrases([
    'not known to (health|social care)',
    'no [other] health needs',
    'awaiting * assessment',
    'employ~',
    'n/a',
  ]);

  it.each([
    ['He is not known to social care.', 'not known to social care'],
    ['NOT KNOWN to\nHealth', 'NOT KNOWN to\nHealth'],
    ['There are no health needs', 'no health needs'],
    ['There are no other health-needs', 'no other health-needs'],
    ['awaiting a full autism assessment', 'awaiting a full autism assessment'],
    ['awaiting assessment', 'awaiting assessment'],
    ['paid employment', 'employment'],
    ['N/A', 'N/A'],
  ])('%s', (text, found) => {
    const match = set.find(text);
    expect(match && text.slice(match.start, match.end)).toBe(found);
  });

  it.each([
    'known to health',
    'no healthy needs',
    'awaiting a b c d e f g assessment',
    'unemployed',
  ])('%s does not match', (text) => {
    expect(set.find(text)).toBeNull();
  });

  it('tells a whole text from a part', () => {
    expect(set.matchesWhole('Not known to health.')).toBe(true);
    expect(set.matchesWhole('She is not known to health.')).toBe(false);
  });

  it.each(['*', '[a] [b]', '(a|*)', 'a (b', 'a ] b', '[[a]]'])('refuses %s', (phrase) => {
    expect(() => compilePhrases([phrase])).toThrow(RangeError);
  });

  it('reads groups within groups', () => {
    const nested = compilePhrases(['review [date [of (the|this) plan]]']);
    expect(nested.matchesWhole('review date of this plan')).toBe(true);
    expect(nested.matchesWhole('review date')).toBe(true);
    expect(nested.matchesWhole('review of this plan')).toBe(false);
  });

  it('takes two gaps that begin at one word', () => {
    const gaps = compilePhrases(['needs (* help|* aid)']);
    expect(gaps.matchesWhole('needs a lot of help')).toBe(true);
    expect(gaps.matchesWhole('needs some aid')).toBe(true);
  });

  it('takes a long row of optional parts without writing them out', () => {
    const optional = compilePhrases([`${'[the|a|my] '.repeat(40)}needs`]);
    expect(optional.matchesWhole('the my a needs')).toBe(true);
  });

  it('finds a phrase wherever it is planted', () => {
    const filler = fc.array(fc.constantFrom('the', 'tree', 'known', 'health', 'to', 'not'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, 'n/a', ...after].join(' ');
        expect(set.findAll(text).some(({ phrase }) => phrase === 'n/a')).toBe(true);
      }),
    );
  });
});
