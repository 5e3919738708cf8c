import type { Family } from '../../model/rule.ts';
import type { Figures } from '../figures/archive.ts';
import { type RuleRow, ruleRows } from '../figures/findings.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import type { OverviewTable } from './table.ts';

/** All rules with findings, most plans first. */
export function ruleTable({ rules }: Figures, options: ReportOptions): OverviewTable {
  return {
    caption: 'Rules with findings, most plans first',
    columns: [
      { title: 'Rule', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
      { title: 'Findings', kind: 'figure' },
      { title: 'Could not tell', kind: 'figure', isDetail: true },
    ],
    rows: ruleRows(rules).map((row) => ({
      cells: [titleOf(row.rule, options), rateOf(row), row.findings, row.untold],
      rule: row.rule,
    })),
  };
}

/** The rules of one family with findings, each of the plans that it could judge. */
export function familyTable(
  { rules }: Figures,
  { family, caption }: { readonly family: Family; readonly caption: string },
  options: ReportOptions,
): OverviewTable {
  const rows = ruleRows(rules).filter(({ rule }) => options.rules.get(rule)?.family === family);
  return {
    caption,
    columns: [
      { title: 'What is found', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
    ],
    rows: rows.map((row) => ({ cells: [titleOf(row.rule, options), rateOf(row)], rule: row.rule })),
    bar: 1,
  };
}

function rateOf({ plans, assessed }: RuleRow) {
  return { count: plans, total: assessed };
}
