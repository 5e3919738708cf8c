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
import type { Cell } from './cells.ts';

/** Widths of the summary's columns: words first, then figures. */
export const SUMMARY_WIDTHS = [54, 16, 16, 16, 16, 16, 16, 16];

type Line = readonly Cell[];

/** What is said of all plans together, row by row: the figures of the page and of the terminal. */
export function* summaryRows(result: AuditResult, options: ReportOptions): Iterable<Line> {
  const figures = figuresOf(result, options);
  const before = beforeOf(result, options);
  yield [{ value: 'Audit of EHC plans', style: 'title' }];
  for (const sentence of sentences(result, figures)) yield [{ value: sentence }];
  if (before !== null) yield* partRows(changesPart(before));
  if (figures.plans > 0) {
    for (const part of overviewParts(figures, before, options)) yield* partRows(part);
  }
  yield* partRows(rulesPart(figures, before, options));
  if (figures.plans > 0) {
    for (const mirror of mirrorsOf(figures, before, options)) yield* mirrorRows(mirror);
  }
  yield [];
  yield [{ value: LIMITS }];
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
  for (const value of before) yield [{ value }];
  for (const table of tables) yield* tableRows(table);
  for (const value of after) yield [{ value }];
}

function* mirrorRows({ inspection, themes }: Mirror): Iterable<Line> {
  yield [];
  yield [{ value: `What inspectors found: ${inspection.title}`, style: 'heading' }];
  yield [{ value: describeInspection(inspection) }];
  for (const { theme, table } of themes) {
    yield* tableRows(table);
    yield [{ value: `Inspectors found: ${theme.found}` }];
  }
}

/** Figures alone, so that they can be summed and charted; a share has the column "of" for what it is a share of. */
function* tableRows(table: OverviewTable): Iterable<Line> {
  const shared = table.columns.map((_, index) => table.rows.some(({ cells }) => isRate(cells[index])));
  yield [];
  yield [{ value: table.caption }];
  yield table.columns.flatMap(({ title }, index): Cell[] => [
    { value: title, style: index === 0 ? 'head' : 'figure-head' },
    ...(shared[index] === true ? [{ value: 'of', style: 'figure-head' } as const] : []),
  ]);
  for (const row of table.rows) yield rowCells(row, shared);
}

function rowCells({ cells, rating }: Row, shared: readonly boolean[]): Cell[] {
  return cells.flatMap((cell, index): Cell[] => {
    const style = index === 0 ? (rating ?? 'wrapped') : 'wrapped';
    if (isRate(cell))
      return [
        { value: cell.count, style },
        { value: cell.total, style },
      ];
    return [{ value: cell, style }, ...(shared[index] === true ? [{ value: null, style } as const] : [])];
  });
}
