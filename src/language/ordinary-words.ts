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

function tagsOf(word: string): readonly string[] | undefined {
  return Object.hasOwn(loaded(), word) ? loaded()[word] : undefined;
}

/** Whether a word is English in lower case, whatever else it may be with a capital. */
export function isEnglishWord(word: string): boolean {
  return tagsOf(word.toLowerCase()) !== undefined;
}

/**
 * Whether a capitalised word at the start of a sentence is an ordinary English word: known in lower case,
 * and not first of all a proper name when it has a capital ("Grace", "Mark").
 */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  const capitalised = lower.charAt(0).toUpperCase() + lower.slice(1);
  return isEnglishWord(lower) && !(tagsOf(capitalised)?.[0] ?? '').startsWith('NNP');
}
