import { SECTIONS, type SectionLabel } from '../model/section.ts';
import { decoysAmong } from './decoys.ts';
import { cellsBeside, cellText, type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { letterMark, type SectionMark, titleMark } from './section-marks.ts';
import { findSpans, type Span } from './spans.ts';
import { afterSeparator } from './titles.ts';

type Opening = SectionMark | 'other' | null;

/** Whether a line is set apart enough to be a heading by its title alone. */
function standsApart(line: Line): boolean {
  return looksLikeHeading(line) || line.cell?.row === 1 || line.cell?.lines[0] === line;
}

function letterOpenings(recogniser: Recogniser, lines: readonly Line[]): Map<Line, SectionMark> {
  const marks = new Map<Line, SectionMark>();
  for (const line of lines) {
    const next = lines.slice(line.index + 1, line.index + 4).find(({ text }) => text !== '');
    const mark = line.text === '' && line.label === null ? null : letterMark(recogniser, line, next);
    if (mark !== null) {
      marks.set(line, mark);
    }
  }
  return marks;
}

/** Labels that need no title any more: those found by letter, and the halves of an undivided H. */
function settled(spans: readonly Span[]): Set<SectionLabel> {
  const found = new Set(spans.flatMap(({ labels }) => labels));
  if (found.has('H1') || found.has('H2')) {
    found.add('H');
  }
  return found;
}

function titleOpenings(
  recogniser: Recogniser,
  lines: readonly Line[],
  known: ReadonlySet<SectionLabel>,
): Map<Line, SectionMark> {
  const lettered = known.size >= 4;
  const marks = new Map<Line, SectionMark>();
  for (const line of lines) {
    const mark = line.text === '' ? null : titleMark(recogniser, line);
    const wanted = mark?.labels.some((label) => !known.has(label)) ?? false;
    if (mark !== null && wanted && (standsApart(line) || (!lettered && line.cell === null))) {
      marks.set(line, mark);
    }
  }
  return marks;
}

/** A line that is wholly the title of no section; in a table only where it stands alone in its row. */
function opensOther(recogniser: Recogniser, line: Line): boolean {
  const alone = line.cell === null || cellsBeside(line.cell).every((cell) => cellText(cell) === '');
  return (
    alone && line.role !== 'list-item' && recogniser.otherHeadings.matchesWhole(afterSeparator(line.text))
  );
}

/**
 * The spans of a document's sections: by letter or column first; sections not found so by their titles.
 * Contents lists and tables that explain the sections are left out.
 */
export function findSectionSpans(recogniser: Recogniser, reading: Reading): Span[] {
  const letters = letterOpenings(recogniser, reading.lines);
  const opensWith =
    (marks: ReadonlyMap<Line, SectionMark>, closed: ReadonlySet<Line>) =>
    (line: Line): Opening => {
      const mark = marks.get(line);
      if (mark === undefined) {
        return opensOther(recogniser, line) ? 'other' : null;
      }
      return closed.has(line) ? 'other' : mark;
    };
  const byLetter = findSpans(reading, { opens: opensWith(letters, new Set()) });
  const decoys = decoysAmong(byLetter);
  const real = byLetter.filter((span) => !decoys.has(span));
  const decoyLines = new Set([...decoys].map(({ mark }) => mark.line));
  const titles = titleOpenings(recogniser, reading.lines, settled(real));
  if (titles.size === 0 && decoys.size === 0) {
    return byLetter;
  }
  const all = new Map([...titles, ...letters]);
  const spans = findSpans(reading, { opens: opensWith(all, decoyLines) });
  const later = decoysAmong(spans);
  return spans.filter((span) => !later.has(span));
}

/** The letters of the sections that spans belong to, an undivided H as H1 and H2. */
export function lettersOf(spans: readonly Span[]): Set<string> {
  const found = settled(spans);
  return new Set(
    SECTIONS.filter((letter) => found.has(letter) || (letter.startsWith('H') && found.has('H'))),
  );
}
