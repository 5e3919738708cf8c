import type { PhrasePart } from './phrase-syntax.ts';

/** A state between two words of a phrase: where a word leads from here, and the phrase that is complete here. */
export interface State {
  /** There are tens of thousands of states, and most have one way on: a list is enough. */
  words: WordWay[] | null;
  prefixes: PrefixWay[] | null;
  anyWord: number[] | null;
  /** States that are reached without a word. */
  free: number[] | null;
  phrase: string | null;
}

export interface WordWay {
  readonly word: string;
  readonly to: number;
}

export interface PrefixWay {
  readonly prefix: string;
  readonly to: number;
}

const MAX_GAP = 6;

/** The states of a list's phrases, each phrase a chain of its own. */
export interface StateTable {
  /** Adds a phrase; gives its first state. */
  readonly add: (phrase: string, parts: readonly PhrasePart[]) => number;
  readonly at: (id: number) => State;
  /** The states reachable without a word, the given ones included. */
  readonly closure: (ids: readonly number[]) => readonly number[];
}

/** A table without phrases. */
export function stateTable(): StateTable {
  const states: State[] = [];
  const at = (id: number): State => {
    const state = states[id];
    if (state === undefined) throw new RangeError(`No state ${id}.`);
    return state;
  };
  const newState = (): number =>
    states.push({ words: null, prefixes: null, anyWord: null, free: null, phrase: null }) - 1;
  const goFree = (from: number, to: number): void => {
    (at(from).free ??= []).push(to);
  };

  const addPart = (from: number, part: PhrasePart): number => {
    if (part.kind === 'gap') return addGap(from);
    if (part.kind === 'choice') return addChoice(from, part.of);
    const to = newState();
    const state = at(from);
    if (part.kind === 'prefix') (state.prefixes ??= []).push({ prefix: part.text, to });
    else (state.words ??= []).push({ word: part.text, to });
    return to;
  };
  const addAll = (from: number, parts: readonly PhrasePart[]): number => parts.reduce(addPart, from);
  const addChoice = (from: number, choices: readonly (readonly PhrasePart[])[]): number => {
    const end = newState();
    for (const parts of choices) goFree(addAll(from, parts), end);
    return end;
  };
  const addGap = (from: number): number => {
    const end = newState();
    goFree(from, end);
    let last = from;
    for (let skipped = 0; skipped < MAX_GAP; skipped += 1) {
      const next = newState();
      (at(last).anyWord ??= []).push(next);
      goFree(next, end);
      last = next;
    }
    return end;
  };

  return {
    add: (phrase, parts) => {
      const start = newState();
      at(addAll(start, parts)).phrase = phrase;
      return start;
    },
    at,
    closure: (ids) => {
      if (ids.every((id) => at(id).free === null)) return ids;
      const seen = new Set(ids);
      for (const id of seen) {
        for (const next of at(id).free ?? []) seen.add(next);
      }
      return [...seen];
    },
  };
}
