import type { Confidence } from '../model/confidence.ts';
import type { Section, SectionHeading } from '../model/plan.ts';
import { type FoundBy, SECTIONS, type SectionLabel, type SectionLetter } from '../model/section.ts';
import { withoutOthersColumns } from './joint-sections.ts';
import type { Recogniser } from './recogniser.ts';
import { stateOfLines } from './section-state.ts';
import type { Span } from './spans.ts';
import type { PlacedUnread } from './unread.ts';
import { writersText } from './writers-text.ts';

const missing = (letter: SectionLetter, unread: readonly PlacedUnread[]): Section => ({
  letter,
  state: 'missing',
  foundBy: null,
  confidence: 'high',
  undivided: false,
  headings: [],
  lines: [],
  stateEvidence: null,
  hasGuidance: false,
  setApart: [],
  hasUnread: unread.some(({ holds }) => holds === 'sections'),
});

/** A letter or column shows the section beyond doubt; a number or title less so. In order of trust. */
const CONFIDENCE_BY: Readonly<Record<FoundBy, Confidence>> = {
  letter: 'high',
  column: 'high',
  number: 'medium',
  title: 'medium',
};

function headingOf({ mark, labels, byColumn }: Span): SectionHeading {
  const { text, place, label } = mark.line;
  const behind = mark.content ?? '';
  const foundBy = byColumn && mark.foundBy === 'letter' ? 'column' : mark.foundBy;
  return {
    text,
    title: text.endsWith(behind) ? text.slice(0, text.length - behind.length).trim() : text,
    place,
    number: label,
    foundBy,
    confidence: mark.confidence ?? CONFIDENCE_BY[foundBy],
    labels,
  };
}

/** The most trusted way in which a section was found; one sure heading is enough. */
function howFound(headings: readonly SectionHeading[]): { foundBy: FoundBy; confidence: Confidence } {
  const ways = Object.keys(CONFIDENCE_BY) as FoundBy[];
  const foundBy = ways.find((way) => headings.some((heading) => heading.foundBy === way)) ?? 'title';
  const own = headings.filter((heading) => heading.foundBy === foundBy);
  const doubtful = own.every(({ confidence }) => confidence === 'low');
  return { foundBy, confidence: doubtful ? 'low' : CONFIDENCE_BY[foundBy] };
}

/**
 * A heading for several sections ("C and G") speaks for each of them only where no column or heading of its
 * own below it does.
 */
function spansOf(label: SectionLabel, spans: readonly Span[]): Span[] {
  const own = spans.filter(({ labels }) => labels.includes(label));
  const single = own.filter(({ labels }) => labels.length === 1);
  return single.length > 0 ? single : own;
}

/** Nothing is blank or missing where its words may stand in what could not be read. */
function readSection(
  recogniser: Recogniser,
  { letter, spans }: { letter: SectionLetter; spans: readonly Span[] },
  unread: readonly PlacedUnread[],
): Section {
  const { lines, hasGuidance, setApart } = writersText(recogniser, spans);
  const { state, evidence } = stateOfLines(recogniser, letter, lines);
  const parts = unread.filter(({ mayHold }) => mayHold.has(letter));
  const isUnread = state === 'blank' && parts.length > 0;
  const headings = spans.map(headingOf);
  return {
    letter,
    state: isUnread ? 'unread' : state,
    ...howFound(headings),
    undivided: false,
    headings,
    lines,
    stateEvidence: isUnread ? null : evidence,
    hasGuidance,
    setApart,
    hasUnread: isUnread || parts.some(({ holds }) => holds !== 'words'),
  };
}

/** The spans of each section, and whether a section H that is not divided stands for it. */
export interface SectionSpans {
  readonly letter: SectionLetter;
  readonly spans: readonly Span[];
  readonly undivided: boolean;
}

/** Which spans make up each of the twelve sections. A section H that is not divided stands for H1 and H2. */
export function spansBySection(recogniser: Recogniser, spans: readonly Span[]): SectionSpans[] {
  const whole = spans.some(({ labels }) => labels.includes('H'));
  const divided = spans.some(({ labels }) => labels.includes('H1') || labels.includes('H2'));
  return SECTIONS.map((letter) => {
    const undivided = letter.startsWith('H') && whole && !divided;
    const label = undivided ? 'H' : letter;
    const own = spansOf(label, spans).map((span) => withoutOthersColumns(recogniser, label, span));
    return { letter, spans: own, undivided };
  });
}

/** The twelve sections of a plan from the spans found for them. */
export function readSections(
  recogniser: Recogniser,
  all: readonly Span[],
  unread: readonly PlacedUnread[],
): Record<SectionLetter, Section> {
  const sections = spansBySection(recogniser, all).map(({ letter, spans, undivided }) => {
    const section =
      spans.length === 0
        ? missing(letter, unread)
        : { ...readSection(recogniser, { letter, spans }, unread), undivided };
    return [letter, section] as const;
  });
  return Object.fromEntries(sections) as Record<SectionLetter, Section>;
}
