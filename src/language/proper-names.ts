import { isEnglishWord } from './english-words.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}+/u;

/**
 * Whether a text names somebody or some place: a capitalised word inside a sentence, or before "'s", that is no
 * English word in lower case and not among the terms given (in lower case).
 */
export function namesSomebody(text: string, terms: ReadonlySet<string>): boolean {
  return sentencesOf(text).some((sentence) =>
    wordsOf(sentence)
      .slice(1)
      .some(({ text: word, start, end }) => {
        const plain = word.replace(/'s$/u, '');
        const capitalised = CAPITALISED.test(sentence.slice(start, end));
        return capitalised && !terms.has(plain) && !isEnglishWord(plain);
      }),
  );
}
