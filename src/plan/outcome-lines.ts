import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Section, SectionLine } from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import { saysSomething } from './sayings.ts';

/** An outcome's own words, and the line it stands in. */
export interface OutcomeLine {
  readonly line: SectionLine;
  readonly text: string;
}

export function outcomeRole(recogniser: Recogniser, line: SectionLine): ColumnRole | undefined {
  return line.column === null ? undefined : wholeKind(recogniser.columns, line.column);
}

const LEAST_WORDS = 3;

/** The words of a line that are about no outcome: steps, targets, arrangements, provision. */
function isAbout({ outcomes }: Recogniser, { text, subheading }: SectionLine): boolean {
  return (
    outcomes.about.matchStart(text) !== null ||
    (subheading !== null && outcomes.aboutHeadings.matchesWhole(subheading))
  );
}

/** Rows that have a cell for the outcome itself: their other cells are about it. */
function rowsWithOutcome(recogniser: Recogniser, { lines }: Section): Set<string> {
  const own = lines.filter((line) => outcomeRole(recogniser, line) === 'outcome');
  return new Set(own.flatMap(({ row }) => (row === null ? [] : [row])));
}

/** A cell of a column that has another name than outcomes holds none. */
function isInColumn(recogniser: Recogniser, line: SectionLine, rows: ReadonlySet<string>): boolean {
  const role = outcomeRole(recogniser, line);
  return role === 'outcome' || (role === undefined && (line.row === null || !rows.has(line.row)));
}

/** The outcomes of a paragraph: what is about one ends it, and a sentence with a time of its own begins another. */
function outcomesOfLine({ outcomes }: Recogniser, line: SectionLine): OutcomeLine[] {
  const found: string[][] = [];
  for (const sentence of sentencesOf(line.text)) {
    if (outcomes.about.matchStart(sentence) !== null) {
      break;
    }
    if (found.length === 0 || outcomes.starts.matchStart(sentence) !== null) {
      found.push([]);
    }
    found.at(-1)?.push(sentence);
  }
  return found.map((sentences) => ({ line, text: sentences.join(' ') }));
}

const leadsIn = ({ text }: SectionLine): boolean => text.endsWith(':');

/** The lines of section E that hold outcomes, in order. */
export function outcomeLines(recogniser: Recogniser, section: Section): OutcomeLine[] {
  const rows = rowsWithOutcome(recogniser, section);
  return section.lines
    .filter((line) => isInColumn(recogniser, line, rows) && !isAbout(recogniser, line) && !leadsIn(line))
    .filter(({ text }) => saysSomething(recogniser, text))
    .flatMap((line) => outcomesOfLine(recogniser, line))
    .filter(({ text }) => wordsOf(text).length >= LEAST_WORDS);
}
