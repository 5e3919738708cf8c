import type { Beginnings } from './phrase-beginnings.ts';
import { UNNUMBERED } from './word-numbers.ts';
import type { SplitText, Word } from './words.ts';

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

/** One mark a list: whether any word of the text begins a phrase of it. */
function marksOf(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(size);
  for (const word of words) {
    for (const list of listsBegunBy(word)) marks[list] = 1;
  }
  return marks;
}

/** Whether a list may find something in a text: false is sure. */
export function mayHold(text: SplitText, list: number): boolean {
  if (list >= text.marks.length) {
    if (list >= size || size - text.marks.length < WORTH_ANOTHER_LOOK) return true;
    text.marks = marksOf(text.words);
  }
  return text.marks[list] === 1;
}
