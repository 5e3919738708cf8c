import { findQuantities, isFrequency } from '../language/quantities.ts';
import { findTimescales } from '../language/timescales.ts';
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

/** Whether a section's heading has nothing below it, and the next section's heading follows at once. */
function standsBefore({ mark, lines }: Span, next: Span): boolean {
  const isEmpty = mark.content === null && lines.every(({ text }) => text === '');
  return isEmpty && next.mark.line.index - mark.line.index <= lines.length + 1;
}

/**
 * "E. My outcomes" beside "F. My provision" over rows of an outcome and what is provided for it: a page that sets them
 * side by side without a table comes as both headings, and then the texts of both in turn. What reads as an outcome is
 * given to section E.
 */
export function withOutcomesBeside(recogniser: Recogniser, spans: readonly Span[]): readonly Span[] {
  return spans.map((span, at) => {
    const [before, next] = [spans[at - 1], spans[at + 1]];
    const takes = next !== undefined && isOnly(span, 'E') && isOnly(next, 'F') && standsBefore(span, next);
    if (takes) return { ...span, lines: next.lines.filter((line) => readsAsOutcome(recogniser, line)) };
    const gives =
      before !== undefined && isOnly(before, 'E') && isOnly(span, 'F') && standsBefore(before, span);
    return gives ? { ...span, lines: span.lines.filter((line) => !readsAsOutcome(recogniser, line)) } : span;
  });
}
