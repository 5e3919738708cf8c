import type { PhrasePart } from './phrase-syntax.ts';

/** What a phrase can begin with. */
export interface Beginnings {
  readonly words: ReadonlySet<string>;
  /** What words begin with. */
  readonly prefixes: ReadonlySet<string>;
  /** Whether it can begin with a gap, and so with any word. */
  readonly anyWord: boolean;
}

/** Works out what a phrase of these parts can begin with: optional parts let the next one begin too. */
export function beginningsOf(parts: readonly PhrasePart[]): Beginnings {
  const words = new Set<string>();
  const prefixes = new Set<string>();
  let anyWord = false;
  /** Whether the parts can do without a word. */
  const collect = (sequence: readonly PhrasePart[]): boolean => sequence.every(collectPart);
  const collectPart = (part: PhrasePart): boolean => {
    if (part.kind === 'choice') return part.of.map(collect).includes(true);
    if (part.kind === 'gap') anyWord = true;
    else (part.kind === 'word' ? words : prefixes).add(part.text);
    return part.kind === 'gap';
  };
  collect(parts);
  return { words, prefixes, anyWord };
}
