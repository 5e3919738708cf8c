import { keptByText } from './kept.ts';
import { plainPunctuation } from './normalise.ts';
import { wordNumber } from './word-numbers.ts';

/** A word of a text, lower case, with its offsets in that text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same for the same word (`wordNumber`). */
  readonly number: number;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|&/gu;

/** Lower case where that keeps every offset, which holds for all but a few letters of other alphabets. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function splitWords(text: string): Word[] {
  const found: Word[] = [];
  for (const match of lowerCase(plainPunctuation(text)).matchAll(WORD)) {
    const word = match[0] === '&' ? 'and' : match[0];
    const { index } = match;
    found.push({ text: word, start: index, end: index + match[0].length, number: wordNumber(word) });
  }
  return found;
}

/**
 * The words of a normalised text in order. Punctuation separates words; an apostrophe inside a word is part
 * of it; "&" reads as "and".
 */
export const wordsOf: (text: string) => readonly Word[] = keptByText(splitWords);
