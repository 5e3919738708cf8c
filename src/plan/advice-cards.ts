import type { ColumnRole } from '../model/vocabulary.ts';
import type { Entry } from './advice-lines.ts';
import { cellsInRow } from './grid-cells.ts';
import { bareLabel } from './label-meaning.ts';
import { cellText, type Grid, type GridCell } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';

/** A row of a card: what its label asks for, and its answer. */
interface Field {
  readonly label: string;
  readonly role: ColumnRole | undefined;
  readonly answer: GridCell;
}

const WHAT: readonly (ColumnRole | undefined)[] = ['adviceType', 'what'];
const TOLD_OF_IT: readonly (ColumnRole | undefined)[] = ['who', 'author', 'date', 'adviceType'];

/** A row as a field: one label and one answer; null for any other row. */
function fieldOf(recogniser: Recogniser, row: readonly GridCell[]): Field | null {
  const [label, answer, ...more] = row;
  if (label === undefined || answer === undefined || more.length > 0) return null;
  const text = bareLabel(cellText(label));
  return text === '' ? null : { label: text, role: labelRole(recogniser, text), answer };
}

/** Each card begins with the label that began the first. */
function cardsIn(fields: readonly Field[]): Field[][] {
  const cards: Field[][] = [];
  for (const field of fields) {
    const last = cards.at(-1);
    if (last === undefined || field.label === last[0]?.label) cards.push([field]);
    else last.push(field);
  }
  return cards;
}

/** Whether a card's labels ask what an advice is and at least who gave it or when. */
function isCard(fields: readonly Field[]): boolean {
  const known = new Set(fields.map(({ role }) => role).filter((role) => TOLD_OF_IT.includes(role)));
  const [first] = fields;
  return fields.length > 1 && WHAT.includes(first?.role) && known.size > 1;
}

function entryOfCard(fields: readonly Field[]): Entry | null {
  const filled = fields.map(({ answer }) => answer).filter((cell) => cellText(cell) !== '');
  const [first, ...others] = filled;
  return first === undefined
    ? null
    : {
        subject: cellText(first),
        rest: others.map(cellText).join(' · '),
        place: first.lines[0]?.place ?? {},
      };
}

/**
 * The entries of a table of cards, with labels to the left: "Advice | School report", "Given by | Lee Orme, tutor", "Dated |
 * 9 May 2026". Null for any other table.
 */
export function entriesOfCards(
  recogniser: Recogniser,
  rows: readonly (readonly GridCell[])[],
): Entry[] | null {
  const fields = rows.map((row) => fieldOf(recogniser, row));
  const whole = fields.filter((field) => field !== null);
  const cards = cardsIn(whole);
  return whole.length < fields.length || cards.length === 0 || !cards.every(isCard)
    ? null
    : cards.flatMap((card) => entryOfCard(card) ?? []);
}

/** Whether a whole table is a card of advice, or several. */
export function isCardOfAdvice(recogniser: Recogniser, grid: Grid): boolean {
  const rows = Array.from({ length: grid.rowCount }, (_, index) => cellsInRow(grid, index + 1));
  return entriesOfCards(recogniser, rows) !== null;
}
