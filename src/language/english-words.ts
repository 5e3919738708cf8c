import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { keptByText } from './kept.ts';

/** natural's English lexicon, 4 MB: too slow to read beside a single draft. */
const SOURCE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';

/** Where the build puts the words alone: beside the folders of the compiled modules. */
const COMPILED = fileURLToPath(new URL('../english-words.txt', import.meta.url));

const LOWER_CASE = /^[a-z][a-z'-]*$/;

/** The words in the order of their code units, a line each. */
function wordsOfNatural(): string {
  const lexicon = createRequire(import.meta.url)(SOURCE) as Readonly<Record<string, unknown>>;
  const words = Object.keys(lexicon).filter((word) => LOWER_CASE.test(word));
  return words.toSorted((a, b) => (a < b ? -1 : 1)).join('\n');
}

/** Writes the words; a part of the build. */
export function compileEnglishWords(): void {
  writeFileSync(COMPILED, wordsOfNatural());
}

function compiledWords(): string | null {
  try {
    return readFileSync(COMPILED, 'utf8');
  } catch {
    return null;
  }
}

/** Looks a line up by halving: tens of thousands of words are not worth a set for the few that are asked for. */
function holdsLine(lines: string, wanted: string): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const next = lines.indexOf('\n', start);
    const end = next === -1 ? lines.length : next;
    const line = lines.slice(start, end);
    if (line === wanted) {
      return true;
    }
    if (line < wanted) {
      low = end + 1;
    } else {
      high = start;
    }
  }
  return false;
}

let words: string | undefined;

/** The lexicon holds no numbers. */
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred'.split(
    ' ',
  ),
);

/** Whether a word is English in lower case, whatever else it may be with a capital. */
export const isEnglishWord: (word: string) => boolean = keptByText((word) => {
  words ??= compiledWords() ?? wordsOfNatural();
  return NUMBERS.has(word.toLowerCase()) || holdsLine(words, word.toLowerCase());
});

/** How words change at their end, and what they are without that: "rips", "carries", "ripped", "hiding". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied)$/u, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/u, ''],
  [/(?<!s)s$/u, ''],
  [/(?:ed|ing)$/u, ''],
  [/(?:ed|ing)$/u, 'e'],
  [/(\p{L})\1(?:ed|ing)$/u, '$1'],
];

const LEAST_LETTERS = 3;

/** Whether a word, or what it is a form of, is English: the lexicon holds "rip" and not "rips". */
export function isEnglishForm(word: string): boolean {
  const lower = word.toLowerCase();
  const bases = ENDINGS.filter(([ending]) => ending.test(lower)).map(([ending, instead]) =>
    lower.replace(ending, instead),
  );
  return isEnglishWord(word) || bases.some((base) => base.length >= LEAST_LETTERS && isEnglishWord(base));
}
