import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import type { Entry } from './advice-lines.ts';
import { ADVICE_NOUN, isYesOrNo, PERSON, ROLE } from './advice-words.ts';
import { cellText, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';

const LEAST_COLUMNS = 3;
const MOST_WORDS = 6;

/** What tells an entry from a head: a person, or a day. */
const tellsOfOne = (text: string): boolean => PERSON.test(text) || firstDate(text) !== null;

/** Words that a kind of advice is told by. All of them may be in capitals: "Social Care" is nobody's name. */
function couldName({ adviceAlone, adviceTypes }: Recogniser, text: string): boolean {
  if (adviceAlone.set.matchesWhole(text) || adviceTypes.set.matchesWhole(text)) return true;
  return wordsOf(text).length <= MOST_WORDS && !tellsOfOne(text) && adviceTypes.set.find(text) !== null;
}

/** "Health", "Family", "Psychological advice": the head of a column. */
function namesAdvice(recogniser: Recogniser, text: string): boolean {
  const isOfRole = ROLE.test(text) && !ADVICE_NOUN.test(text);
  return couldName(recogniser, text) && (!isOfRole || recogniser.adviceTypes.set.matchesWhole(text));
}

/** The heads of a table with a column for each kind of advice; null for any other row. */
function headsIn(recogniser: Recogniser, row: readonly GridCell[]): GridCell[] | null {
  const filled = row.filter((cell) => cellText(cell) !== '');
  const sure = filled.filter((cell) => namesAdvice(recogniser, cellText(cell)));
  // Among such heads "Sensory teacher" is one as well.
  const heads = filled.filter((cell) => sure.includes(cell) || couldName(recogniser, cellText(cell)));
  const corner = filled.filter((cell) => !heads.includes(cell));
  const isOfAdvice = corner.every((cell) => cell.column === 1) && sure.length >= LEAST_COLUMNS;
  return isOfAdvice ? heads : null;
}

/** The lines of a cell by advice: each ends with its day, where several have one. */
function adviceIn(lines: readonly Line[]): Line[][] {
  const each: Line[][] = [[]];
  for (const line of lines.filter(({ text }) => text !== '')) {
    const last = each.at(-1) ?? [];
    if (last.some(({ text }) => firstDate(text) !== null)) each.push([line]);
    else last.push(line);
  }
  return each.filter((own) => own.length > 0);
}

/** What a label to the left may ask of every advice. */
const TOLD: readonly (ColumnRole | undefined)[] = ['who', 'author', 'date', 'adviceType', 'what'];

/** Whether each row tells one thing of every advice ("Author", "Date"), rather than one advice of every kind. */
function isOfLabels(recogniser: Recogniser, rows: readonly (readonly GridCell[])[]): boolean {
  const roles = rows.map(([cell]) =>
    cell?.column === 1 ? labelRole(recogniser, cellText(cell)) : undefined,
  );
  return roles.some((role) => TOLD.includes(role));
}

function entryBelow(head: GridCell, lines: readonly Line[]): Entry | null {
  const filled = lines.filter(({ text }) => text !== '' && !isYesOrNo(text));
  const [first] = filled;
  return first === undefined
    ? null
    : { subject: cellText(head), rest: filled.map(({ text }) => text).join(' · '), place: first.place };
}

/**
 * The entries of a table that has a column for each kind of advice, with who gave it and when below: in one cell, or in
 * rows of their own with labels to the left. Null for any other table.
 */
export function entriesOfColumns(
  recogniser: Recogniser,
  rows: readonly (readonly GridCell[])[],
): Entry[] | null {
  const at = rows.findIndex((row) => headsIn(recogniser, row) !== null);
  const heads = headsIn(recogniser, rows[at] ?? []) ?? [];
  const [above, below] = [rows.slice(0, Math.max(0, at)), rows.slice(at + 1)];
  const isFirst = above.flat().every((cell) => !tellsOfOne(cellText(cell)));
  if (heads.length === 0 || below.length === 0 || !isFirst) return null;
  const isParted = heads.every(({ column }) => column !== 1) && isOfLabels(recogniser, below);
  return heads.flatMap((head) => {
    const cells = below.flatMap((row) => row.filter(({ column }) => column === head.column));
    const lines = isParted
      ? [cells.flatMap((cell) => cell.lines)]
      : cells.flatMap((cell) => adviceIn(cell.lines));
    return lines.flatMap((own) => entryBelow(head, own) ?? []);
  });
}
