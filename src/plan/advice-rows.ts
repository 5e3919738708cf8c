import { firstDate } from '../language/printed-dates.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { entriesOfCards } from './advice-cards.ts';
import { listCell, rowsOfLines } from './advice-cells.ts';
import { entriesOfColumns } from './advice-columns.ts';
import { type Entry, entriesOfLines, entryOfLine, isForm, subjectAndRest } from './advice-lines.ts';
import { ADVICE_NOUN, isDateAlone, isYesOrNo, PERSON } from './advice-words.ts';
import { columnHeaderText, headerRowAbove } from './column-roles.ts';
import { cellsInRow } from './grid-cells.ts';
import { headerRole } from './header-roles.ts';
import { cellText, type GridCell, type Line } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Recogniser } from './recogniser.ts';

const INAPPLICABLE = /^(?:n\/?a(?:\s*[-–—/,;]\s*n\/?a)*|not applicable)$/iu;

/** "K7", "3.", "App. B": a reference names nothing. */
const REFERENCE = /^[\p{L}.]{0,4}\s?[\p{L}\d]{1,3}[.)]?$/u;

/** Words of a row that tell of an advice: its columns named by the header, or the first cell and the rest. */
function entryOfRow(recogniser: Recogniser, cells: readonly GridCell[]): Entry | null {
  const roleOf = (cell: GridCell): ColumnRole | undefined =>
    headerRole(recogniser, columnHeaderText(recogniser, cell) ?? '');
  const filled = cells.filter((cell) => {
    const text = cellText(cell);
    const role = roleOf(cell);
    return (
      text !== '' &&
      role !== 'appended' &&
      !(role === 'number' && REFERENCE.test(text)) &&
      !isYesOrNo(text) &&
      !/^\(?\d{1,2}[.)]?$/u.test(text) &&
      !isPlaceholder(recogniser, text)
    );
  });
  // What the advice is called names it, else the first cell that is no date.
  const first =
    filled.find((cell) => roleOf(cell) === 'adviceType') ??
    filled.find((cell) => roleOf(cell) === 'what' && ADVICE_NOUN.test(cellText(cell))) ??
    filled.find((cell) => !isDateAlone(cellText(cell))) ??
    filled[0];
  const others = filled.filter((cell) => cell !== first);
  const answers = cells
    .filter((cell) => cell !== first)
    .map(cellText)
    .filter((text) => text !== '');
  const inapplicable = answers.length > 0 && answers.every((text) => INAPPLICABLE.test(text));
  return first === undefined || inapplicable
    ? null
    : {
        ...(others.length === 0
          ? subjectAndRest(cellText(first))
          : { subject: cellText(first), rest: others.map(cellText).join(' · ') }),
        place: first.lines[0]?.place ?? {},
      };
}

/** Whether a cell is a card: it names an advice, and says in further lines from whom or when. */
function isCard(recogniser: Recogniser, { lines }: GridCell): boolean {
  const [first, ...others] = lines.filter(({ text }) => text !== '');
  return (
    first !== undefined &&
    others.length > 0 &&
    recogniser.adviceTypes.set.find(first.text) !== null &&
    others.some(
      ({ text }) => isDateAlone(text) || PERSON.test(text) || recogniser.notReceived.find(text) !== null,
    )
  );
}

function entryOfLines([first, ...others]: readonly Line[]): Entry | null {
  const rest = others.map(({ text }) => text).join(' · ');
  return first === undefined ? null : { subject: first.text, rest, place: first.place };
}

/** The entries of one row: a list in a cell, cards beside one another, or the row as a whole. */
function entriesOfRow(recogniser: Recogniser, row: readonly GridCell[]): Entry[] {
  const filled = row.filter((cell) => cellText(cell) !== '');
  if (row.length === 1 || filled.every((cell) => isCard(recogniser, cell))) {
    return row.flatMap((cell) => entriesOfLines(recogniser, cell.lines));
  }
  const list = listCell(recogniser, row, (line) => entryOfLine(recogniser, line) !== null);
  if (list !== null) {
    return entriesOfLines(recogniser, list.lines);
  }
  const parallel = rowsOfLines(recogniser, row);
  if (parallel.length > 0) {
    return parallel.flatMap((lines) => entryOfLines(lines) ?? []);
  }
  const entry = entryOfRow(recogniser, row);
  // A form may print what the advice is: then who gave it and when makes the row an entry.
  const isAnswered = entry !== null && (PERSON.test(entry.rest) || firstDate(entry.rest) !== null);
  return entry === null || (isForm(recogniser, entry.subject) && !isAnswered) ? [] : [entry];
}

/** The rows of each table that lines stand in. */
function tablesOf(lines: readonly Line[]): GridCell[][][] {
  const cells = new Set(lines.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  return [...Map.groupBy(cells, ({ grid }) => grid.id).values()].map((own) => [
    ...Map.groupBy(own, ({ row }) => row).values(),
  ]);
}

/** A row without what heads a table. */
const bodyOf = (recogniser: Recogniser, row: readonly GridCell[]): GridCell[] =>
  row.filter((cell) => headerRowAbove(recogniser, cell) !== cell.row);

/** The entries of the tables that lines stand in. */
export function entriesOfTables(recogniser: Recogniser, lines: readonly Line[]): Entry[] {
  return tablesOf(lines).flatMap((rows) => {
    // A card's first row looks like a head, and its first label like the section's title: whole rows are asked first.
    const whole = rows.flatMap(([cell]) => (cell === undefined ? [] : [cellsInRow(cell.grid, cell.row)]));
    // A frame of single cells is read as the lines in it: what it is, who wrote it, when.
    if (whole.every((row) => row.length === 1)) {
      return entriesOfLines(
        recogniser,
        rows.flat().flatMap((cell) => cell.lines),
      );
    }
    return (
      entriesOfColumns(recogniser, whole) ??
      entriesOfCards(recogniser, whole) ??
      rows
        .map((row) => bodyOf(recogniser, row))
        .filter((row) => row.length > 0)
        .flatMap((row) => entriesOfRow(recogniser, row))
    );
  });
}
