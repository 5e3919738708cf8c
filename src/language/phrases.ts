import { type Automaton, compileAutomaton, type Reach } from './phrase-automaton.ts';
import { mayBegin, nextBeginning, register } from './phrase-register.ts';
import { type SplitText, splitText, type Word } from './words.ts';

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

/** Before a phrase that excuses: what the other phrases find inside it does not count. */
export const EXCUSE = '!';

/** A list of phrases, compiled and registered. */
interface Compiled extends Automaton {
  /** The number to ask the register by. */
  readonly list: number;
}

function compiled(phrases: readonly string[]): Compiled {
  const automaton = compileAutomaton(phrases);
  return { ...automaton, list: register(automaton.beginnings) };
}

/** Whether the words from one index up to another stand inside a phrase that excuses. */
type Excused = (from: number, to: number) => boolean;

function excusesIn(text: SplitText, { reach, list }: Compiled): Excused {
  /** How far any excuse that begins at or before a word goes on. */
  const until = new Uint32Array(text.words.length);
  for (let at = nextBeginning(text, list, 0); at !== null; at = nextBeginning(text, list, at + 1)) {
    until[at] = reach(text.words, at)?.end ?? 0;
  }
  let furthest = 0;
  for (const [at, end] of until.entries()) {
    furthest = Math.max(furthest, end);
    until[at] = furthest;
  }
  return (from, to) => (until[from] ?? 0) >= to;
}

/** The longest phrase that counts from a word on. */
type ReachFrom = (from: number) => Reach | null;

/** What phrases find in a text, with those that excuse taken into account. */
function withExcuses(counting: Compiled, excusing: readonly string[]): (text: SplitText) => ReachFrom {
  if (excusing.length === 0)
    return ({ words }) =>
      (from) =>
        counting.reach(words, from);
  const excuses = compiled(excusing);
  return (text) => {
    let excused: Excused | undefined;
    return (from) => {
      const found = counting.reach(text.words, from);
      if (found === null) return null;
      excused ??= excusesIn(text, excuses);
      return excused(from, found.end) ? null : found;
    };
  };
}

/**
 * Compiles phrases in the syntax of `readPhrase`; one with EXCUSE before it takes back what the others find
 * inside it. Throws RangeError on a phrase that cannot be read.
 */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const counting = compiled(phrases.filter((phrase) => !phrase.startsWith(EXCUSE)));
  const excusing = phrases.filter((phrase) => phrase.startsWith(EXCUSE));
  const reachIn = withExcuses(
    counting,
    excusing.map((phrase) => phrase.slice(EXCUSE.length)),
  );
  const { list } = counting;

  const matches = (text: string, most: number): PhraseMatch[] => {
    const split = splitText(text);
    let at = nextBeginning(split, list, 0);
    if (at === null) return [];
    const reach = reachIn(split);
    const found: PhraseMatch[] = [];
    while (at !== null && found.length < most) {
      const reached = reach(at);
      const match = located(split.words, at, reached);
      if (match !== null) found.push(match);
      at = nextBeginning(split, list, reached?.end ?? at + 1);
    }
    return found;
  };
  const reachOfStart = (split: SplitText): Reach | null => {
    const [first] = split.words;
    return first !== undefined && mayBegin(first, list) ? reachIn(split)(0) : null;
  };

  return {
    phrases,
    find: (text) => matches(text, 1)[0] ?? null,
    findAll: (text) => matches(text, Number.POSITIVE_INFINITY),
    matchesWhole: (text) => {
      const split = splitText(text);
      return reachOfStart(split)?.end === split.words.length;
    },
    matchStart: (text) => {
      const split = splitText(text);
      return located(split.words, 0, reachOfStart(split));
    },
  };
}
