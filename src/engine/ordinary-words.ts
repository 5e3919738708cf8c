import { isEnglishWord } from '../language/english-words.ts';

/** Of two letters, these are words in English; the lexicon counts abbreviations among them, which may be initials. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'am an as at be by do go he hi if in is it me my no of oh ok on or so to tv uk up us we'.split(' '),
);

/** Whether a word with a capital may be an ordinary one. */
export function isOrdinaryWord(word: string): boolean {
  return word.length > 2 ? isEnglishWord(word) : SHORT_WORDS.has(word.toLowerCase());
}
