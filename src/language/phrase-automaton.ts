import { keptByText } from './kept.ts';
import { type PhrasePart, readPhrase } from './phrase-syntax.ts';
import { UNNUMBERED } from './word-numbers.ts';
import type { Word } from './words.ts';

/** A state of the automaton: where a word leads, and the phrase that is complete here. */
interface State {
  /** There are tens of thousands of states, and most have one way on: the rest is made when needed. */
  words: Map<string, number[]> | null;
  prefixes: { readonly prefix: string; readonly to: number }[] | null;
  anyWord: number[] | null;
  readonly free: number[];
  phrase: string | null;
}

/** The longest phrase from a word on: the index past its last word. */
export interface Reach {
  readonly end: number;
  readonly phrase: string;
}

/** Longest matches of a list of phrases over a sequence of words. */
export type Automaton = (words: readonly Word[], from: number) => Reach | null;

const MAX_GAP = 6;

interface Builder {
  readonly states: State[];
  add(): number;
  at(id: number): State;
}

function builder(): Builder {
  const states: State[] = [];
  const add = (): number =>
    states.push({ words: null, prefixes: null, anyWord: null, free: [], phrase: null }) - 1;
  const at = (id: number): State => {
    const state = states[id];
    if (state === undefined) {
      throw new RangeError(`No state ${id}.`);
    }
    return state;
  };
  return { states, add, at };
}

function addGap(build: Builder, from: number): number {
  const end = build.add();
  let at = from;
  build.at(at).free.push(end);
  for (let skipped = 0; skipped < MAX_GAP; skipped += 1) {
    const next = build.add();
    build.at(at).anyWord = [...(build.at(at).anyWord ?? []), next];
    build.at(next).free.push(end);
    at = next;
  }
  return end;
}

function addChoice(build: Builder, from: number, choices: readonly (readonly PhrasePart[])[]): number {
  const end = build.add();
  for (const parts of choices) {
    const last = parts.reduce((at, part) => addPart(build, at, part), from);
    build.at(last).free.push(end);
  }
  return end;
}

function addPart(build: Builder, from: number, part: PhrasePart): number {
  if (part.kind === 'gap') {
    return addGap(build, from);
  }
  if (part.kind === 'choice') {
    return addChoice(build, from, part.of);
  }
  const to = build.add();
  const state = build.at(from);
  if (part.kind === 'prefix') {
    state.prefixes = [...(state.prefixes ?? []), { prefix: part.text, to }];
  } else {
    state.words ??= new Map();
    state.words.set(part.text, [...(state.words.get(part.text) ?? []), to]);
  }
  return to;
}

/** The states reachable without a word, the given ones included. */
function closure(build: Builder, ids: Iterable<number>): Set<number> {
  const seen = new Set<number>(ids);
  for (const id of seen) {
    for (const next of build.at(id).free) {
      seen.add(next);
    }
  }
  return seen;
}

/** A set of states with the sets that words lead to, worked out when first needed and then kept. */
interface Node {
  readonly states: readonly number[];
  readonly phrase: string | null;
  readonly next: Map<string, Node | null>;
}

function nodeOf(build: Builder, states: Iterable<number>): Node {
  const ids = [...closure(build, states)];
  const phrase = ids.map((id) => build.at(id).phrase).find((one) => one !== null) ?? null;
  return { states: ids, phrase, next: new Map() };
}

function advance(build: Builder, node: Node, word: string): Node | null {
  const next: number[] = [];
  for (const id of node.states) {
    const { words, prefixes, anyWord } = build.at(id);
    next.push(...(words?.get(word) ?? []), ...(anyWord ?? []));
    for (const { prefix, to } of prefixes ?? []) {
      if (word.startsWith(prefix)) {
        next.push(to);
      }
    }
  }
  return next.length === 0 ? null : nodeOf(build, next);
}

/** Words that no phrase knows are alike but for the beginnings they share with prefixes: few keys suffice. */
function keysOf(build: Builder): (word: string) => string {
  const known = new Set<string>();
  const beginnings = new Set<string>();
  for (const { words, prefixes } of build.states) {
    for (const word of words?.keys() ?? []) {
      known.add(word);
    }
    for (const { prefix } of prefixes ?? []) {
      beginnings.add(prefix);
    }
  }
  const prefixes = [...beginnings];
  const begins = (word: string): string => prefixes.filter((prefix) => word.startsWith(prefix)).join('~');
  if (prefixes.length === 0) {
    return (word) => (known.has(word) ? word : '~');
  }
  return keptByText((word) => (known.has(word) ? word : `~${begins(word)}`));
}

/** The words that a set of states can go on with. */
function waysOn(build: Builder, { states }: Node): (word: string) => boolean {
  const ways = states.map((id) => build.at(id));
  const words = new Set(ways.flatMap((state) => [...(state.words?.keys() ?? [])]));
  const prefixes = ways.flatMap((state) => state.prefixes?.map(({ prefix }) => prefix) ?? []);
  const anyWord = ways.some((state) => state.anyWord !== null);
  return (word) => anyWord || words.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

/** Whether any phrase can begin with a word: asked of every word of every text, so kept by the word's number. */
function beginner(canBegin: (word: string) => boolean): (word: Word) => boolean {
  const [yes, no] = [1, 2];
  let known = new Uint8Array(0);
  return ({ text, number }) => {
    if (number === UNNUMBERED) {
      return canBegin(text);
    }
    if (number >= known.length) {
      const more = new Uint8Array(2 * number + 1);
      more.set(known);
      known = more;
    }
    known[number] ||= canBegin(text) ? yes : no;
    return known[number] === yes;
  };
}

/**
 * Compiles phrases (syntax of `readPhrase`) into one automaton. It looks at each word of a match once and
 * gaps are bounded, so matching is linear in the text. Throws RangeError on a phrase that cannot be read.
 */
export function compileAutomaton(phrases: readonly string[]): Automaton {
  const build = builder();
  const root = build.add();
  for (const phrase of phrases) {
    const start = build.add();
    build.at(root).free.push(start);
    const end = readPhrase(phrase).reduce((at, part) => addPart(build, at, part), start);
    build.at(end).phrase = phrase;
  }
  const begin = nodeOf(build, [root]);
  // Most lists meet no text that holds the beginning of one of their phrases.
  let keyOf: ((word: string) => string) | undefined;

  const step = (node: Node, word: string): Node | null => {
    keyOf ??= keysOf(build);
    const key = keyOf(word);
    const known = node.next.get(key);
    if (known !== undefined) {
      return known;
    }
    const next = advance(build, node, word);
    node.next.set(key, next);
    return next;
  };

  const canBegin = beginner(waysOn(build, begin));

  return (words, from) => {
    const first = words[from];
    if (first === undefined || !canBegin(first)) {
      return null;
    }
    let best: Reach | null = null;
    let node: Node | null = begin;
    for (let at = from; at < words.length && node !== null; at += 1) {
      node = step(node, words[at]?.text ?? '');
      best = node === null || node.phrase === null ? best : { end: at + 1, phrase: node.phrase };
    }
    return best;
  };
}
