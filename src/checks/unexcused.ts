import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';

/**
 * The first match of a list in a text that no excusing phrase touches: "access to" in "access to work", and "regular"
 * in "regular verbs", are excused. Quoted words are nobody's provision.
 */
export function unexcused(text: string, phrases: PhraseSet, excuses: PhraseSet): PhraseMatch | null {
  const plain = withoutQuotations(text);
  const excused = excuses.findAll(plain);
  return (
    phrases
      .findAll(plain)
      .find(({ start, end }) => !excused.some((one) => start < one.end && one.start < end)) ?? null
  );
}

/** The first sentence of a text with such a match, or null. */
export function unexcusedSentence(text: string, phrases: PhraseSet, excuses: PhraseSet): string | null {
  return sentencesOf(text).find((sentence) => unexcused(sentence, phrases, excuses) !== null) ?? null;
}
