import type { NeedArea } from '../model/plan.ts';
import { cellAt, cellsBeside } from './grid-cells.ts';
import { cellText, type Grid, type GridCell, type Line, rowKey } from './lines.ts';

/** The sub-heading that rules the lines of a section, and the label of the row they stand in. */
export interface RunningHeading {
  readonly text: string;
  readonly area: NeedArea | null;
  /** What labels a row, with the key of that row. */
  readonly label: { readonly text: string; readonly row: string } | null;
  /** The cell beside others that it stands in; null for a heading of all that follows. */
  readonly cell: GridCell | null;
  /** It answers a label of a record, "Area: cognition and learning", and rules what is left of that. */
  readonly ofRecord: boolean;
  /** What ruled before it, and rules again behind its rows. */
  readonly before: RunningHeading | null;
}

export const NO_HEADING: RunningHeading = {
  text: '',
  area: null,
  label: null,
  cell: null,
  ofRecord: false,
  before: null,
};

const lastRows = new WeakMap<GridCell, number>();

/** The last row that a cell speaks for: its own, or the last below it whose cell in its column is empty. */
function lastRowOf(from: GridCell): number {
  const known = lastRows.get(from);
  if (known !== undefined) return known;
  const isEmpty = (row: number): boolean => {
    const below = cellAt(from.grid, row, from.column);
    return below === undefined || cellText(below) === '';
  };
  let last = from.row + from.rowSpan - 1;
  while (last < from.grid.rowCount && isEmpty(last + 1)) last += 1;
  lastRows.set(from, last);
  return last;
}

/** The cell of a table that a cell is, or that holds the table which it stands in; null for one of another table. */
function cellIn(grid: Grid, cell: GridCell | null): GridCell | null {
  return cell === null || cell.grid === grid ? cell : cellIn(grid, cell.grid.within);
}

/** Words in a cell beside others speak for their row, and for the rows below it whose cell in their column is empty. */
function reaches({ from, ofRecord }: { from: GridCell; ofRecord: boolean }, { cell }: Line): boolean {
  const own = cellIn(from.grid, cell);
  return own !== null && (ofRecord || own.row <= lastRowOf(from));
}

/** The heading that rules a line: the last one that reaches so far. */
export function rulingAt(heading: RunningHeading, line: Line): RunningHeading {
  let ruling = heading;
  for (;;) {
    const { cell, ofRecord, before } = ruling;
    if (cell === null || before === null || reaches({ from: cell, ofRecord }, line)) return ruling;
    ruling = before;
  }
}

/** A heading alone in its row rules all that follows, as one outside of tables does. */
const isBesideOthers = (cell: GridCell): boolean => cellsBeside(cell).some((other) => cellText(other) !== '');

interface Heading {
  readonly before: RunningHeading;
  readonly isLabel: boolean;
  /** A label that asks for a particular of its record: it rules its row, answered or not. */
  readonly isField: boolean;
}

/** Whether a cell is all that its row answers to a label: "Area | Cognition and learning". */
function answersLabel(cell: GridCell, label: RunningHeading['label']): boolean {
  const beside = cellsBeside(cell).filter((other) => cellText(other) !== '');
  const [only] = beside;
  return (
    label?.row === rowKey(cell) && beside.length === 1 && only !== undefined && only.column < cell.column
  );
}

/** The heading that a line makes; an area of need holds on below a heading that names none. */
export function headingOf(
  line: Line,
  area: NeedArea | null,
  { before, isLabel, isField }: Heading,
): RunningHeading {
  const { cell } = line;
  const isScoped = cell !== null && (isField || isBesideOthers(cell));
  return {
    text: line.text,
    area: area ?? before.area,
    label: cell !== null && isLabel ? { text: cellText(cell), row: rowKey(cell) } : before.label,
    cell: isScoped ? cell : null,
    ofRecord: cell !== null && area !== null && answersLabel(cell, before.label),
    before: isScoped ? before : null,
  };
}
