import type { ProvisionItem, ProvisionSection, Section, SectionLine } from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import { saysSomething } from './sayings.ts';

type Slot = 'what' | 'who' | 'amount' | 'frequency' | 'ratio' | 'where' | 'review';

const SLOTS: readonly Slot[] = ['what', 'who', 'amount', 'frequency', 'ratio', 'where', 'review'];

interface Piece {
  readonly line: SectionLine;
  readonly role: ColumnRole | undefined;
}

function roleOf(recogniser: Recogniser, line: SectionLine): ColumnRole | undefined {
  return line.column === null ? undefined : wholeKind(recogniser.columns, line.column);
}

/** One item for the cells of a row that have columns of their own; otherwise one for each paragraph. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  const rows = new Map<string, Piece[]>();
  const known = new Set(pieces.flatMap(({ line, role }) => (role === undefined ? [] : [line.row])));
  for (const piece of pieces) {
    const { row, column } = piece.line;
    // A header in the form's own words names no role; its cells are of the row all the same.
    const sharesRow = row !== null && column !== null && known.has(row);
    const group = sharesRow ? rows.get(row) : undefined;
    if (group !== undefined) {
      group.push(piece);
    } else {
      const fresh = [piece];
      groups.push(fresh);
      if (sharesRow) {
        rows.set(row, fresh);
      }
    }
  }
  return groups;
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ line }) => line.text).join(' ');
}

function itemOf(section: ProvisionSection, pieces: readonly Piece[]): ProvisionItem | null {
  const [first] = pieces;
  if (first === undefined) {
    return null;
  }
  const bySlot = (slot: Slot): string | null => {
    const own = pieces.filter(({ role }) => role === slot);
    return own.length === 0 ? null : joined(own);
  };
  const unnamed = joined(pieces.filter(({ role }) => role === undefined));
  const [what, who, amount, frequency, ratio, where, review] = SLOTS.map(bySlot);
  const provision = pieces.filter(
    ({ role }) => role !== 'outcome' && role !== 'need' && role !== 'timescale',
  );
  const text = joined(provision);
  return text === ''
    ? null
    : {
        section,
        text,
        place: first.line.place,
        row: first.line.row,
        area: first.line.area,
        what: what ?? (unnamed || text),
        who: who ?? null,
        amount: amount ?? null,
        frequency: frequency ?? null,
        ratio: ratio ?? null,
        where: where ?? null,
        review: review ?? null,
      };
}

/** The provision of a section: a row of its table, or a paragraph or list item, each. */
export function readProvision(recogniser: Recogniser, section: Section): ProvisionItem[] {
  const letter = section.letter as ProvisionSection;
  const pieces = section.lines
    .map((line) => ({ line, role: roleOf(recogniser, line) }))
    .filter(({ line }) => saysSomething(recogniser, line.text));
  return grouped(pieces).flatMap((group) => itemOf(letter, group) ?? []);
}
