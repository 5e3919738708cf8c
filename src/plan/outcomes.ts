import { wordsOf } from '../language/words.ts';
import type { PlanOutcome, Section, SectionLine } from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import { saysSomething } from './sayings.ts';

function roleOf(recogniser: Recogniser, line: SectionLine): ColumnRole | undefined {
  return line.column === null ? undefined : wholeKind(recogniser.columns, line.column);
}

/** Lines of section E that are about the outcomes rather than outcomes: steps, targets, arrangements. */
const ABOUT =
  /^(?:steps?\b|short[- ]term targets?|targets? will|progress will|arrangements|monitoring|how (?:will )?we|success criteria|these outcomes|the outcomes|reviewed?\b)/iu;
const ABOUT_HEADING = /steps|targets|monitoring|arrangements|review|success|how we will know|aspiration/iu;

function isOutcome(recogniser: Recogniser, line: SectionLine, rows: ReadonlySet<string>): boolean {
  const inColumn = line.row === null || !rows.has(line.row) || roleOf(recogniser, line) === 'outcome';
  const about = ABOUT.test(line.text) || ABOUT_HEADING.test(line.subheading ?? '');
  return inColumn && !about && wordsOf(line.text).length >= 3 && saysSomething(recogniser, line.text);
}

/** Rows that have a cell for the outcome itself: their other cells are about it. */
function rowsWithOutcome(recogniser: Recogniser, section: Section): Set<string> {
  const lines = section.lines.filter((line) => roleOf(recogniser, line) === 'outcome');
  return new Set(lines.flatMap(({ row }) => (row === null ? [] : [row])));
}

function timescaleOf(recogniser: Recogniser, section: Section, line: SectionLine): string | null {
  const beside = section.lines.find(
    (other) => other.row !== null && other.row === line.row && roleOf(recogniser, other) === 'timescale',
  );
  return beside?.text ?? null;
}

/** The outcomes of section E: each paragraph, list item or cell of the outcome column. */
export function readOutcomes(recogniser: Recogniser, section: Section): PlanOutcome[] {
  const rows = rowsWithOutcome(recogniser, section);
  return section.lines
    .filter((line) => isOutcome(recogniser, line, rows))
    .map((line) => ({
      text: line.text,
      place: line.place,
      row: line.row,
      subheading: line.subheading,
      area: line.area,
      timescale: timescaleOf(recogniser, section, line),
    }));
}
