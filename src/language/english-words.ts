import { createRequire } from 'node:module';

type Lexicon = Readonly<Record<string, readonly string[]>>;

let lexicon: Lexicon | undefined;

/** natural's English lexicon: 4 MB, so it is read only once something has to be redacted. */
function loaded(): Lexicon {
  lexicon ??= createRequire(import.meta.url)(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  ) as Lexicon;
  return lexicon;
}

/** Whether a word is English in lower case, whatever else it may be with a capital. */
export function isEnglishWord(word: string): boolean {
  return Object.hasOwn(loaded(), word.toLowerCase());
}
