import { SECTION_LABELS, type SectionLabel } from '../model/section.ts';
import { isDateAlone } from './advice-words.ts';
import { withAreasAbove } from './areas-above.ts';
import type { IsForm } from './columns.ts';
import { decoysAmong, linesOfDecoys } from './decoys.ts';
import { cellsBeside } from './grid-cells.ts';
import { withHeadingsAbove } from './headings-above.ts';
import { jointParts } from './joint-parts.ts';
import { labelOf } from './label-meaning.ts';
import { leadingRows } from './leading-rows.ts';
import { letterMark } from './letter-marks.ts';
import { believedMarks } from './letter-series.ts';
import { cellText, type Line, looksLikeHeading, type Reading } from './lines.ts';
import { withMargins } from './margin-letters.ts';
import { isAreaHeading } from './need-areas.ts';
import { endingLines, opensOther } from './other-openings.ts';
import { outcomeRows } from './outcome-rows.ts';
import type { Recogniser } from './recogniser.ts';
import { withoutReferring } from './referring-headers.ts';
import { rowsBySection } from './section-column.ts';
import type { SectionMark } from './section-mark.ts';
import { withOutcomesBeside } from './side-by-side.ts';
import { findSpans, type Span, type SpanFinder } from './spans.ts';
import { asksAlone, likelyMark, titleMark } from './title-marks.ts';
import { orderOfLetters } from './title-order.ts';
import { isDescriptor, sameSection, wholeTitle } from './titles.ts';
import { withTitlesBetween } from './titles-between.ts';

/** Whether a line is set apart enough to be a heading by its title alone. */
function standsApart(line: Line): boolean {
  return looksLikeHeading(line) || line.cell?.row === 1 || line.cell?.lines[0] === line;
}

type Marks = ReadonlyMap<Line, SectionMark>;

/** The sections that letters open; lines of rows that say which section they are of open none. */
function letterOpenings(recogniser: Recogniser, lines: readonly Line[], rows: Marks): Marks {
  const found = lines.flatMap((line) => {
    if (rows.has(line)) return [];
    const next = lines.slice(line.index + 1, line.index + 4).find(({ text }) => text !== '');
    const mark = line.text === '' && line.label === null ? null : letterMark(recogniser, line, next);
    return mark === null ? [] : [mark];
  });
  const all = new Map(believedMarks(withMargins(recogniser, found)).map(({ mark }) => [mark.line, mark]));
  const marks = withoutReferring(recogniser, all);
  return new Map([...marks, ...jointParts(recogniser, lines, marks)]);
}

/** Labels that need no title any more: those found by letter, and the halves of an undivided H. */
function settled(opened: readonly Pick<SectionMark, 'labels'>[]): Set<SectionLabel> {
  const found = new Set(opened.flatMap(({ labels }) => labels));
  if (found.has('H1') || found.has('H2')) {
    found.add('H');
  }
  return found;
}

/** From so many letters on, a plan has letters at its sections. */
const LETTERED = 4;

const NO_MARKS: Marks = new Map();

const answersBeside = ({ cell }: Line): string[] =>
  (cell === null ? [] : cellsBeside(cell)).map(cellText).filter((text) => text !== '');

/** "School" beside an answer names a field of a cover or a list, no section. */
function isFieldLabel(recogniser: Recogniser, line: Line): boolean {
  return answersBeside(line).length > 0 && labelOf(recogniser, line.text) !== undefined;
}

/** "Child's views" beside a day, or in a table that the list of advice is, names an advice. */
function isAdvice(recogniser: Recogniser, line: Line, last: SectionMark | undefined): boolean {
  const answers = answersBeside(line);
  const isListed = last?.labels.includes('K') === true && last.line.cell?.grid !== line.cell?.grid;
  const namesAdvice = recogniser.adviceTypes.set.find(line.text) !== null;
  return answers.length > 0 && (answers.some(isDateAlone) || isListed) && namesAdvice;
}

interface ByLetter {
  readonly letters: Marks;
  readonly known: ReadonlySet<SectionLabel>;
  /** What may be a heading in the form's own words. */
  readonly isHeading?: ((line: Line) => boolean) | undefined;
}

/** "Section M1: Social care provision" has a letter, one that cannot be read: what it is of is not to be guessed. */
const HAS_OWN_LETTER = /^\W*section\b/iu;

/** Whether a line is set as at least half of the headings with letters are. */
function isSetLike(line: Line, letters: Marks): boolean {
  const alike = [...letters.keys()].filter(
    ({ role, level, bold, cell }) =>
      role === line.role && level === line.level && bold === line.bold && cell === null,
  );
  return line.cell === null && alike.length * 2 >= letters.size;
}

function titleOpenings(
  recogniser: Recogniser,
  lines: readonly Line[],
  { letters, known, isHeading }: ByLetter,
): Map<Line, SectionMark> {
  const lettered = known.size >= LETTERED;
  const marks = new Map<Line, SectionMark>();
  if (SECTION_LABELS.every((label) => known.has(label))) {
    return marks;
  }
  const isInOrder = orderOfLetters(lines, letters);
  let last: SectionMark | undefined;
  for (const line of lines) {
    last = letters.get(line) ?? last;
    const title = line.text === '' ? null : titleMark(recogniser, line);
    const mayGuess =
      line.text !== '' && (!lettered || (isSetLike(line, letters) && !HAS_OWN_LETTER.test(line.text)));
    const likely = title === null && mayGuess ? likelyMark(recogniser, line, isHeading) : null;
    // Among letters, a heading in other words is a section's only where one of its letter is to be expected.
    const mark = title ?? (likely !== null && lettered && !isInOrder(likely) ? null : likely);
    const wanted = mark?.labels.some((label) => !known.has(label)) ?? false;
    const plain = mark !== null && (lettered ? isInOrder(mark) : line.cell === null);
    const apart = standsApart(line) || plain;
    const isEntry = isFieldLabel(recogniser, line) || isAdvice(recogniser, line, last);
    if (mark !== null && wanted && apart && !isEntry) {
      marks.set(line, mark);
      last = mark;
    }
  }
  return lettered ? marks : withTitlesBetween(recogniser, lines, { marks, isHeading });
}

/** The sections by their titles: in a plan that has hardly a heading, the questions that it answers are its headings. */
function openingsByTitle(recogniser: Recogniser, lines: readonly Line[], byLetter: ByLetter): Marks {
  const titles = titleOpenings(recogniser, lines, byLetter);
  const found = settled([...titles.values(), ...byLetter.letters.values()]);
  return found.size >= LETTERED
    ? titles
    : titleOpenings(recogniser, lines, {
        ...byLetter,
        isHeading: (line) => looksLikeHeading(line) || asksAlone(line),
      });
}

export interface FoundSections {
  readonly spans: readonly Span[];
  /** Lines of contents lists and of tables that explain the sections: they hold neither text nor facts. */
  readonly decoyLines: ReadonlySet<Line>;
}

interface Openings {
  readonly marks: Marks;
  /** Lines of tables in which each row says of which section it is. */
  readonly rows: Marks;
  /** Lines whose section is none. */
  readonly closed: ReadonlySet<Line>;
}

/** What each line opens by the marks found, and which lines lead to a mark below them. */
function finderOf(
  recogniser: Recogniser,
  { lines, grids }: Reading,
  { marks, rows, closed }: Openings,
): Pick<SpanFinder, 'opens' | 'leadsTo' | 'ofRow'> {
  const leading = leadingRows(recogniser, grids, marks);
  const ofOutcomes = outcomeRows(recogniser, grids, marks);
  const ending = endingLines(recogniser, lines, marks);
  return {
    leadsTo: (line) => leading.get(line) ?? ofOutcomes.get(line),
    ofRow: (line) => rows.get(line),
    opens: (line) => {
      const mark = marks.get(line);
      if (mark === undefined) {
        return ending.has(line) || opensOther(recogniser, line) ? 'other' : null;
      }
      return closed.has(line) ? 'other' : mark;
    },
  };
}

/** Whether a line outside of tables is the heading of a section and of no other: by its letter, or by its title. */
function isHeaded(recogniser: Recogniser, lines: readonly Line[], label: SectionLabel): boolean {
  return lines.some((line) => {
    if (line.cell !== null || line.text === '') return false;
    const found = letterMark(recogniser, line, undefined);
    const [own, ...others] = found?.sure === true ? found.mark.labels : [];
    const named = others.length === 0 ? (own ?? wholeTitle(recogniser, line.text)) : undefined;
    return named !== undefined && sameSection(named, label);
  });
}

/** The spans with what headings above them say of them, and with outcomes where they belong. */
function withHeadings(recogniser: Recogniser, lines: readonly Line[], spans: readonly Span[]): Span[] {
  const areas = withAreasAbove(recogniser, lines, withOutcomesBeside(recogniser, spans));
  return withHeadingsAbove(recogniser, lines, areas);
}

/**
 * The spans of a document's sections: by letter or column first; sections not found so by their titles.
 * Contents lists and tables that explain the sections are set apart.
 */
export function findSections(recogniser: Recogniser, reading: Reading): FoundSections {
  const isForm: IsForm = (line, { labels }) =>
    wholeTitle(recogniser, line.text) !== undefined ||
    labels.some((label) => isDescriptor(recogniser, line.text, label)) ||
    recogniser.guidance.matchStart(line.text) !== null ||
    looksLikeHeading(line);
  const headsArea = (line: Line): boolean => isAreaHeading(recogniser, line);
  const rows = rowsBySection(recogniser, reading.grids, (label) =>
    isHeaded(recogniser, reading.lines, label),
  );
  const letters = letterOpenings(recogniser, reading.lines, rows);
  const byLetter = findSpans(reading, {
    ...finderOf(recogniser, reading, { marks: letters, rows, closed: new Set() }),
    isForm,
    headsArea,
  });
  const decoys = decoysAmong(byLetter, reading.hasUnreadPages);
  const real = byLetter.filter((span) => !decoys.has(span));
  const closed = new Set([...decoys].map(({ mark }) => mark.line));
  const decoyLines = new Set(linesOfDecoys(decoys));
  const titled = reading.lines.filter((line) => !decoyLines.has(line) && !rows.has(line));
  const known = settled(real);
  // The letters that a lettered plan seems to lack may stand on the pages that could not be read.
  const isAllLettered = reading.hasUnreadPages && known.size >= LETTERED;
  const titles = isAllLettered ? NO_MARKS : openingsByTitle(recogniser, titled, { letters, known });
  const all = findSpans(reading, {
    ...finderOf(recogniser, reading, { marks: new Map([...titles, ...letters]), rows, closed }),
    isForm,
    headsArea,
  });
  const later = decoysAmong(all, reading.hasUnreadPages);
  return {
    spans: withHeadings(
      recogniser,
      reading.lines,
      all.filter((span) => !later.has(span)),
    ),
    decoyLines: new Set([...decoyLines, ...linesOfDecoys(later)]),
  };
}
