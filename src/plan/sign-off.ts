import type { PrintedDate } from '../model/calendar-date.ts';
import type { Located } from '../model/plan.ts';
import { readDate } from './fact-values.ts';
import { fieldsOfText, labelOf } from './fields.ts';
import { cellText, type Grid, type GridCell, type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { afterSeparator } from './titles.ts';

const DATE_LABEL = /^\s*date\s*:?\s*$/iu;
const DATED_LINE = /(?:^|[\s.…_])date\s*:\s*(.{4,40})$/iu;

function signs(recogniser: Recogniser, text: string): boolean {
  const bare = afterSeparator(text);
  return recogniser.signOff.matchesWhole(bare) || labelOf(recogniser, bare) === 'officer';
}

function located(text: string, cell: GridCell | Line): Located<PrintedDate>[] {
  const value = readDate(text);
  const place = 'place' in cell ? cell.place : (cell.lines[0]?.place ?? {});
  return value === null ? [] : [{ value, raw: text, label: 'Date', place, confidence: 'high' }];
}

/** In a table that names an officer or a signature, the cell beside or below "Date". */
function ofGrid(recogniser: Recogniser, grid: Grid): Located<PrintedDate>[] {
  if (!grid.cells.some((cell) => signs(recogniser, cellText(cell)))) {
    return [];
  }
  return grid.cells
    .filter((cell) => DATE_LABEL.test(cellText(cell)))
    .flatMap((cell) => {
      const right = grid.cells.find(
        ({ row, column }) => row === cell.row && column === cell.column + cell.columnSpan,
      );
      const below = grid.cells.find(
        ({ row, column }) => column === cell.column && row === cell.row + cell.rowSpan,
      );
      return [right, below].flatMap((answer) =>
        answer === undefined ? [] : located(cellText(answer), answer),
      );
    });
}

/** After a signature's heading or on its line: "Signed: ...  Date: 3 May 2026". */
function ofLines(recogniser: Recogniser, lines: readonly Line[]): Located<PrintedDate>[] {
  let signing = 0;
  return lines.flatMap((line) => {
    const opensHere = recogniser.signOff.matchesWhole(line.text.split(':')[0] ?? '');
    if (opensHere) {
      signing = 6;
    } else if (looksLikeHeading(line) && line.text !== '') {
      signing = 0;
    }
    signing -= line.text === '' ? 0 : 1;
    const labelled = fieldsOfText(recogniser, line).some(({ fact }) => fact.endsWith('Date'));
    const dated = signing >= 0 && !labelled ? DATED_LINE.exec(line.text)?.[1] : undefined;
    return dated === undefined ? [] : located(dated, line);
  });
}

/** The dates of signature: a bare "Date" counts only beside a signature or an officer. */
export function signOffDates(
  recogniser: Recogniser,
  cover: readonly Line[],
  reading: Reading,
): Located<PrintedDate>[] {
  const own = new Set(cover.flatMap(({ cell }) => (cell === null ? [] : [cell.grid])));
  const grids = reading.grids.filter((grid) => own.has(grid));
  return [...grids.flatMap((grid) => ofGrid(recogniser, grid)), ...ofLines(recogniser, cover)];
}
