import { nameAtStart } from '../language/person-names.ts';
import { isDateAlone } from './advice-words.ts';
import { isWeak } from './dated.ts';
import { cellsInRow } from './grid-cells.ts';
import { bareLabel, dateMeaning, labelOf } from './label-meaning.ts';
import { cellText, type Grid, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { isOthers, opensSignature } from './signature-words.ts';

/** Whether a cell begins its row: cells before it that are blank, or that a row above reaches into, do not count. */
function beginsRow(cell: GridCell): boolean {
  const [first] = cellsInRow(cell.grid, cell.row).filter((other) => cellText(other) !== '');
  return first === cell;
}

/** A row that begins with the authority's signature and has a place for its date, or that date. */
export function isSignatureRow(recogniser: Recogniser, cell: GridCell): boolean {
  if (!beginsRow(cell)) return false;
  const beside = cellsInRow(cell.grid, cell.row)
    .filter((other) => other !== cell)
    .map(cellText);
  const first = cellText(cell);
  const isPhrase = /\s/u.test(first.trim());
  const below = cellsInRow(cell.grid, cell.row + cell.rowSpan)
    .map(cellText)
    .find((text) => text !== '');
  const isDatedBelow = isPhrase && below !== undefined && isDayOfSigning(recogniser, bareLabel(below));
  const isDatedBeside = beside.some(
    (text) => (/^dated?\b/iu.test(text) && isWeak(text)) || (isPhrase && isDateAlone(text)),
  );
  const opens = recogniser.signOff.matchesWhole(bareLabel(first)) || opensSignature(recogniser, first);
  return (
    !isOthers(recogniser, first) &&
    ((opens && (isDatedBeside || isDatedBelow)) ||
      (isDatedBelow && labelsSigner(recogniser, bareLabel(first))))
  );
}

/** More rows than say who signed, as what, and when. */
const MOST_SIGNING_ROWS = 6;

/** "Council officer | Signed on" above one name and its day. */
export function headsSignature(recogniser: Recogniser, grid: Grid): boolean {
  const heads = cellsInRow(grid, 1).map((cell) => bareLabel(cellText(cell)));
  return (
    grid.rowCount === 2 &&
    heads.some((head) => labelsSigner(recogniser, head)) &&
    heads.some((head) => isDayOfSigning(recogniser, head)) &&
    !heads.some((head) => isOthers(recogniser, head))
  );
}

/** "Date", "On", "Date of signature": the label of the day on which somebody signed. */
export const isDayOfSigning = (recogniser: Recogniser, label: string): boolean =>
  /^(?:dated?|on)$/iu.test(label) || dateMeaning(recogniser, label)?.name === 'signOffDate';

/** "Officer", "Authorised by", "Signed for the authority": the label of who signed, and no bare "Signature". */
const labelsSigner = (recogniser: Recogniser, label: string): boolean =>
  labelOf(recogniser, label) === 'officer' || (/\s/u.test(label) && opensSignature(recogniser, label));

/**
 * Whether a cell begins a table for the authority's signature, in rows ("Officer | Ann Hale", "Role", "Signed on") or
 * below a head.
 */
export function beginsSignatureTable(recogniser: Recogniser, { grid, row, column }: GridCell): boolean {
  if (row !== 1 || column !== 1 || grid.rowCount > MOST_SIGNING_ROWS) return false;
  if (headsSignature(recogniser, grid)) return true;
  const labels = grid.cells.filter((cell) => cell.column === 1).map((cell) => bareLabel(cellText(cell)));
  return (
    labels.some((label) => labelsSigner(recogniser, label)) &&
    labels.some((label) => isDayOfSigning(recogniser, label)) &&
    !labels.some((label) => isOthers(recogniser, label))
  );
}

/**
 * Whether a cell stands in a row of a day and somebody's name ("3 May 2026 | Ann Hale, Plan Officer") right under
 * "Signed for the local authority", alone in its row.
 */
export function standsUnderSignature(recogniser: Recogniser, { grid, row }: GridCell): boolean {
  const [above = '', ...others] = cellsInRow(grid, row - 1).map(cellText);
  const own = cellsInRow(grid, row).map(cellText);
  return (
    others.every((text) => text === '') &&
    opensSignature(recogniser, above) &&
    !isOthers(recogniser, above) &&
    own.some(isDateAlone) &&
    own.some((text) => nameAtStart(text) !== null)
  );
}

/** A table of heads and one name, with its day. */
const MOST_ROWS_BELOW = 2;

/** The tables right below a line of the authority's signature: "Signed for the council" over "Name | Position | Date". */
export function tablesBelowSignature(recogniser: Recogniser, lines: readonly Line[]): ReadonlySet<Grid> {
  const filled = lines.filter(({ text }) => text !== '');
  return new Set(
    filled.flatMap((line, at) => {
      const cell = filled[at + 1]?.cell;
      const isFirst = cell?.row === 1 && cell.column === 1 && cell.grid.rowCount <= MOST_ROWS_BELOW;
      const opens = line.cell === null && opensSignature(recogniser, line.text);
      return cell !== null && cell !== undefined && isFirst && opens && !isOthers(recogniser, line.text)
        ? [cell.grid]
        : [];
    }),
  );
}
