import { findQuantities, isFrequency } from '../language/quantities.ts';
import { findTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import type { Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

/** "By July 2028 Priya will ...", behind a number or a word: so few letters before the time begin an outcome. */
const AT_START = 14;

/** The words of the clause before its verb: who will do it. */
const BEFORE_VERB = /^(?:[^.;]{0,120},)?\s*([^,.;]{1,80}?)\s(?:will|is to|are to|shall)\b/u;

/** Whether a line says what will be reached by a time, and not what somebody gives. */
function readsAsOutcome({ provision }: Recogniser, { text, cell }: Line): boolean {
  const [first] = cell === null ? findTimescales(text) : [];
  if (first === undefined) return false;
  const [, subject = ''] = BEFORE_VERB.exec(text.slice(first.end)) ?? [];
  const isGiven = provision.roles.find(subject) !== null;
  const isRhythmic = findQuantities(text).some(isFrequency) && provision.roles.find(text) !== null;
  return !isGiven && (first.start <= AT_START || !isRhythmic);
}

const isOnly = ({ labels, byColumn }: Span, label: SectionLabel): boolean =>
  !byColumn && labels.join() === label;

/** Whether nothing at all, not even a picture, stands between a section's heading and the next section's. */
const standsBefore = ({ mark, lines }: Span, next: Span): boolean =>
  mark.content === null && lines.length === 0 && next.mark.line.index === mark.line.index + 1;

/** So many outcomes, the first of them before any provision, show that texts of both follow in turn. */
const LEAST_OUTCOMES = 2;

/** Shorter lines may name what a row is about. */
const LEAST_WORDS = 6;

/** The outcomes among the lines of section F that follow the headings of both; none where the lines are F's alone. */
function outcomesBeside(
  recogniser: Recogniser,
  span: Span | undefined,
  next: Span | undefined,
): readonly Line[] {
  if (span === undefined || next === undefined) return [];
  if (!isOnly(span, 'E') || !isOnly(next, 'F') || !standsBefore(span, next)) return [];
  const outcomes = next.lines.filter((line) => readsAsOutcome(recogniser, line));
  const first = next.lines.find(({ text }) => wordsOf(text).length >= LEAST_WORDS);
  return outcomes.length >= LEAST_OUTCOMES && outcomes[0] === first ? outcomes : [];
}

/**
 * "E. My outcomes" beside "F. My provision" over rows of an outcome and what is provided for it: a page that sets them
 * side by side without a table comes as both headings, and then the texts of both in turn. What reads as an outcome is
 * given to section E.
 */
export function withOutcomesBeside(recogniser: Recogniser, spans: readonly Span[]): readonly Span[] {
  return spans.map((span, at) => {
    const taken = outcomesBeside(recogniser, span, spans[at + 1]);
    const given = outcomesBeside(recogniser, spans[at - 1], span);
    return taken.length + given.length === 0
      ? span
      : { ...span, lines: [...taken, ...span.lines.filter((line) => !given.includes(line))] };
  });
}
