import { isEnglishWord } from '../language/english-words.ts';
import { personAsShe } from '../language/person-as-she.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { classify, labelShares } from '../language/text-classifier.ts';
import { ABOUT_OUTCOMES, textFeatures } from '../language/text-features.ts';
import { withoutTimescales } from '../language/timescales.ts';
import { ADULT_AREAS, FOR, type OutcomeSaid, type OutcomeSaying } from '../model/sayings.ts';
import type { Recogniser } from './recogniser.ts';
import { sayingOf } from './sayings.ts';

/** A capitalised subject that is no English word names somebody: "Freya will ...". */
export function subjectOf(text: string): string[] {
  const word = /^(\p{Lu}\p{Ll}[\p{L}-]+) (?:will|to|can|is|has)\b/u.exec(text)?.[1];
  return word === undefined || isEnglishWord(word) ? [] : [word];
}

/** As the examples are written: without times and quotations, "she" for the child, whose names' words `names` are. */
function featuresOf(text: string, names: readonly string[]): readonly string[] {
  const own = withoutTimescales(withoutQuotations(text));
  return textFeatures(personAsShe(own, names.length > 0 ? names : subjectOf(own)), ABOUT_OUTCOMES);
}

/** What an outcome says beside its time, by examples of others; `names` are the words of the child's names. */
export function outcomeSaid({ vocabulary }: Recogniser, text: string, names: readonly string[]): OutcomeSaid {
  const features = featuresOf(text, names);
  const { label, share } = classify(vocabulary.outcomeSentences, features);
  const areas = new Map(
    ADULT_AREAS.map((area) => [area, labelShares(vocabulary.outcomeAreas[area], features).get(FOR) ?? 0]),
  );
  return { says: label as OutcomeSaying, share, areas };
}

const SURE = 0.8;

/** Whether every sentence of a line of section E leads in to outcomes, says where the child is now, or the like. */
export function standsBesideOutcomes(
  { vocabulary }: Recogniser,
  text: string,
  names: readonly string[],
): boolean {
  return sentencesOf(text).every((sentence) => {
    const { label, share } = classify(vocabulary.besideOutcomes, featuresOf(sentence, names));
    return label === 'beside' && share >= SURE;
  });
}

/** So sure examples outvote words like those of a section that holds nothing. */
const SURE_OF_CHANGE = 0.9;

/**
 * Whether a line holds an outcome though it has words of a section without one: "will keep to a budget with no
 * reminders", "By June a referral will have been made".
 */
export function tellsOutcome(recogniser: Recogniser, text: string): boolean {
  const saying = sayingOf(recogniser, text);
  if (saying === 'blank') return false;
  const { says, share } = outcomeSaid(recogniser, text, []);
  const isPromise = saying === 'pending' && says === 'given' && withoutTimescales(text) !== text;
  return (says === 'seen' && share >= SURE_OF_CHANGE) || (isPromise && share >= SURE);
}
