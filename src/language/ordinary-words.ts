import { englishLexicon } from './lexicon.ts';

/** Whether a word is English in lower case, whatever else it may be with a capital. */
export function isEnglishWord(word: string): boolean {
  return englishLexicon().words.has(word.toLowerCase());
}

/**
 * Whether a capitalised word at the start of a sentence is an ordinary English word: known in lower case,
 * and not first of all a proper name when it has a capital ("Grace", "Mark").
 */
export function isOrdinaryWord(word: string): boolean {
  return isEnglishWord(word) && !englishLexicon().names.has(word.toLowerCase());
}
