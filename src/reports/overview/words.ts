import { rateWords } from '../figures/rate.ts';
import { figure, share } from '../words.ts';
import { type Cell, isRate, type OverviewTable, totalOf } from './table.ts';

/** A cell in words: a share tells its total where the table does not have one total for all of its rows. */
export function cellWords(table: OverviewTable, column: number, cell: Cell): string {
  if (cell === null) return '-';
  if (!isRate(cell)) return typeof cell === 'number' ? figure(cell) : cell;
  const isOneTotal = table.isCompared !== true && totalOf(table, column) !== null;
  return isOneTotal ? share(cell.count, cell.total) : rateWords(cell);
}
