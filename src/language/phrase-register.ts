import type { Beginnings } from './phrase-beginnings.ts';
import { UNNUMBERED } from './word-numbers.ts';
import type { Marks, SplitText, Word } from './words.ts';

/**
 * Hundreds of lists are held against every text, and most of them hold no phrase that begins with any of its words.
 * The register knows what every list can begin with, so one look at the words of a text rules those out together.
 */

/** More lists than a few packs have; those that come later are held against every text. */
const MOST_LISTS = 1024;
/** A text is looked at again where so many lists have come since; fewer are not worth it. */
const WORTH_ANOTHER_LOOK = 48;

const byWord = new Map<string, number[]>();
const byPrefix = new Map<string, number[]>();
const withAnyWord: number[] = [];
const prefixLengths = new Set<number>();
let size = 0;

/** The lists that a word begins a phrase of, by the number of the word, as far as the register went then. */
const beginnersOf: { readonly lists: readonly number[]; readonly size: number }[] = [];

function enter(lists: Map<string, number[]>, key: string, list: number): void {
  const entered = lists.get(key);
  if (entered === undefined) lists.set(key, [list]);
  else entered.push(list);
}

/** Registers a list; gives the number to ask for it by. */
export function register({ words, prefixes, anyWord }: Beginnings): number {
  const list = size;
  if (list >= MOST_LISTS) return list;
  size += 1;
  for (const word of words) enter(byWord, word, list);
  for (const prefix of prefixes) {
    enter(byPrefix, prefix, list);
    prefixLengths.add(prefix.length);
  }
  if (anyWord) withAnyWord.push(list);
  return list;
}

function lookUp(word: string): number[] {
  const lists = [...(byWord.get(word) ?? []), ...withAnyWord];
  for (const length of prefixLengths) {
    if (length <= word.length) lists.push(...(byPrefix.get(word.slice(0, length)) ?? []));
  }
  return lists;
}

function listsBegunBy({ text, number }: Word): readonly number[] {
  const known = beginnersOf[number];
  if (known?.size === size) return known.lists;
  const lists = lookUp(text);
  if (number !== UNNUMBERED) beginnersOf[number] = { lists, size };
  return lists;
}

/** So many words of a text have their bits in one number. */
const WORDS_A_BLOCK = 32;

/** The marks of a text: a bit for each of its words which begins a phrase of a list, block by block, list by list. */
function marksOf(words: readonly Word[]): Marks {
  const bits = new Int32Array(size * Math.ceil(words.length / WORDS_A_BLOCK));
  let at = 0;
  for (const word of words) {
    const block = size * Math.floor(at / WORDS_A_BLOCK);
    const bit = 1 << (at % WORDS_A_BLOCK);
    for (const list of listsBegunBy(word)) bits[block + list] = (bits[block + list] ?? 0) | bit;
    at += 1;
  }
  return { bits, lists: size };
}

/** Whether the marks of a text know a list; it is looked at again where many have come since. */
function isMarked(text: SplitText, list: number): boolean {
  if (list < text.marks.lists) return true;
  if (list >= size || size - text.marks.lists < WORTH_ANOTHER_LOOK) return false;
  text.marks = marksOf(text.words);
  return true;
}

/** The first word from `from` on that may begin a phrase of a list; null where there is none. */
export function nextBeginning(text: SplitText, list: number, from: number): number | null {
  if (!isMarked(text, list)) return from < text.words.length ? from : null;
  const { bits, lists } = text.marks;
  let left = -1 << (from % WORDS_A_BLOCK);
  for (let block = Math.floor(from / WORDS_A_BLOCK); block * lists < bits.length; block += 1) {
    const marked = (bits[block * lists + list] ?? 0) & left;
    if (marked !== 0) return block * WORDS_A_BLOCK + (WORDS_A_BLOCK - 1 - Math.clz32(marked & -marked));
    left = -1;
  }
  return null;
}

/** Whether a word may begin a phrase of a list. */
export function mayBegin(word: Word, list: number): boolean {
  return list >= size || listsBegunBy(word).includes(list);
}
