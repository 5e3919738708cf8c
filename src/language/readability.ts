import { keptByText } from './kept.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** What the formula counts. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** By groups of vowels: a final silent "e" gives none, "-le" after a consonant one. */
function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  const heard = letters
    .replace(/(?<=[aeiouy][^aeiouy]+)e(?:s|d)?$/u, (ending, at: number) =>
      /(?:[td]e|[sxz]e|[cs]he|[cg]e)$/u.test(letters.slice(0, at + 1)) &&
      ending !== 'e' &&
      !isSilentEd(letters, ending)
        ? ending
        : '',
    )
    .replace(/(?<=[^aeiouy])l$/u, letters.endsWith('le') ? 'el' : 'l');
  const split = heard
    .replace(/i(?=[aou](?!u))(?<![tcsg]i)/gu, 'i-')
    .replace(/eo|ia(?=[nl])/gu, (pair) => `${pair[0]}-${pair[1]}`);
  return Math.max(1, (split.match(/[aeiouy]+/gu) ?? []).length);
}

/** Syllables of an English word: groups of vowels, less a silent "e", as a reader says them. */
export const syllablesOf: (word: string) => number = keptByText(countSyllables);

/** "-ed" is a syllable of its own only after "t" or "d". */
const isSilentEd = (letters: string, ending: string): boolean => ending === 'ed' && !/[td]ed$/u.test(letters);

/** Words, sentences and syllables of some lines; each line ends a sentence, figures are left out. */
export function countsOf(lines: readonly string[]): TextCounts {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const sentence of lines.flatMap((line) => sentencesOf(line))) {
    const found = wordsOf(sentence).filter(({ text }) => /^\p{L}/u.test(text));
    words += found.length;
    sentences += found.length > 0 ? 1 : 0;
    syllables += found.reduce((sum, { text }) => sum + syllablesOf(text), 0);
  }
  return { words, sentences, syllables };
}

/** From the school grade of the formula to the age of a reader. */
const AGE_OF_FIRST_GRADE = 5;

/**
 * The reading age in years by the Flesch-Kincaid grade level (Kincaid and others, 1975): 0.39 words a sentence plus
 * 11.8 syllables a word minus 15.59, and five years for the age at which school begins.
 */
export function readingAge({ words, sentences, syllables }: TextCounts): number {
  const grade = 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / Math.max(1, words)) - 15.59;
  return grade + AGE_OF_FIRST_GRADE;
}
