import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** natural's English lexicon, 4 MB: too slow to read beside a single draft. */
const SOURCE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';

/** Where the build puts the words alone: beside the folders of the compiled modules. */
const COMPILED = fileURLToPath(new URL('../english-words.txt', import.meta.url));

const LOWER_CASE = /^[a-z][a-z'-]*$/;

function wordsOfNatural(): string[] {
  const lexicon = createRequire(import.meta.url)(SOURCE) as Readonly<Record<string, unknown>>;
  return Object.keys(lexicon).filter((word) => LOWER_CASE.test(word));
}

/** Writes the words; a part of the build. */
export function compileEnglishWords(): void {
  writeFileSync(COMPILED, wordsOfNatural().join('\n'));
}

function compiledWords(): string[] | null {
  try {
    return readFileSync(COMPILED, 'utf8').split('\n');
  } catch {
    return null;
  }
}

let words: ReadonlySet<string> | undefined;

/** Whether a word is English in lower case, whatever else it may be with a capital. */
export function isEnglishWord(word: string): boolean {
  words ??= new Set(compiledWords() ?? wordsOfNatural());
  return words.has(word.toLowerCase());
}
