import { clausesOf } from '../language/clauses.ts';
import { findQuantities } from '../language/quantities.ts';
import { sentencesOf } from '../language/sentences.ts';
import { classify } from '../language/text-classifier.ts';
import { ABOUT_PROVISION, textFeatures } from '../language/text-features.ts';
import type { Section, SectionLine } from '../model/plan.ts';
import type { ProvisionSaying, ProvisionSentence } from '../model/sayings.ts';
import type { Recogniser } from './recogniser.ts';
import { refersOnly } from './references.ts';
import { type Saying, sayingOf, saysSomething } from './sayings.ts';

/** How sure the examples must be to outvote what words alone show. */
const SURE = 0.9;

/** What a sentence of provision, or a part of one, says by examples of others. */
function read({ vocabulary }: Recogniser, words: string): { says: ProvisionSaying; share: number } {
  const { label, share } = classify(vocabulary.provisionSentences, textFeatures(words, ABOUT_PROVISION));
  return { says: label as ProvisionSaying, share };
}

/** What the sentences of an item and their parts say. */
export function sentencesSaid(recogniser: Recogniser, text: string): ProvisionSentence[] {
  return sentencesOf(text).flatMap((sentence) => {
    const parts = new Set([sentence, ...clausesOf(sentence)]);
    return [...parts].map((words) => ({ text: sentence, words, ...read(recogniser, words) }));
  });
}

/** How sure the examples that a sentence tells how provision is kept track of, or arranged, and provides nothing itself. */
export function shareOfArrangement(recogniser: Recogniser, sentence: string): number {
  const { says, share } = read(recogniser, sentence);
  return says === 'arrangement' ? share : 0;
}

/** "Speech therapy: hours to be confirmed": what is announced has a name. */
const NAMED_BEFORE = /^[^:–—]{3,60}(?::| [-–—]) /u;

/** What a line can say all the same that reads like a stated none, an announcement or a mere reference. */
const ALL_THE_SAME: Readonly<Partial<Record<Saying, readonly ProvisionSaying[]>>> = {
  nil: ['later', 'change', 'condition'],
  pending: ['later', 'change', 'condition'],
  pointer: ['given', 'later', 'change', 'condition'],
};

/**
 * Whether a line of provision is an item. "Changes do not need a new plan" states no nil, and in a section that holds
 * provision "the school will confirm the hours" announces no section and "she will see the mentor" refers to nothing.
 */
export function isItem(recogniser: Recogniser, { state }: Section, { text }: SectionLine): boolean {
  if (refersOnly(text)) {
    return false;
  }
  if (saysSomething(recogniser, text)) {
    return true;
  }
  const saying = sayingOf(recogniser, text);
  // "20 minutes each week, games to be decided by the school" gives something already.
  const gives = state === 'content' && findQuantities(text).length > 0;
  if (saying === 'pending' && (NAMED_BEFORE.test(text) || gives)) {
    return true;
  }
  const others = state === 'content' ? (ALL_THE_SAME[saying] ?? []) : [];
  const { says, share } = others.length > 0 ? read(recogniser, text) : { says: null, share: 0 };
  return says !== null && others.includes(says) && share >= SURE;
}
