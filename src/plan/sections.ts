import type { Confidence } from '../model/confidence.ts';
import type { Unread } from '../model/document.ts';
import type { Evidence, Section } from '../model/plan.ts';
import { type FoundBy, SECTIONS, type SectionLabel, type SectionLetter } from '../model/section.ts';
import { withoutOthersColumns } from './joint-sections.ts';
import type { Recogniser } from './recogniser.ts';
import { stateOfLines } from './section-state.ts';
import type { Span } from './spans.ts';
import { writersText } from './writers-text.ts';

const missing = (letter: SectionLetter): Section => ({
  letter,
  state: 'missing',
  foundBy: null,
  confidence: 'high',
  undivided: false,
  headings: [],
  lines: [],
  stateEvidence: null,
  hasGuidance: false,
});

/** A column or letter shows the section beyond doubt; a number or title less so. */
function howFound(spans: readonly Span[]): { foundBy: FoundBy; confidence: Confidence } {
  const marks = spans.map(({ mark, byColumn }) =>
    byColumn && mark.foundBy === 'letter' ? 'column' : mark.foundBy,
  );
  for (const foundBy of ['letter', 'column', 'number'] as const) {
    if (marks.includes(foundBy)) {
      return { foundBy, confidence: foundBy === 'number' ? 'medium' : 'high' };
    }
  }
  const doubtful = spans.every(({ mark }) => mark.confidence === 'low');
  return { foundBy: 'title', confidence: doubtful ? 'low' : 'medium' };
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

/** Paragraphs between the first heading of a section and the next section, for what could not be read there. */
function holdsUnread(spans: readonly Span[], unread: readonly Unread[], all: readonly Span[]): boolean {
  return spans.some((span) => {
    const from = span.mark.line.place;
    const next = all.find(({ mark }) => mark.line.index > span.mark.line.index)?.mark.line.place;
    return unread.some(({ what, place }) => {
      if (what === 'image-page' || place.paragraph === undefined || from.paragraph === undefined) {
        const page = place.page ?? 0;
        return page > 0 && page >= (from.page ?? Infinity) && page <= (next?.page ?? page);
      }
      return place.paragraph >= from.paragraph && place.paragraph < (next?.paragraph ?? Infinity);
    });
  });
}

function readSection(
  recogniser: Recogniser,
  { letter, spans }: { letter: SectionLetter; spans: readonly Span[] },
  { unread, all }: { unread: readonly Unread[]; all: readonly Span[] },
): Section {
  const { lines, hasGuidance } = writersText(recogniser, spans);
  const { state, evidence } = stateOfLines(recogniser, letter, lines);
  const isUnread = state === 'blank' && holdsUnread(spans, unread, all);
  const headings: Evidence[] = spans.map(({ mark }) => ({ text: mark.line.text, place: mark.line.place }));
  return {
    letter,
    state: isUnread ? 'unread' : state,
    ...howFound(spans),
    undivided: false,
    headings,
    lines,
    stateEvidence: evidence,
    hasGuidance,
  };
}

/**
 * The twelve sections of a plan from the spans found for them. A section H that is not divided stands for
 * both H1 and H2.
 */
export function readSections(
  recogniser: Recogniser,
  spans: readonly Span[],
  unread: readonly Unread[],
): Record<SectionLetter, Section> {
  const context = { unread, all: spans };
  const undivided = spans.some(({ labels }) => labels.includes('H'));
  const divided = spans.some(({ labels }) => labels.includes('H1') || labels.includes('H2'));
  const read = (letter: SectionLetter): Section => {
    const stands = letter.startsWith('H') && undivided && !divided;
    const label = stands ? 'H' : letter;
    const own = spansOf(label, spans).map((span) => withoutOthersColumns(recogniser, label, span));
    return own.length === 0
      ? missing(letter)
      : { ...readSection(recogniser, { letter, spans: own }, context), undivided: stands };
  };
  return Object.fromEntries(SECTIONS.map((letter) => [letter, read(letter)])) as Record<
    SectionLetter,
    Section
  >;
}
