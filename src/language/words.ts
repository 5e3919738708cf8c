import { keptByText } from './kept.ts';
import { plainPunctuation } from './normalise.ts';
import { knownWord } from './word-numbers.ts';

/** A word of a text, lower case, with its offsets in that text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same for the same word (`knownWord`). */
  readonly number: number;
}

/** Which words of a text begin phrases of which lists, for as many lists as there were when it was looked at. */
export interface Marks {
  readonly bits: Int32Array;
  readonly lists: number;
}

/** A text with its words. */
export interface SplitText {
  readonly words: readonly Word[];
  /** Where phrase lists may find something in it (`nextBeginning`). */
  marks: Marks;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|&/gu;

const NOT_LOOKED_AT: Marks = { bits: new Int32Array(0), lists: 0 };

/** Lower case where that keeps every offset, which holds for all but a few letters of other alphabets. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function splitWords(text: string): SplitText {
  const words: Word[] = [];
  const plain = lowerCase(plainPunctuation(text));
  WORD.lastIndex = 0;
  for (let match = WORD.exec(plain); match !== null; match = WORD.exec(plain)) {
    const [found] = match;
    const { text: word, number } = knownWord(found === '&' ? 'and' : found);
    words.push({ text: word, start: match.index, end: match.index + found.length, number });
  }
  return { words, marks: NOT_LOOKED_AT };
}

/** A normalised text with its words in order (see `wordsOf`). */
export const splitText: (text: string) => SplitText = keptByText(splitWords);

/**
 * The words of a normalised text in order. Punctuation separates words; an apostrophe inside a word is part
 * of it; "&" reads as "and".
 */
export function wordsOf(text: string): readonly Word[] {
  return splitText(text).words;
}
