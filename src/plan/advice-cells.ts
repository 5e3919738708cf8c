import { firstDate } from '../language/printed-dates.ts';
import { ROLE } from './advice-words.ts';
import { cellText, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';

type OpensEntry = (line: Line) => boolean;

const written = ({ lines }: GridCell): Line[] => lines.filter(({ text }) => text !== '');

/** What a form says of its list in general: no kind of advice, no role, no day. */
function saysNothingOfOne(recogniser: Recogniser, cell: GridCell): boolean {
  const text = cellText(cell);
  return recogniser.adviceTypes.set.find(text) === null && !ROLE.test(text) && firstDate(text) === null;
}

/**
 * The cell of a row that holds a list of its own, a line for each advice, beside no more than the form's question:
 * "K | What did we receive, from whom and when? | Parents: ... / School: ...". Null where the row is one entry.
 */
export function listCell(
  recogniser: Recogniser,
  row: readonly GridCell[],
  opensEntry: OpensEntry,
): GridCell | null {
  const lists = row.filter((cell) => written(cell).filter(opensEntry).length > 1);
  const [only] = lists;
  const isAlone = row.every(
    (cell) => cell === only || cellText(cell) === '' || saysNothingOfOne(recogniser, cell),
  );
  return only !== undefined && lists.length === 1 && isAlone ? only : null;
}

/**
 * The rows that cells of one row make where each holds as many lines as the others: kinds of advice in the first, who
 * gave each in the next, the days in the last. None where the row is one entry.
 */
export function rowsOfLines(recogniser: Recogniser, row: readonly GridCell[]): readonly (readonly Line[])[] {
  const columns = row.map(written).filter((lines) => lines.length > 0);
  const [first = []] = columns;
  const isEven = columns.length > 1 && columns.every(({ length }) => length === first.length);
  const namesEach = first.every(({ text }) => recogniser.adviceTypes.set.find(text) !== null);
  const isDated = columns.some((lines) => lines.every(({ text }) => firstDate(text) !== null));
  return first.length > 1 && isEven && namesEach && isDated
    ? first.map((_, at) => columns.flatMap((lines) => lines[at] ?? []))
    : [];
}
