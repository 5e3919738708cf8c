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
  const shown = fitting(whole, paper);
  const isOfRules = shown.rows.some(({ rule }) => rule !== undefined);
  const drawn = shown.isCompared === true || isOfRules ? undefined : shown.bar;
  const lines = linesOf(shown);
  const [titles = [], ...words] = lines;
  const rows = words.map((row, at) =>
    drawn === undefined ? row : [...row, barOf(shown.rows[at]?.cells[drawn] ?? null, paper)],
  );
  const first = isOfRules ? ruleRoom(paper, lines) : drawn === undefined ? undefined : BAR_WORDS;
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

/** The head and the rows in words. */
function linesOf(shown: OverviewTable): string[][] {
  const rows = shown.rows.map(({ cells }) => cells.map((cell) => cellWords(shown, cell)));
  return [shown.columns.map(({ title }) => title), ...rows];
}

/** The table without what is too much for a terminal, and without its last columns where they are too wide. */
function fitting(whole: OverviewTable, paper: Paper): OverviewTable {
  let shown = withColumns(whole, (index) => whole.columns[index]?.isDetail !== true);
  while (shown.columns.length > 3 && widthOf(shown) > paper.width) {
    const last = shown.columns.length - 1;
    shown = withColumns(shown, (index) => index < last);
  }
  return shown;
}

function withColumns(whole: OverviewTable, isShown: (index: number) => boolean): OverviewTable {
  return {
    ...whole,
    columns: whole.columns.filter((_, index) => isShown(index)),
    rows: whole.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isShown(index)) })),
  };
}

function widthOf(shown: OverviewTable): number {
  const isOfRules = shown.rows.some(({ rule }) => rule !== undefined);
  const figures = figureWidths(linesOf(shown));
  const words = isOfRules ? LEAST_RULE : Math.max(...linesOf(shown).map(([first = '']) => first.length));
  return words + figures + 2;
}

/** Columns that figures need, with the gaps before them. */
function figureWidths(lines: readonly (readonly string[])[]): number {
  const columns = [...(lines[0]?.keys() ?? [])].slice(1);
  const widths = columns.map((index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return widths.reduce((sum, width) => sum + width + 2, 0);
}

function barOf(cell: Cell, paper: Paper): string {
  return isRate(cell) ? bar(cell.count, cell.total, Math.min(paper.width - 56, 40)) : '';
}

/** Titles of rules in fewer columns than these are hard to read. */
const LEAST_RULE = 20;

/** Columns for the titles of rules, beside what the figures need. */
function ruleRoom(paper: Paper, lines: readonly (readonly string[])[]): number {
  return Math.max(LEAST_RULE, Math.min(paper.width - 4 - figureWidths(lines), 90));
}
