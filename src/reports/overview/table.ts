import type { Rating } from '../../model/result.ts';
import type { Rate } from '../figures/rate.ts';

/** Words, a figure, or so many of so many; null where there is nothing to say. */
export type Cell = string | number | Rate | null;

export interface Column {
  readonly title: string;
  readonly kind: 'words' | 'figure';
  /** The figures of an earlier result stand beside it, where there is one. */
  readonly compared?: true;
  /** Figures of the earlier result. */
  readonly isFormer?: true;
  /** More than a terminal has room for. */
  readonly isDetail?: true;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly rating?: Rating;
  /** The id of the rule that the row is about. */
  readonly rule?: string;
}

/** A table as every format of report shows it; the first cell of a row says what the row is about. */
export interface OverviewTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The column whose shares are drawn as bars beside them. */
  readonly bar?: number;
  /** Drawn as a map: cells shaded by their share, a column for each rating. */
  readonly isMap?: true;
  /** The shares of each row make a whole: a bar of several parts is drawn beside them. */
  readonly isStack?: true;
  /** All its shares are shares of plans. */
  readonly isOfPlans?: true;
  /** Figures of an earlier result stand beside its own. */
  readonly isCompared?: true;
  /** More than a terminal has room for. */
  readonly isDetail?: true;
}

export function isRate(cell: Cell | undefined): cell is Rate {
  return typeof cell === 'object' && cell !== null;
}

/** The total that all shares of a table have; null where they differ or there are none. */
export function totalOf({ rows }: OverviewTable): number | null {
  const totals = new Set(rows.flatMap(({ cells }) => cells.filter(isRate)).map(({ total }) => total));
  const [total, another] = totals;
  return total === undefined || another !== undefined ? null : total;
}
