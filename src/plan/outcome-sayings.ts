import { isEnglishWord } from '../language/english-words.ts';
import { personAsShe } from '../language/person-as-she.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { classify } from '../language/text-classifier.ts';
import { ABOUT_OUTCOMES, textFeatures } from '../language/text-features.ts';
import { withoutTimescales } from '../language/timescales.ts';
import type { PlanOutcome } from '../model/plan.ts';
import type { OutcomeSaying } from '../model/sayings.ts';
import type { Recogniser } from './recogniser.ts';
import { sayingOf } from './sayings.ts';

/** A capitalised subject that is no English word names somebody: "Freya will ...". */
function subjectOf(text: string): string[] {
  const word = /^(\p{Lu}\p{L}+) (?:will|to|can|is)\b/u.exec(text)?.[1];
  return word === undefined || isEnglishWord(word) ? [] : [word];
}

/** What an outcome says beside its time, by examples of others; `names` are the words of the child's names. */
export function outcomeSaid(
  { vocabulary }: Recogniser,
  text: string,
  names: readonly string[],
): Pick<PlanOutcome, 'says' | 'share'> {
  const own = withoutTimescales(withoutQuotations(text));
  const plain = personAsShe(own, names.length > 0 ? names : subjectOf(own));
  const { label, share } = classify(vocabulary.outcomeSentences, textFeatures(plain, ABOUT_OUTCOMES));
  return { says: label as OutcomeSaying, share };
}

const SURE = 0.8;

/** "By June a referral will have been made" announces no section: it says what will be given. */
export function promises(recogniser: Recogniser, text: string): boolean {
  if (sayingOf(recogniser, text) !== 'pending' || withoutTimescales(text) === text) {
    return false;
  }
  const { says, share } = outcomeSaid(recogniser, text, []);
  return says === 'given' && share >= SURE;
}
