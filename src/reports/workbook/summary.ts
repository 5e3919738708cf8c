import type { AuditResult } from '../../model/result.ts';
import { describeCounts, describeRun, describeSelection, LIMITS } from '../describe.ts';
import { type Figures, figuresOf } from '../figures/archive.ts';
import { beforeOf } from '../figures/before.ts';
import { describeRates } from '../figures/counted.ts';
import type { ReportOptions } from '../options.ts';
import { changesPart } from '../overview/changes.ts';
import { describeInspection, type Mirror, mirrorsOf } from '../overview/mirror.ts';
import { overviewParts, rulesPart } from '../overview/overview.ts';
import type { OverviewPart } from '../overview/part.ts';
import { isRate, type OverviewTable, type Row } from '../overview/table.ts';
import { waivedPart } from '../overview/waived.ts';
import type { Cell } from './cells.ts';

/** Widths of the summary's columns: words first, then figures. */
export const SUMMARY_WIDTHS = [54, ...Array.from({ length: 11 }, () => 14)];

/** Sentences stand over so many columns. */
const SENTENCE = 8;

type Line = readonly Cell[];

/** What is said of all plans together, row by row: the figures of the page and of the terminal. */
export function* summaryRows(result: AuditResult, options: ReportOptions): Iterable<Line> {
  const figures = figuresOf(result, options);
  const before = beforeOf(result, options);
  yield [{ value: 'Audit of EHC plans', style: 'title' }];
  for (const words of sentences(result, figures)) yield sentence(words);
  if (before !== null) yield* partRows(changesPart(before));
  if (figures.plans > 0) {
    for (const part of overviewParts(figures, before, options)) yield* partRows(part);
  }
  yield* partRows(rulesPart(figures, before, options));
  const waived = waivedPart(figures, options);
  if (waived.tables.length > 0) yield* partRows(waived);
  if (figures.plans > 0) {
    for (const mirror of mirrorsOf(figures, before, options)) yield* mirrorRows(mirror);
  }
  yield [];
  yield sentence(LIMITS);
}

function sentence(value: string): Line {
  return [{ value, style: 'wrapped', across: SENTENCE }];
}

function sentences(result: AuditResult, { plans, setAside }: Figures): string[] {
  const selection = describeSelection(result);
  return [
    describeCounts(result),
    describeRun(result),
    ...(selection === null ? [] : [selection]),
    describeRates(plans, setAside),
  ];
}

function* partRows({ title, before = [], tables, after = [] }: OverviewPart): Iterable<Line> {
  yield [];
  yield [{ value: title, style: 'heading' }];
  for (const words of before) yield sentence(words);
  for (const table of tables) yield* tableRows(table);
  for (const words of after) yield sentence(words);
}

function* mirrorRows({ inspection, themes }: Mirror): Iterable<Line> {
  yield [];
  yield [{ value: `What inspectors found: ${inspection.title}`, style: 'heading' }];
  yield sentence(describeInspection(inspection));
  for (const { theme, table } of themes) {
    yield* tableRows(table);
    yield sentence(`Inspectors found: ${theme.found}`);
  }
}

/** Figures alone, so that they can be summed and charted; "of" says what shares are shares of. */
function* tableRows(table: OverviewTable): Iterable<Line> {
  const shared = table.columns.map((_, index) => table.rows.some(({ cells }) => isRate(cells[index])));
  const isOne = hasOneTotal(table);
  yield [];
  yield [{ value: table.caption }];
  const of: Cell = { value: 'of', style: 'figure-head' };
  yield [
    ...table.columns.flatMap(({ title }, index): Cell[] => [
      { value: title, style: index === 0 ? 'head' : 'figure-head' },
      ...(shared[index] === true && !isOne ? [of] : []),
    ]),
    ...(isOne ? [of] : []),
  ];
  for (const row of table.rows) yield rowCells(row, shared, isOne);
}

/** Whether several shares of each row are of one total, which is then told once. */
function hasOneTotal({ rows }: OverviewTable): boolean {
  return rows.every(({ cells }) => {
    const rates = cells.filter(isRate);
    return rates.length > 1 && rates.every(({ total }) => total === rates[0]?.total);
  });
}

function rowCells({ cells, rating }: Row, shared: readonly boolean[], isOne: boolean): Cell[] {
  const shown = cells.flatMap((cell, index): Cell[] => {
    const style = index === 0 ? (rating ?? 'wrapped') : 'wrapped';
    const isShare = shared[index] === true && !isOne;
    if (isRate(cell))
      return [{ value: cell.count, style }, ...(isShare ? [{ value: cell.total, style } as const] : [])];
    return [{ value: cell, style }, ...(isShare ? [{ value: null, style } as const] : [])];
  });
  const total = cells.find(isRate)?.total ?? null;
  return isOne ? [...shown, { value: total, style: 'wrapped' }] : shown;
}
