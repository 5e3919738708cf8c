import { rateWords } from '../figures/rate.ts';
import { figure, plural, share } from '../words.ts';
import { type Cell, isRate, type OverviewTable, totalOf } from './table.ts';

/** A cell in words: a share tells its total where the table's heading cannot tell one for all. */
export function cellWords(table: OverviewTable, cell: Cell): string {
  if (cell === null) return '-';
  if (!isRate(cell)) return typeof cell === 'number' ? figure(cell) : cell;
  return sharedTotal(table) === null ? rateWords(cell) : share(cell.count, cell.total);
}

/** The plans that all shares of a table are of, so that its heading can say it once; null where they differ. */
export function sharedTotal(table: OverviewTable): number | null {
  return table.isOfPlans === true && table.isCompared !== true ? totalOf(table) : null;
}

/** "Plans by their overall rating, of 81 plans". */
export function captionOf(table: OverviewTable): string {
  const total = sharedTotal(table);
  return total === null ? table.caption : `${table.caption}, of ${plural(total, 'plan')}`;
}
