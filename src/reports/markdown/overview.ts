import type { ReportOptions } from '../options.ts';
import { describeInspection, describeRulesOf, type Mirror } from '../overview/mirror.ts';
import type { OverviewPart } from '../overview/part.ts';
import type { OverviewTable, Row } from '../overview/table.ts';
import { captionOf, cellWords, sharedTotal } from '../overview/words.ts';
import { code, plainText, tableLines } from './escape.ts';

/** A part of the overview under a heading of its own. */
export function* partLines({ title, before = [], tables, after = [] }: OverviewPart): Iterable<string> {
  if (tables.length + before.length === 0) return;
  yield `\n## ${title}\n`;
  for (const sentence of before) yield `\n${plainText(sentence)}\n`;
  for (const table of tables) yield* overviewLines(table, tables.length > 1);
  for (const sentence of after) yield `\n${plainText(sentence)}\n`;
}

/** What inspectors found, theme by theme, with the figures of the archive. */
export function* mirrorLines({ inspection, themes }: Mirror, options: ReportOptions): Iterable<string> {
  yield `\n## What inspectors found\n\n${plainText(inspection.title)}\n\n${plainText(describeInspection(inspection))}\n`;
  for (const { theme, table } of themes) {
    yield `\n### ${plainText(theme.title)}\n\nInspectors found: ${plainText(theme.found)}\n`;
    yield* overviewLines(table, false);
    if (theme.limits !== undefined) yield `\n${plainText(theme.limits)}\n`;
    const rules = describeRulesOf(theme, options);
    if (rules !== null) yield `\nRules behind these figures: ${plainText(rules)}\n`;
  }
}

function* overviewLines(table: OverviewTable, isNamed: boolean): Iterable<string> {
  if (isNamed || sharedTotal(table) !== null) yield `\n**${plainText(captionOf(table))}**\n`;
  yield '\n';
  yield* tableLines(
    table.columns.map(({ title }) => plainText(title)),
    table.rows.map((row) => cellsOf(row, table)),
  );
}

function cellsOf({ cells, rule }: Row, table: OverviewTable): string[] {
  return cells.map((cell, index) => {
    const words = plainText(cellWords(table, cell));
    return index === 0 && rule !== undefined ? `${words} (${code(rule)})` : words;
  });
}
