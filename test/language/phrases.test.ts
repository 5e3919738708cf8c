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

  it('finds the same among so many lists that they are ruled out together', () => {
    const word = fc.constantFrom(
      'the',
      'known',
      'health',
      'to',
      'not',
      'care',
      'awaiting',
      'employed',
      'n a',
    );
    const early = compilePhrases(set.phrases);
    const all = (text: string) => early.findAll(text).map(({ start, end }) => [start, end]);
    const texts = fc.sample(fc.array(word, { maxLength: 100 }), { numRuns: 200, seed: 1 });
    const before = texts.map((words) => all(words.join(' ')));
    for (let at = 0; at < 100; at += 1) compilePhrases([`list ${at}`]);
    const late = compilePhrases(set.phrases);
    for (let at = 0; at < 100; at += 1) compilePhrases([`later list ${at}`]);
    expect(before.some((found) => found.length > 1)).toBe(true);
    for (const [index, words] of texts.entries()) {
      // As another text, so that it is looked at anew.
      const found = late.findAll(words.join(' ').toUpperCase());
      expect(found.map(({ start, end }) => [start, end])).toEqual(before[index]);
    }
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

describe('phrases that excuse', () => {
  const set = compilePhrases(['access', 'as needed', '!access to work', '!all access']);

  it.each([
    ['He has access.', ['access']],
    ['Access to Work pays.', []],
    ['Access to Work gives access.', ['access']],
    ['all access to work and access', ['access']],
    ['access as needed', ['access', 'as needed']],
    ['All access is free, access to work as needed', ['as needed']],
  ])('%s: %j', (text, found) => {
    expect(set.findAll(text).map(({ phrase }) => phrase)).toEqual(found);
  });

  it('hold at the start and for the whole', () => {
    expect(set.matchStart('access to work')).toBeNull();
    expect(set.matchStart('Access for all')).toEqual({ start: 0, end: 6, phrase: 'access' });
    expect(set.matchStart('No access')).toBeNull();
    expect(set.matchesWhole('Access!')).toBe(true);
    expect(set.matchesWhole('access for all')).toBe(false);
    expect(set.matchesWhole('')).toBe(false);
    expect(set.find('access, then as needed')).toMatchObject({ phrase: 'access', start: 0 });
  });
});

describe('the longest phrase, and the most that a gap takes', () => {
  it.each([
    [['need * help'], 'need a b c d e f help', 'need a b c d e f help'],
    [['need * help'], 'need a b c d e f g help', null],
    [['need help', 'need help now'], 'they need help now', 'need help now'],
    [['need help now', 'need'], 'they need help soon', 'need'],
    [['* help'], 'some help', 'some help'],
    [['employ~ now'], 'employed now', 'employed now'],
    [['employ~', 'employed person'], 'an employed person', 'employed person'],
    [['help~', 'helper'], 'a helpers', 'helpers'],
    [['salt & pepper'], 'salt and pepper', 'salt and pepper'],
    [['[a] (big|small) cat'], 'a small cat', 'a small cat'],
    [['[a|my] cat'], 'big cat', 'cat'],
    [['a ((b|c) d|e) f'], 'a c d f', 'a c d f'],
    [['a ((b|c) d|e) f'], 'a c f', null],
    [['help [now] [please]'], 'help please', 'help please'],
  ])('%j in "%s": %s', (phrases, text, found) => {
    const match = compilePhrases(phrases).find(text);
    expect(match && text.slice(match.start, match.end)).toBe(found);
  });

  it.each(['a )', ')', '(a', '[a', 'a | b', '(a|)', '[a', '(a]', ''])('refuses "%s"', (phrase) => {
    expect(() => compilePhrases([phrase])).toThrow(RangeError);
  });
});
