import { compilePhrases, EXCUSE, type PhraseSet } from '../language/phrases.ts';

/** Unions by the parameters of a rule, so that the plans of an archive share them. */
const UNIONS = new WeakMap<object, PhraseSet>();

/**
 * The phrases of several lists in one, without those that excuse: where it finds nothing in a line, none of the
 * lists does, and one pass over the words has told so.
 */
export function unionOf(parameters: object, lists: readonly PhraseSet[]): PhraseSet {
  const known = UNIONS.get(parameters);
  if (known !== undefined) {
    return known;
  }
  const phrases = lists.flatMap((list) => list.phrases).filter((phrase) => !phrase.startsWith(EXCUSE));
  const union = compilePhrases([...new Set(phrases)]);
  UNIONS.set(parameters, union);
  return union;
}
