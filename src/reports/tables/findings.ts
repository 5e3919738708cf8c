import type { AuditResult, DocumentResult, Finding } from '../../model/result.ts';
import { waiverCells } from '../finding-state.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { oneLine } from '../words.ts';
import { planKey } from './keys.ts';
import { type Columns, date, PLACE, type Row, type Table, text } from './table.ts';

const COLUMNS = {
  document: text(50),
  section: text(8),
  severity: text(10),
  title: text(40),
  message: text(60),
  quote: text(50),
  action: text(60),
  agency: text(12),
  authority: text(40),
  basis: text(10),
  verdict: text(10),
  confidence: text(11),
  family: text(14),
  scope: text(8),
  state: text(10),
  waived_until: date,
  waived_by: text(20),
  waived_because: text(40),
  ...PLACE,
  rule: text(28),
  finding_id: text(20),
  plan_id: text(20),
} as const satisfies Columns;

/**
 * One row a finding; one that is about several plans has a row for each, with the scope "archive". Those with the
 * state "waived" count for nothing, and no other table counts them as findings.
 */
export const FINDINGS_TABLE: Table<typeof COLUMNS> = { name: 'findings', columns: COLUMNS };

interface Keyed {
  readonly path: string;
  readonly run: string;
  readonly options: ReportOptions;
}

export function findingRows(
  { path, findings, waived }: DocumentResult,
  keys: Omit<Keyed, 'path'>,
): Row<typeof COLUMNS>[] {
  const row = (finding: Finding) => ({ ...cells(finding, { ...keys, path }), scope: 'plan' });
  return [
    ...findings.map((finding) => ({ ...row(finding), state: 'open' })),
    ...waived.map((finding) => ({ ...row(finding), state: 'waived', ...waiverCells(finding.waiver) })),
  ];
}

export function archiveRows({ archive }: AuditResult, keys: Omit<Keyed, 'path'>): Row<typeof COLUMNS>[] {
  return archive.findings.flatMap((finding) =>
    finding.documents.map((path) => ({
      ...cells(finding, { ...keys, path }),
      scope: 'archive',
      state: 'open',
    })),
  );
}

function cells(finding: Finding, { path, run, options }: Keyed): Row<typeof COLUMNS> {
  const { section, severity, agency, basis, verdict, confidence, rule, id } = finding;
  return {
    document: path,
    section,
    severity,
    agency,
    basis,
    verdict,
    confidence,
    rule,
    finding_id: id,
    title: titleOf(rule, options),
    family: options.rules.get(rule)?.family,
    message: oneLine(finding.message),
    quote: finding.quote === null ? null : oneLine(finding.quote),
    action: oneLine(finding.action),
    authority: finding.authority.map((one) => one.text).join('; '),
    ...finding.location,
    plan_id: planKey(run, path),
  };
}
