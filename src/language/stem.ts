import { createRequire } from 'node:module';
import { keptByText } from './kept.ts';

type Stemmers = typeof import('natural/lib/natural/stemmers/index.js');

let stemmer: Stemmers['PorterStemmer'] | undefined;

/** No English word is longer; on a row of letters without end the stemmer would work without end. */
const LONGEST = 64;

function stemOf(word: string): string {
  if (word.length > LONGEST) return word;
  stemmer ??= createRequire(import.meta.url)(
    'natural/lib/natural/stemmers/porter_stemmer.js',
  ) as Stemmers['PorterStemmer'];
  return stemmer.stem(word);
}

/** The stem of an English word ("needed" and "needs" give "need"), by natural's Porter stemmer, loaded when needed. */
export const stem: (word: string) => string = keptByText(stemOf);
