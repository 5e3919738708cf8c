import { type Beginnings, beginningsOf } from './phrase-beginnings.ts';
import { type PrefixWay, type State, stateTable } from './phrase-states.ts';
import { readPhrase } from './phrase-syntax.ts';
import { UNNUMBERED } from './word-numbers.ts';
import type { Word } from './words.ts';

/** The longest phrase from a word on: the index past its last word. */
export interface Reach {
  readonly end: number;
  readonly phrase: string;
}

/** Longest matches of a list of phrases over a sequence of words. */
export interface Automaton {
  readonly beginnings: Beginnings;
  readonly reach: (words: readonly Word[], from: number) => Reach | null;
}

/** Where words lead is kept for so many at each set of states: more than everyday language needs. */
const MOST_KEPT = 1024;

/** Where a set of states goes on to. */
interface Ways {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: readonly PrefixWay[];
  readonly anyWord: readonly number[];
}

/** A set of states with the sets that words lead to, worked out when first needed and then kept by the words' numbers. */
interface Node {
  readonly phrase: string | null;
  readonly states: readonly State[];
  /** Most sets are passed through once or never: their ways are put together when a word asks. */
  ways: Ways | null;
  readonly next: Map<number, Node | null>;
  /** Where a word leads that is none of the ways' own; undefined as long as nobody has asked. */
  other: Node | null | undefined;
}

function waysOf(states: readonly State[]): Ways {
  const words = new Map<string, number[]>();
  for (const { word, to } of states.flatMap((state) => state.words ?? [])) enter(words, word, to);
  return {
    words,
    prefixes: states.flatMap(({ prefixes }) => prefixes ?? []),
    anyWord: states.flatMap(({ anyWord }) => anyWord ?? []),
  };
}

function enter(map: Map<string, number[]>, key: string, value: number): void {
  const entered = map.get(key);
  if (entered === undefined) map.set(key, [value]);
  else entered.push(value);
}

/** The phrases of a list by what they can begin with. */
interface Index extends Beginnings {
  readonly beginningWith: (word: string) => readonly number[];
}

function indexOf(phrases: readonly Beginnings[]): Index {
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const withAnyWord: number[] = [];
  for (const [phrase, { words, prefixes, anyWord }] of phrases.entries()) {
    for (const word of words) enter(byWord, word, phrase);
    for (const prefix of prefixes) enter(byPrefix, prefix, phrase);
    if (anyWord) withAnyWord.push(phrase);
  }
  const prefixes = [...byPrefix];
  return {
    words: new Set(byWord.keys()),
    prefixes: new Set(byPrefix.keys()),
    anyWord: withAnyWord.length > 0,
    beginningWith: (word) => {
      const begun = prefixes.flatMap(([prefix, those]) => (word.startsWith(prefix) ? those : []));
      const all = [...(byWord.get(word) ?? []), ...begun, ...withAnyWord];
      return all.length < 2 ? all : [...new Set(all)].toSorted((one, other) => one - other);
    },
  };
}

/**
 * Compiles phrases (syntax of `readPhrase`) into one automaton. It looks at each word of a match once and
 * gaps are bounded, so matching is linear in the text. Throws RangeError on a phrase that cannot be read.
 */
export function compileAutomaton(phrases: readonly string[]): Automaton {
  const index = indexOf(phrases.map((phrase) => beginningsOf(readPhrase(phrase))));
  const table = stateTable();
  // Most phrases begin with words that no text holds: they are read again, and their states made, when one does.
  const starts: (number | undefined)[] = [];
  const startOf = (at: number): number[] => {
    const phrase = phrases[at];
    if (phrase === undefined) return [];
    starts[at] ??= table.add(phrase, readPhrase(phrase));
    return [starts[at]];
  };

  const nodeOf = (ids: readonly number[]): Node => {
    const states = table.closure(ids).map(table.at);
    const phrase = states.find((state) => state.phrase !== null)?.phrase ?? null;
    return { phrase, states, ways: null, next: new Map(), other: undefined };
  };
  const first = new Map<number, Node | null>();
  const begin = (word: Word): Node | null => {
    const known = first.get(word.number);
    if (known !== undefined) return known;
    const beginning = index.beginningWith(word.text);
    if (beginning.length === 0) return null;
    const node = step(nodeOf(beginning.flatMap(startOf)), word);
    if (word.number !== UNNUMBERED && first.size < MOST_KEPT) first.set(word.number, node);
    return node;
  };
  const goOn = (node: Node, word: string): Node | null => {
    node.ways ??= waysOf(node.states);
    const { words, prefixes, anyWord } = node.ways;
    const own = words.get(word) ?? [];
    const begun = prefixes.filter(({ prefix }) => word.startsWith(prefix));
    if (own.length > 0 || begun.length > 0) return nodeOf([...own, ...anyWord, ...begun.map(({ to }) => to)]);
    if (node.other === undefined) node.other = anyWord.length === 0 ? null : nodeOf(anyWord);
    return node.other;
  };
  const step = (node: Node, word: Word): Node | null => {
    const known = node.next.get(word.number);
    if (known !== undefined) return known;
    const next = goOn(node, word.text);
    if (word.number !== UNNUMBERED && node.next.size < MOST_KEPT) node.next.set(word.number, next);
    return next;
  };

  const reach = (words: readonly Word[], from: number): Reach | null => {
    const opening = words[from];
    let best: Reach | null = null;
    let node = opening === undefined ? null : begin(opening);
    for (let at = from; node !== null; ) {
      at += 1;
      if (node.phrase !== null) best = { end: at, phrase: node.phrase };
      const word = words[at];
      node = word === undefined ? null : step(node, word);
    }
    return best;
  };
  return { beginnings: index, reach };
}
