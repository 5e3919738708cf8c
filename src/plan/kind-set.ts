import { compilePhrases, type PhraseSet } from '../language/phrases.ts';

/** A list of phrases of several kinds: the longest match tells which kind it is. */
export interface KindSet<Kind> {
  readonly set: PhraseSet;
  kindOf(phrase: string): Kind | undefined;
}

/** Compiles lists of phrases; a phrase in several lists is of the first of them. */
export function compileKinds<Kind>(lists: Iterable<readonly [Kind, readonly string[]]>): KindSet<Kind> {
  const kinds = new Map<string, Kind>();
  for (const [kind, phrases] of lists) {
    for (const phrase of phrases) {
      if (!kinds.has(phrase)) {
        kinds.set(phrase, kind);
      }
    }
  }
  return { set: compilePhrases([...kinds.keys()]), kindOf: (phrase) => kinds.get(phrase) };
}
