import type { TextOptions } from '../options.ts';
import type { OverviewPart } from '../overview/part.ts';
import { type Cell, isRate, type OverviewTable } from '../overview/table.ts';
import { cellWords } from '../overview/words.ts';
import { bar, heading, type Paper, paragraph, table } from './paper.ts';

export type Setting = TextOptions & { readonly paper: Paper };

/** A part of the overview, as far as a terminal has room for it. */
export function partLines({ title, before = [], tables, after = [] }: OverviewPart, paper: Paper): string[] {
  const shown = tables.filter(({ isDetail }) => !isDetail);
  if (shown.length + before.length === 0) return [];
  return [
    ...heading(paper, title),
    ...before.flatMap((sentence) => paragraph(paper, sentence, { indent: 2 })),
    ...shown.flatMap((one) => tableLines(one, paper)),
    ...after.flatMap((sentence) => paragraph(paper, sentence, { indent: 2, paint: paper.chalk.dim })),
  ];
}

/** Words of rows with bars have a column of one width, so that the bars of several tables begin together. */
const BAR_WORDS = 30;

function tableLines(whole: OverviewTable, paper: Paper): string[] {
  const shown = withoutDetail(whole);
  const isOfRules = shown.rows.some(({ rule }) => rule !== undefined);
  const drawn = shown.isCompared === true || isOfRules ? undefined : shown.bar;
  const titles = shown.columns.map(({ title }) => title);
  const words = shown.rows.map(({ cells }) => cells.map((cell, index) => cellWords(shown, index, cell)));
  const rows = words.map((row, at) =>
    drawn === undefined ? row : [...row, barOf(shown.rows[at]?.cells[drawn] ?? null, paper)],
  );
  const first = isOfRules ? ruleRoom(paper, [titles, ...words]) : drawn === undefined ? undefined : BAR_WORDS;
  return table(
    paper,
    {
      head: [...titles, ...(drawn === undefined ? [] : [''])],
      ...(first !== undefined && { first }),
      words: drawn === undefined ? [] : [titles.length],
    },
    rows,
  );
}

function withoutDetail(table: OverviewTable): OverviewTable {
  const isShown = (index: number): boolean => table.columns[index]?.isDetail !== true;
  return {
    ...table,
    columns: table.columns.filter((_, index) => isShown(index)),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isShown(index)) })),
  };
}

function barOf(cell: Cell, paper: Paper): string {
  return isRate(cell) ? bar(cell.count, cell.total, Math.min(paper.width - 56, 40)) : '';
}

/** Columns for the titles of rules, beside what the figures need. */
function ruleRoom(paper: Paper, rows: readonly (readonly string[])[]): number {
  const columns = rows[0]?.keys() ?? [];
  const widths = [...columns]
    .slice(1)
    .map((index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return Math.max(16, Math.min(paper.width - 4 - widths.reduce((sum, width) => sum + width + 2, 0), 90));
}
