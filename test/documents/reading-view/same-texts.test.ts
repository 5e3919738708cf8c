import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameTexts } from '../../../src/documents/reading-view/same-texts.ts';

describe('the same texts in two readings', () => {
  it.each<[string, string[], string[], (number | null)[]]>([
    ['all are the same', ['a', 'b', 'c'], ['a', 'b', 'c'], [0, 1, 2]],
    ['the other lacks one', ['a', 'b', 'c'], ['a', 'c'], [0, 2]],
    ['the other has one more', ['a', 'c'], ['a', 'b', 'c'], [0, null, 1]],
    [
      'equal ones follow each other',
      ['a', 'no', 'b', 'no', 'c'],
      ['a', 'no', 'b', 'no', 'c'],
      [0, 1, 2, 3, 4],
    ],
    ['one is read in another way', ['a', 'b!', 'c'], ['a', 'b', 'c'], [0, 1, 2]],
    ['nothing is the same', ['a', 'b'], ['c'], [null]],
    ['one has been moved', ['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], [1, 2, 3, null]],
  ])('%s', (...[, ours, theirs, pairs]) => {
    expect(sameTexts(ours, theirs)).toEqual(pairs);
  });

  it('keeps the order, and finds a reading that lacks some texts whole', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (ours, theirs) => {
        const found = sameTexts(ours, theirs).filter((pair) => pair !== null);
        expect(found).toEqual(found.toSorted((one, other) => one - other));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.func(fc.boolean()), (ours, isKept) => {
        const theirs = ours.filter(isKept);
        expect(sameTexts(ours, theirs)).toEqual(theirs.map((text) => ours.indexOf(text)));
      }),
    );
  });
});
