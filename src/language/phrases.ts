import { compileAutomaton, type Reach } from './phrase-automaton.ts';
import { type Word, wordsOf } from './words.ts';

/** Where a phrase stands in a text: offsets of its first and past its last character. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The phrase of the list, as the list writes it. */
  readonly phrase: string;
}

/**
 * A list of phrases, compiled once. Matching takes whole words without regard to case, punctuation or the
 * spelling of dashes and quotation marks, in time linear in the text.
 */
export interface PhraseSet {
  readonly phrases: readonly string[];
  /** The first match, the longest where several begin at one word; null where there is none. */
  find(text: string): PhraseMatch | null;
  /** All matches that do not overlap, in order. */
  findAll(text: string): PhraseMatch[];
  /** Whether one phrase is the whole text. */
  matchesWhole(text: string): boolean;
  /** The longest phrase that the text begins with. */
  matchStart(text: string): PhraseMatch | null;
}

function located(words: readonly Word[], from: number, found: Reach | null): PhraseMatch | null {
  const first = words[from];
  const last = found === null ? undefined : words[found.end - 1];
  return found === null || first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end, phrase: found.phrase };
}

/** Compiles phrases in the syntax of `readPhrase`. Throws RangeError on a phrase that cannot be read. */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const reach = compileAutomaton(phrases);

  function* matches(text: string): Generator<PhraseMatch> {
    const words = wordsOf(text);
    let at = 0;
    while (at < words.length) {
      const found = reach(words, at);
      const match = located(words, at, found);
      if (match !== null) {
        yield match;
      }
      at = found?.end ?? at + 1;
    }
  }

  return {
    phrases,
    find: (text) => matches(text).next().value ?? null,
    findAll: (text) => [...matches(text)],
    matchesWhole: (text) => {
      const words = wordsOf(text);
      return words.length > 0 && reach(words, 0)?.end === words.length;
    },
    matchStart: (text) => {
      const words = wordsOf(text);
      return located(words, 0, reach(words, 0));
    },
  };
}
