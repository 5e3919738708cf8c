import type { PhraseMatch, PhraseSet } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

/** Words that take a mention back: negation, the past, other members of the family. */
export interface Context {
  /** Before the mention, in its clause. */
  readonly before: PhraseSet;
  /** After the mention, in its clause. */
  readonly after: PhraseSet;
}

/** Where a sentence turns to something else, so that a "no" before it does not reach over. */
const TURN =
  /[;:()]|, and |\b(?:but|however|although|though|whereas|because)\b|\band (?=(?:he|she|they|takes|has|is|uses|needs|receives|attends|sees|his|her|their)\b)/iu;

/** "has been" and "has had" reach into the present, unlike "was" and "had". */
const PERFECT = /\b(?:has|have) (?:been|had)\b/giu;

function holds(clause: string, { start, end }: PhraseMatch, { before, after }: Context): boolean {
  const leading = clause.slice(0, start).replace(PERFECT, 'has');
  return before.find(leading) === null && after.find(clause.slice(end)) === null;
}

/** The phrases that a text uses of the present and of the person it is about, in order. */
export function currentMentions(text: string, phrases: PhraseSet, context: Context): PhraseMatch[] {
  return sentencesOf(text)
    .flatMap((sentence) => sentence.split(TURN))
    .flatMap((clause) => phrases.findAll(clause).filter((match) => holds(clause, match, context)));
}

/** The first sentence of a text that makes a current mention, or null. */
export function mentioningSentence(text: string, phrases: PhraseSet, context: Context): string | null {
  return sentencesOf(text).find((sentence) => currentMentions(sentence, phrases, context).length > 0) ?? null;
}
