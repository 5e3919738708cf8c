import { isEnglishWord } from '../../language/english-words.ts';
import type { Word } from './page.ts';

/** Fewer letters than this are too few to judge by. */
const LEAST_LETTERS = 20;
const LEAST_WORDS = 8;

/** The share of characters that stand for nothing from which a text is garbled. */
const GARBLED = 0.3;

/** English text is made of English words; a text in no language, or misread by a scanner's program, is not. */
const NO_LANGUAGE = 0.2;
const NONSENSE = 0.45;

/** In any language with these letters, more of the most frequent ones are vowels. */
const FREQUENT = 8;
const LEAST_VOWELS = 3;

/** Characters that stand for nothing: private use, controls, the replacement character, unassigned. */
const NOTHING = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu;

/** Enough of a text to tell a language by. */
const SAMPLE = 300;

export function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** Most words are of these characters alone, and none of them stands for nothing. */
const PLAIN = /^[ -~]*$/;

function nothingIn(text: string): number {
  return PLAIN.test(text) ? 0 : (text.match(NOTHING)?.length ?? 0);
}

/**
 * Fonts whose letters stand for nothing, or for other letters than they show: files can leave out what the
 * letters of a font mean (ISO 32000-1, 9.10.2), and then they come out as signs or as a cipher.
 */
export function illegibleFonts(words: readonly Word[]): ReadonlySet<string> {
  const fonts = Map.groupBy(words, ({ font }) => font);
  return new Set([...fonts].filter(([font, own]) => font !== '' && isCipher(own)).map(([font]) => font));
}

function isCipher(words: readonly Word[]): boolean {
  const letters = lettersOf(words);
  // Signs that stand alone are bullets and ticks.
  const nothing = words.reduce((sum, { text }) => sum + (text.length > 1 ? nothingIn(text) : 0), 0);
  if (letters >= LEAST_LETTERS && nothing >= GARBLED * letters) return true;
  return frequentVowels(words) < LEAST_VOWELS && (englishShare(words) ?? 1) < NO_LANGUAGE;
}

/** How many of the most frequent letters are vowels; all of them where there are too few letters to say. */
function frequentVowels(words: readonly Word[]): number {
  const counts = letterCounts(words).map((count, index) => ({ count, letter: LETTERS.charAt(index) }));
  if (counts.reduce((sum, { count }) => sum + count, 0) < LEAST_LETTERS) return FREQUENT;
  const frequent = counts.toSorted((one, two) => two.count - one.count).slice(0, FREQUENT);
  return frequent.filter(({ letter, count }) => count > 0 && 'aeiouy'.includes(letter)).length;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FIRST_LETTER = LETTERS.charCodeAt(0);

/** How often each letter from a to z stands in a text, accents aside. By codes, as every letter of a file is looked at. */
function letterCounts(words: readonly Word[]): number[] {
  const counts = Array.from(LETTERS, () => 0);
  for (const { text } of words) {
    const plain = PLAIN.test(text) ? text : text.normalize('NFD');
    for (let at = 0; at < plain.length; at += 1) {
      // The capitals of ASCII and their small letters are 32 apart.
      const letter = (plain.charCodeAt(at) | 32) - FIRST_LETTER;
      if (letter >= 0 && letter < LETTERS.length) counts[letter] = (counts[letter] ?? 0) + 1;
    }
  }
  return counts;
}

/** The share of English words among those of three letters and more; null where there are too few of them. */
function englishShare(words: readonly Word[]): number | null {
  const long = words.flatMap(({ text }) => text.match(/\p{L}{3,}/gu) ?? []).slice(0, SAMPLE);
  return long.length < LEAST_WORDS ? null : long.filter(isEnglishWord).length / long.length;
}

/** Whether text that lies on a scanned page is not what the page says. */
export function isNonsense(words: readonly Word[]): boolean {
  const share = englishShare(words);
  return share !== null && share < NONSENSE;
}

/** Whether the letters of a page, or of a font used on it, stand for nothing. */
export function isGarbled(words: readonly Word[], illegible: ReadonlySet<string>): boolean {
  const letters = lettersOf(words);
  const nothing = words.reduce((sum, { text }) => sum + nothingIn(text), 0);
  const lost = words.filter(({ font }) => illegible.has(font));
  return (letters >= LEAST_LETTERS && nothing >= GARBLED * letters) || lettersOf(lost) >= LEAST_LETTERS;
}

/** The words of a garbled page that still read as words. */
export function legible(words: readonly Word[], illegible: ReadonlySet<string>): readonly Word[] {
  return words.filter(({ text, font }) => !illegible.has(font) && 2 * nothingIn(text) < text.length);
}
