import { findQuantities, underHeader } from '../language/quantities.ts';
import type { Section, SectionLine } from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { columnRole } from './header-roles.ts';
import { isItem } from './provision-sentences.ts';
import type { Recogniser } from './recogniser.ts';
import type { Records } from './records.ts';

/** A line of a section of provision with what its place says about it. */
export interface Piece {
  readonly line: SectionLine;
  /** The line's words without a label of its own ("By whom: ..."). */
  readonly text: string;
  readonly role: ColumnRole | undefined;
  /** The role stands in a label or sub-heading, so that the line belongs to the item before it. */
  readonly isLabelled: boolean;
  /** What leads in to the line: its sub-heading, and a line above a list. */
  readonly leadIns: readonly string[];
  /** Equal for the cells of a row, and for the rows of a card. */
  readonly record: string | null;
  readonly isOnCard: boolean;
}

/** Headers of columns that head no text: "Number" above a paragraph is what is taught. */
const NO_HEADINGS: readonly ColumnRole[] = ['number', 'date', 'link'];

/** "Outcome 1: A teacher will teach Kai reading": the label says what the provision is for. */
function numbersWhatItServes(
  { text }: SectionLine,
  { role, value }: { role: ColumnRole; value: string },
): boolean {
  return (role === 'outcome' || role === 'need') && /\d/u.test(text.slice(0, text.length - value.length));
}

/** Which particular a line is, by its column's header, its own label or its sub-heading. */
function readPiece(
  recogniser: Recogniser,
  { roleOf, keyOf, isOnCard, labelledAs }: Records,
  { line, leadIns }: Pick<Piece, 'line' | 'leadIns'>,
): Piece {
  const place = { record: keyOf(line), isOnCard: isOnCard(line) };
  const column = roleOf(line);
  const own = labelledAs(line);
  if (own !== null && !numbersWhatItServes(line, own)) {
    return { line, text: own.value, role: own.role, isLabelled: true, leadIns, ...place };
  }
  const heading = line.subheading === null ? undefined : columnRole(recogniser, line.subheading);
  const above = heading !== undefined && NO_HEADINGS.includes(heading) ? undefined : heading;
  const role = column ?? above;
  const isLabelled = role !== undefined && (line.column === null || column === undefined);
  return { line, text: line.text, role, isLabelled, leadIns, ...place };
}

const leadsIn = ({ text }: SectionLine): boolean => text.endsWith(':');

/** How far the words of a line above a list reach: to its last item, or to the next sub-heading. */
function reaches(leadIn: SectionLine, last: SectionLine, line: SectionLine): boolean {
  const inList = line.listItem || !last.listItem;
  return line.subheading === leadIn.subheading && line.row === leadIn.row && inList;
}

/** A header that holds a figure's unit completes the bare figure below it: "Hours per week" over "3". */
export function withHeader({ line, text, role }: Piece): string {
  const isFigure = role === 'amount' || role === 'frequency' || findQuantities(line.column ?? '').length > 0;
  return line.column !== null && isFigure ? underHeader(text, line.column) : text;
}

/** The lines of a section that say something, each with what leads in to it; lines that only lead in are left out. */
export function piecesOf(recogniser: Recogniser, records: Records, section: Section): Piece[] {
  const pieces: Piece[] = [];
  let leadIn: SectionLine | null = null;
  let last: SectionLine | null = null;
  for (const line of section.lines.filter((each) => isItem(recogniser, section, each))) {
    if (leadsIn(line)) {
      leadIn = line;
      last = line;
      continue;
    }
    if (leadIn !== null && last !== null && !reaches(leadIn, last, line)) {
      leadIn = null;
    }
    const above = [line.subheading, leadIn?.text ?? null].filter((text) => text !== null);
    pieces.push(readPiece(recogniser, records, { line, leadIns: above }));
    last = line;
  }
  return pieces;
}
