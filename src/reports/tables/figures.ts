import type { AuditResult } from '../../model/result.ts';
import { figuresOf } from '../figures/archive.ts';
import { remembered } from '../figures/remembered.ts';
import type { ReportOptions } from '../options.ts';
import { type GroupOverview, overviewByGroup, overviewOfAll, withoutChanges } from '../overview/by-group.ts';
import type { OverviewPart } from '../overview/part.ts';
import { isRate, type OverviewTable } from '../overview/table.ts';
import { type Columns, integer, type Row, type Table, text } from './table.ts';

const COLUMNS = {
  group_column: text(18),
  group: text(24),
  part: text(26),
  table: text(50),
  row: text(50),
  figure: text(30),
  count: integer,
  of: integer,
  could_not_tell: integer,
  words: text(24),
  rule: text(28),
  run_id: text(20),
} as const satisfies Columns;

/** One row a figure of the archive: of all plans, where no group is named, and of each group of the case data. */
export const FIGURES_TABLE: Table<typeof COLUMNS> = { name: 'figures', columns: COLUMNS };

/** Columns of the case data have more groups only by mistake, such as a number of each plan. */
const MOST_GROUPS = 100;

export function figureRows(result: AuditResult, run: string, options: ReportOptions): Row<typeof COLUMNS>[] {
  return keyless(result, options).map((row) => ({ ...row, run_id: run }));
}

/** Walks over the documents twice. */
const keyless = remembered((result, { earlier: _earlier, ...all }): Row<typeof COLUMNS>[] => {
  const options = withoutChanges(all);
  const figures = figuresOf(result, options);
  const columns = overviewByGroup({ result, figures, before: null }, MOST_GROUPS, options);
  return [
    ...rowsOf(overviewOfAll(figures, options), {}),
    ...columns.flatMap(({ heading, groups }) =>
      groups.flatMap((group) => rowsOf(group, { group_column: heading, group: group.name })),
    ),
  ];
});

function rowsOf({ parts, mirrors }: GroupOverview, keys: Row<typeof COLUMNS>): Row<typeof COLUMNS>[] {
  return [
    ...parts
      .filter(isOfFigures)
      .flatMap(({ title, tables }) => tables.flatMap((table) => cellRows(table, { ...keys, part: title }))),
    ...mirrors.flatMap(({ inspection, themes }) =>
      themes.flatMap(({ table }) => cellRows(table, { ...keys, part: inspection.title })),
    ),
  ];
}

/** Waived findings have rows of their own among the findings. */
function isOfFigures({ id }: OverviewPart): boolean {
  return id !== 'waived';
}

function cellRows(
  { caption, columns, rows }: OverviewTable,
  keys: Row<typeof COLUMNS>,
): Row<typeof COLUMNS>[] {
  return rows.flatMap(({ cells: [head, ...cells], rule }) =>
    cells.flatMap((cell, index): Row<typeof COLUMNS>[] => {
      if (cell === null) return [];
      const figure = columns[index + 1]?.title;
      const row = { ...keys, table: caption, row: String(head), figure, rule };
      if (isRate(cell)) return [{ ...row, count: cell.count, of: cell.total, could_not_tell: cell.untold }];
      return [typeof cell === 'number' ? { ...row, count: cell } : { ...row, words: cell }];
    }),
  );
}
