import { expect, it } from 'vitest';
import { splitText, wordsOf } from '../../src/language/words.ts';

/** A register of its own: that of the process may be full of the lists of other tests. */
const OWN = '../../src/language/phrase-register.ts?own';
const { mayBegin, nextBeginning, register } = (await import(
  OWN
)) as typeof import('../../src/language/phrase-register.ts');

const NOTHING = { words: new Set<string>(), prefixes: new Set<string>(), anyWord: false };

/** Lists enough that a text is looked at for all of them together. */
function registerMany(): void {
  for (let at = 0; at < 60; at += 1) register(NOTHING);
}

/** Where phrases of a list may begin in a text of so many words, some of them given. */
function beginningsIn(list: number, length: number, given: Readonly<Record<number, string>>): number[] {
  const words = Array.from({ length }, (_, at) => given[at] ?? `w${at}`);
  const text = splitText(`${words.join(' ')} ${list} ${length}`);
  const found: number[] = [];
  for (let at = nextBeginning(text, list, 0); at !== null; at = nextBeginning(text, list, at + 1)) {
    found.push(at);
  }
  return found;
}

it('a word, or the beginning of one, marks where a phrase may begin, across all blocks of a text', () => {
  registerMany();
  const list = register({ words: new Set(['zebra']), prefixes: new Set(['gir', 'z']), anyWord: false });
  const given = {
    0: 'zebra',
    1: 'giraffe',
    2: 'gi',
    31: 'zoo',
    32: 'zebra',
    63: 'gir',
    64: 'zebra',
    95: 'z',
  };
  expect(beginningsIn(list, 100, given)).toEqual([0, 1, 31, 32, 63, 64, 95]);
  expect(beginningsIn(list, 100, {})).toEqual([]);
  expect(beginningsIn(list, 0, {})).toEqual([]);
});

it('where a phrase may begin with any word, it may begin with each', () => {
  registerMany();
  const list = register({ ...NOTHING, anyWord: true });
  expect(beginningsIn(list, 3, {})).toEqual([0, 1, 2, 3, 4]);
});

it('a list that came after a text was looked at is asked about every word', () => {
  registerMany();
  const text = splitText('one more zebra here');
  nextBeginning(text, register(NOTHING), 0);
  const late = register({ ...NOTHING, words: new Set(['zebra']) });
  expect(nextBeginning(text, late, 0)).toBe(0);
  expect(nextBeginning(text, late, 3)).toBe(3);
  expect(nextBeginning(text, late, 4)).toBeNull();
  registerMany();
  expect(nextBeginning(text, late, 0)).toBe(2);
});

it('one word is told from another', () => {
  const list = register({ ...NOTHING, words: new Set(['zebra']), prefixes: new Set(['gir']) });
  const may = (text: string): boolean[] => wordsOf(text).map((word) => mayBegin(word, list));
  expect(may('zebra giraffe gi zebras')).toEqual([true, true, false, false]);
  register({ ...NOTHING, words: new Set(['gi']) });
  expect(may('zebra giraffe gi zebras')).toEqual([true, true, false, false]);
});
