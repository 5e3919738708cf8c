import { type PhrasePart, readPhrase } from './phrase-syntax.ts';
import type { Word } from './words.ts';

/** A state of the automaton: where a word leads, and the phrase that is complete here. */
interface State {
  readonly words: Map<string, number[]>;
  readonly prefixes: { readonly prefix: string; readonly to: number }[];
  readonly anyWord: number[];
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
    states.push({ words: new Map(), prefixes: [], anyWord: [], free: [], phrase: null }) - 1;
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
    build.at(at).anyWord.push(next);
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
    state.prefixes.push({ prefix: part.text, to });
  } else {
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

function advance(build: Builder, active: Iterable<number>, word: Word): Set<number> {
  const next: number[] = [];
  for (const id of active) {
    const state = build.at(id);
    next.push(...(state.words.get(word.text) ?? []), ...state.anyWord);
    for (const { prefix, to } of state.prefixes) {
      if (word.text.startsWith(prefix)) {
        next.push(to);
      }
    }
  }
  return closure(build, next);
}

function accepted(build: Builder, active: Iterable<number>): string | null {
  for (const id of active) {
    const { phrase } = build.at(id);
    if (phrase !== null) {
      return phrase;
    }
  }
  return null;
}

/** The words a phrase can begin with, so that most places of a text are passed over by one look-up. */
function canBegin(build: Builder, begin: Iterable<number>): (word: Word) => boolean {
  const words = new Set<string>();
  const prefixes: string[] = [];
  let any = false;
  for (const id of begin) {
    const state = build.at(id);
    any ||= state.anyWord.length > 0;
    prefixes.push(...state.prefixes.map(({ prefix }) => prefix));
    for (const word of state.words.keys()) {
      words.add(word);
    }
  }
  return ({ text }) => any || words.has(text) || prefixes.some((prefix) => text.startsWith(prefix));
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
  const begin = closure(build, [root]);
  const mayBegin = canBegin(build, begin);

  return (words, from) => {
    const first = words[from];
    if (first === undefined || !mayBegin(first)) {
      return null;
    }
    let best: Reach | null = null;
    let active = begin;
    for (let at = from; at < words.length && active.size > 0; at += 1) {
      const word = words[at];
      active = word === undefined ? new Set() : advance(build, active, word);
      const phrase = accepted(build, active);
      best = phrase === null ? best : { end: at + 1, phrase };
    }
    return best;
  };
}
