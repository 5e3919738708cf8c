import { isEnglishWord } from '../../language/english-words.ts';

const TAIL = /(?<![\p{L}'’])\p{L}\p{Ll}*$/u;
/** No word is longer: the pattern tries every place of what it is given, so it gets no more than a word. */
const LONGEST = 40;
const HEAD = /^\p{Ll}+(?!\p{L})/u;

/** Single letters that are words. */
const LETTERS = new Set(['a', 'i']);

const isWord = (text: string): boolean => (text.length === 1 ? LETTERS.has(text) : isEnglishWord(text));

/** So many letters that are no word are the beginning of one, though what follows may be a word by itself. */
const LONG = 6;

/**
 * Whether a word goes on from one line to the next without a hyphen, as narrow cells cut it ("epilep" / "sy"): the
 * whole is a word of the document or of English, and neither of its pieces is; of a long beginning the rest may be
 * ("physiotherapi" / "st").
 */
export function isCutWord(
  text: string,
  next: string,
  vocabulary: { has: (word: string) => boolean },
): boolean {
  const [head] = HEAD.exec(next) ?? [];
  if (head === undefined) return false;
  const [tail] = TAIL.exec(text.slice(Math.max(text.length - LONGEST, text.lastIndexOf(' ') + 1))) ?? [];
  if (tail === undefined) return false;
  const first = tail.toLowerCase();
  if (isWord(first) || (isWord(head) && first.length < LONG)) return false;
  const whole = first + head;
  return isEnglishWord(whole) || vocabulary.has(whole);
}
