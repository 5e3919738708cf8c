import { type PhraseStep, readPhrase } from './phrase-syntax.ts';
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

interface Node {
  readonly words: Map<string, Node>;
  readonly prefixes: Map<string, Node>;
  gap: Node | null;
  phrase: string | null;
}

const MAX_GAP = 6;

const newNode = (): Node => ({ words: new Map(), prefixes: new Map(), gap: null, phrase: null });

function child(children: Map<string, Node>, key: string): Node {
  const found = children.get(key) ?? newNode();
  children.set(key, found);
  return found;
}

function grow(root: Node, steps: readonly PhraseStep[], phrase: string): void {
  let node = root;
  for (const step of steps) {
    if (step.kind === 'gap') {
      node.gap ??= newNode();
      node = node.gap;
    } else {
      node = child(step.kind === 'word' ? node.words : node.prefixes, step.text);
    }
  }
  node.phrase ??= phrase;
}

interface Reach {
  /** Index past the last word matched. */
  readonly end: number;
  readonly phrase: string;
}

function farther(a: Reach | null, b: Reach | null): Reach | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  return b.end > a.end ? b : a;
}

function afterGap(node: Node, words: readonly Word[], from: number): Reach | null {
  let best: Reach | null = null;
  for (let skipped = 0; skipped <= MAX_GAP && from + skipped <= words.length; skipped += 1) {
    best = farther(best, reach(node, words, from + skipped));
  }
  return best;
}

/** The longest way through the tree from a word on. Gaps are short and few, so the work is bounded. */
function reach(node: Node, words: readonly Word[], from: number): Reach | null {
  let best: Reach | null = node.phrase === null ? null : { end: from, phrase: node.phrase };
  if (node.gap !== null) {
    best = farther(best, afterGap(node.gap, words, from));
  }
  const word = words[from];
  if (word === undefined) {
    return best;
  }
  const exact = node.words.get(word.text);
  if (exact !== undefined) {
    best = farther(best, reach(exact, words, from + 1));
  }
  for (const [prefix, next] of node.prefixes) {
    if (word.text.startsWith(prefix)) {
      best = farther(best, reach(next, words, from + 1));
    }
  }
  return best;
}

function located(words: readonly Word[], from: number, found: Reach): PhraseMatch | null {
  const first = words[from];
  const last = words[found.end - 1];
  return first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end, phrase: found.phrase };
}

/** Compiles phrases in the syntax of `readPhrase`. Throws RangeError on a phrase that cannot be read. */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const root = newNode();
  for (const phrase of phrases) {
    for (const steps of readPhrase(phrase)) {
      grow(root, steps, phrase);
    }
  }

  function* matches(text: string): Generator<PhraseMatch> {
    const words = wordsOf(text);
    let at = 0;
    while (at < words.length) {
      const found = reach(root, words, at);
      const match = found === null ? null : located(words, at, found);
      if (found !== null && match !== null && found.end > at) {
        yield match;
        at = found.end;
      } else {
        at += 1;
      }
    }
  }

  return {
    phrases,
    find: (text) => matches(text).next().value ?? null,
    findAll: (text) => [...matches(text)],
    matchesWhole: (text) => {
      const words = wordsOf(text);
      return words.length > 0 && reach(root, words, 0)?.end === words.length;
    },
    matchStart: (text) => {
      const words = wordsOf(text);
      const found = reach(root, words, 0);
      return found === null ? null : located(words, 0, found);
    },
  };
}
