import { isEnglishWord } from '../language/english-words.ts';
import { respelt } from '../language/nearest.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { classify } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { wordsOf } from '../language/words.ts';
import { SECTION_LABELS, type SectionLabel } from '../model/section.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';

const SEPARATOR = /^[\s:.)\]–—\-|*]+/u;

/** A text without the punctuation that joins it to what stood before it. */
export function afterSeparator(text: string): string {
  return text.replace(SEPARATOR, '').trim();
}

/** "(regulation 12(1)(h)(i))", "(s. 37)": where the law says it. */
const CITATION =
  /^\s*\((?:under\s)?(?:reg(?:ulation|s)?\.?|section|s\.|article|para(?:graph)?\.?)\s?\d{1,3}(?:\s?\([0-9a-z]{1,4}\)){0,4}[^()]{0,60}\)/iu;

/** What stands behind a letter without the place in the law that it cites first. */
export function withoutCitation(text: string): string {
  return text.replace(CITATION, '');
}

/** The section whose title or descriptor the whole text is. */
export function wholeTitle(recogniser: Recogniser, text: string): SectionLabel | undefined {
  const bare = afterSeparator(text).replace(
    /\s*\((?:SEN|SEP|CSDPA|EHCP?|continued|cont\.?|cont’d)\)\s*:?$/iu,
    '',
  );
  return wholeKind(recogniser.titles, bare) ?? wholeKind(recogniser.descriptors, bare);
}

/** The section that a heading of one of many names what its title counts of: "Outcome (E)", "E Outcome". */
export function titleOfOne(recogniser: Recogniser, text: string): SectionLabel | undefined {
  return wholeTitle(recogniser, text) ?? wholeTitle(recogniser, `${text}s`);
}

const MAX_TITLE_WORDS = 14;

/** The section whose title the text is but for slips of spelling: "Special Eductional Needs". */
export function misspeltTitle(recogniser: Recogniser, text: string): SectionLabel | undefined {
  const words = wordsOf(text);
  const known = recogniser.titleWords;
  const strange = words.filter((word) => !known.has(word.text) && !isEnglishWord(word.text));
  if (strange.length === 0 || words.length > MAX_TITLE_WORDS || strange.length * 3 > words.length * 2) {
    return undefined;
  }
  const respeltText = words.map((word) =>
    strange.includes(word) ? (respelt(word.text, known) ?? word.text) : word.text,
  );
  return wholeTitle(recogniser, respeltText.join(' '));
}

/** A section with how sure its examples make it, from 0 to 1. */
export interface LikelyTitle {
  readonly label: SectionLabel;
  readonly share: number;
}

const LIKELY = 0.5;

/** The section that a heading in the form's own words most likely opens; null where examples speak for none. */
export function likelyTitle({ vocabulary }: Recogniser, text: string): LikelyTitle | null {
  const { label, share } = classify(vocabulary.headings, textFeatures(text, 'heading'));
  const known = SECTION_LABELS.find((each) => each === label);
  return known === undefined || share <= LIKELY ? null : { label: known, share };
}

/** Where another sentence begins. */
const NEXT_SENTENCE = /[.!?]\s+(?=\p{Lu})/u;

/** The longest match at the beginning of a text that does not reach into its next sentence: "Social care needs. The ...". */
function matchWithin(phrases: PhraseSet, text: string): PhraseMatch | null {
  const match = phrases.matchStart(text);
  const stop = match === null ? null : NEXT_SENTENCE.exec(text.slice(0, match.end + 1));
  return stop === null ? match : phrases.matchStart(text.slice(0, stop.index));
}

/** The title or descriptor that the text begins with, and what follows it. */
export function leadingTitle(
  recogniser: Recogniser,
  text: string,
): { label: SectionLabel; rest: string } | null {
  const bare = afterSeparator(text);
  const ends = [recogniser.titles, recogniser.descriptors].flatMap((kinds) => {
    const match = matchWithin(kinds.set, bare);
    const label = match === null ? undefined : kinds.kindOf(match.phrase);
    return match === null || label === undefined ? [] : [{ label, end: match.end }];
  });
  const longest = ends.toSorted((a, b) => b.end - a.end)[0];
  return longest === undefined ? null : { label: longest.label, rest: bare.slice(longest.end) };
}

const DESCRIPTOR_SHARE = 0.85;

/** No title denies anything: "No provision is required under section 2 ..." is the writer's answer. */
const DENIES = /\b(?:no|not|nothing|none|never|nil)\b/iu;

/** Whether a label is answered by a name: "Name and type of setting: Northcote School". */
function answersByName(text: string, known: ReadonlySet<string>): boolean {
  const answer = text.slice(text.indexOf(':') + 1);
  return (
    answer !== text &&
    wordsOf(answer).some(({ text: word, start }) => /\p{Lu}/u.test(answer[start] ?? '') && !known.has(word))
  );
}

/** "Ashby Nursery School. Type: maintained nursery school": but for the name all words are the form's as well. */
export function namesSetting(text: string, known: ReadonlySet<string>): boolean {
  return wordsOf(text).some(
    ({ text: word, start }) =>
      /^\p{Lu}\p{Ll}/u.test(text.slice(start)) &&
      !known.has(word) &&
      !isEnglishWord(word) &&
      respelt(word, known) === null,
  );
}

/** Whether a text is made of the words of a section's title and descriptor alone, whatever their order. */
export function isDescriptor(recogniser: Recogniser, text: string, label: SectionLabel): boolean {
  const words = wordsOf(text);
  const known = recogniser.sectionWords.get(label);
  if (words.length < 3 || known === undefined || DENIES.test(text)) {
    return false;
  }
  if (answersByName(text, known) || namesSetting(text, known)) {
    return false;
  }
  const shared = words.filter((word) => known.has(word.text)).length;
  return shared / words.length >= DESCRIPTOR_SHARE;
}

/** Sections that a label speaks for: an undivided H, and the two halves it can be divided into. */
export function sameSection(a: SectionLabel, b: SectionLabel): boolean {
  return a === b || (a.startsWith('H') && b.startsWith('H'));
}
