import { sentencesOf } from '../language/sentences.ts';
import { labelShares } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import type { Section } from '../model/plan.ts';
import type { Recogniser } from './recogniser.ts';

/** So little may speak for somebody's own words: views are written in every tone, and few of them are foreseen. */
const MOST_CONTENT = 0.12;

/** "She did not want to write but drew her dog": what stands behind may speak. */
const TURNS = /;|,? \b(?:but|however|instead|though|although|yet)\b/iu;

/** The sentences of section A by which, as examples of others read them, nobody speaks: asked for, awaited, left blank. */
export function silentViews({ vocabulary: { statements } }: Recogniser, { lines }: Section): string[] {
  const isSilent = (text: string): boolean =>
    (labelShares(statements, textFeatures(text, 'A')).get('content') ?? 1) <= MOST_CONTENT;
  return lines
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => isSilent(sentence) && sentence.split(TURNS).every(isSilent));
}
