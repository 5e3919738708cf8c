import type { Family } from '../../model/rule.ts';
import type { Figures } from '../figures/archive.ts';
import { type RuleRow, ruleRows } from '../figures/findings.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import type { OverviewTable } from './table.ts';

/** Which rules a table is of, and those that it shows though they found nothing. */
interface Wanted {
  readonly family?: Family;
  readonly also?: readonly string[];
}

/** All rules with findings, most plans first. */
export function ruleTable(figures: Figures, wanted: Wanted, options: ReportOptions): OverviewTable {
  return {
    caption: 'Rules with findings, most plans first',
    columns: [
      { title: 'Rule', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
      { title: 'Findings', kind: 'figure' },
      { title: 'Could not tell', kind: 'figure', isDetail: true },
    ],
    rows: rowsOf(figures, wanted, options).map((row) => ({
      cells: [titleOf(row.rule, options), rateOf(row), row.findings, row.untold],
      rule: row.rule,
    })),
  };
}

/** The rules of one family with findings, each of the plans that it could judge. */
export function familyTable(
  figures: Figures,
  { caption, ...wanted }: Wanted & { readonly caption: string },
  options: ReportOptions,
): OverviewTable {
  return {
    caption,
    columns: [
      { title: 'What is found', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
    ],
    rows: rowsOf(figures, wanted, options).map((row) => ({
      cells: [titleOf(row.rule, options), rateOf(row)],
      rule: row.rule,
    })),
    bar: 1,
  };
}

function rowsOf({ rules }: Figures, { family, also }: Wanted, options: ReportOptions): RuleRow[] {
  const rows = ruleRows(rules, also);
  return family === undefined ? rows : rows.filter(({ rule }) => options.rules.get(rule)?.family === family);
}

function rateOf({ plans, assessed }: RuleRow) {
  return { count: plans, total: assessed };
}
