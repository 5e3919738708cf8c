import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Words of English, in lower case. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Those of them that with a capital are first of all names ("Grace", "Mark"). */
  readonly names: ReadonlySet<string>;
}

const SOURCE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';

/** Where the build puts the words that are needed: the source is 4 MB and slow to read. */
const COMPILED = fileURLToPath(new URL('./lexicon.txt', import.meta.url));

const NAME_MARK = '*';
const LOWER_CASE = /^[a-z][a-z'-]*$/;

function fromNatural(): Lexicon {
  const tags = createRequire(import.meta.url)(SOURCE) as Readonly<Record<string, readonly string[]>>;
  const words = Object.keys(tags).filter((word) => LOWER_CASE.test(word));
  const isName = (word: string): boolean => {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
    return Object.hasOwn(tags, capitalised) && (tags[capitalised]?.[0] ?? '').startsWith('NNP');
  };
  return { words: new Set(words), names: new Set(words.filter(isName)) };
}

function fromText(text: string): Lexicon {
  const lines = text.split('\n');
  const names = lines.filter((line) => line.endsWith(NAME_MARK)).map((line) => line.slice(0, -1));
  return {
    words: new Set([...lines.filter((line) => !line.endsWith(NAME_MARK)), ...names]),
    names: new Set(names),
  };
}

/** Writes the words that are needed beside this module; part of the build. */
export function compileLexicon(): void {
  const { words, names } = fromNatural();
  const lines = [...words].map((word) => (names.has(word) ? `${word}${NAME_MARK}` : word));
  writeFileSync(COMPILED, lines.join('\n'));
}

function compiledText(): string | null {
  try {
    return readFileSync(COMPILED, 'utf8');
  } catch {
    return null;
  }
}

let lexicon: Lexicon | undefined;

/** natural's English lexicon, read when first needed. */
export function englishLexicon(): Lexicon {
  if (lexicon === undefined) {
    const text = compiledText();
    lexicon = text === null ? fromNatural() : fromText(text);
  }
  return lexicon;
}
