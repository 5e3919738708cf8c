import { classify } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { wordsOf } from '../language/words.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS, type SectionLabel, type SectionLetter } from '../model/section.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import { areaOfHeading } from './need-areas.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';
import { rankOf } from './titles-between.ts';

/** So many sections are hardly left out together; a plan may well lack one or two. H1 and H2 count once. */
const SEVERAL = 3;
/** What stands elsewhere must be enough for the sections that it may be of, and more than a cover tells. */
const SHARE_FOR_EACH = 0.05;
const LEAST_UNPLACED = 60;
/** From so many letters on, headings without one are no sections'. */
const LETTERED = 4;
const LEAST_WORDS = 6;
const SENTENCE_END = /[.!?;]["'”’)]?$/u;

const countOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Sentences that somebody wrote, not what the form prints. */
function isProse({ vocabulary }: Recogniser, { text }: Line): boolean {
  const isSentence = SENTENCE_END.test(text) && wordsOf(text).length >= LEAST_WORDS;
  return isSentence && classify(vocabulary.formText, textFeatures(text, 'outside')).label !== 'form';
}

/** The rank of headings that open sections most; null where letters open them, or nothing is set as a heading. */
function rankOfSections(spans: readonly Span[]): string | null {
  const lettered = spans.filter(({ mark, byColumn }) => byColumn || mark.foundBy === 'letter');
  const letters = new Set<SectionLabel>(lettered.flatMap(({ labels }) => labels));
  const heads = spans.map(({ mark }) => mark.line).filter(looksLikeHeading);
  const [most] = [...Map.groupBy(heads, rankOf)].toSorted(([, a], [, b]) => b.length - a.length);
  return letters.size >= LETTERED ? null : (most?.[0] ?? null);
}

/** The lines of a span from a heading on that is set as those of sections are, and names none. */
function belowUnknown(recogniser: Recogniser, { lines }: Span, rank: string): readonly Line[] {
  const from = lines.findIndex(
    (line) =>
      looksLikeHeading(line) && rankOf(line) === rank && areaOfHeading(recogniser, line.text) === null,
  );
  return from < 0 ? [] : lines.slice(from);
}

interface Placed {
  readonly spans: readonly Span[];
  /** The lines of no section. */
  readonly outside: readonly Line[];
  readonly sections: Plan['sections'];
}

/** The lines that no known section can be the owner of: what follows the list of advice is appended to the plan. */
function unplacedLines(recogniser: Recogniser, { spans, outside }: Placed): Line[] {
  const rank = rankOfSections(spans);
  const advice = spans.findLast(({ labels }) => labels.includes('K'))?.mark.line.index ?? Infinity;
  const within = rank === null ? [] : spans.flatMap((span) => belowUnknown(recogniser, span, rank));
  return [...outside.filter(({ index }) => index < advice), ...within];
}

const groupOf = (letter: SectionLetter): string => letter.charAt(0);

/**
 * How many words stand under headings that name no section, where several sections are missing: these may be among
 * them. 0 where the words are too few for that.
 */
export function unplacedWords(recogniser: Recogniser, placed: Placed): number {
  const isMissing = (letter: SectionLetter): boolean => placed.sections[letter].state === 'missing';
  const missing = new Set(SECTIONS.filter(isMissing).map(groupOf)).size;
  if (missing < SEVERAL) {
    return 0;
  }
  const words = countOf(unplacedLines(recogniser, placed).filter((line) => isProse(recogniser, line)));
  const within = placed.spans.flatMap(({ lines }) => lines);
  const share = words / (words + countOf(within));
  return words >= LEAST_UNPLACED && share >= missing * SHARE_FOR_EACH ? words : 0;
}
