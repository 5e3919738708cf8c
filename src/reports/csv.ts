import type { AuditResult, DocumentResult, Finding } from '../model/result.ts';
import { BYTE_ORDER_MARK, csvRecords } from './csv-text.ts';
import { describeRules } from './describe.ts';
import { type ReportOptions, titleOf } from './options.ts';
import { oneLine } from './words.ts';

const COLUMNS = [
  'path',
  'outcome',
  'stage',
  'standing',
  'section',
  'rule',
  'title',
  'severity',
  'verdict',
  'basis',
  'agency',
  'confidence',
  'message',
  'quote',
  'page',
  'paragraph',
  'table',
  'row',
  'column',
  'authority',
  'action',
  'id',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null | undefined>>;

/**
 * One row a finding, for a spreadsheet: UTF-8 with a byte order mark, CRLF, every cell quoted. A document
 * without findings has a row too, with its outcome, so that nothing read or unread is silently absent; a
 * finding about several plans has the outcome "archive".
 */
export function* csvReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  yield `${BYTE_ORDER_MARK}${csvRecords([COLUMNS])}`;
  for (const document of result.documents) yield rowsText(documentRows(document, options));
  yield rowsText(
    result.archive.findings.map((finding) => ({
      path: finding.documents.join('; '),
      outcome: 'archive',
      ...findingCells(finding, options),
    })),
  );
}

function documentRows(document: DocumentResult, options: ReportOptions): Row[] {
  const { path, outcome, stage, standing, problem, cautions = [], findings } = document;
  const base = { path, outcome, stage, standing };
  const notes = cautions.map(({ message, hint }) => ({ ...base, message, action: hint }));
  if (outcome !== 'audited' || findings.length === 0)
    return [{ ...base, ...outcomeCells(document) }, ...notes];
  const partly = problem === null ? [] : [{ ...base, ...outcomeCells(document) }];
  return [
    ...partly,
    ...notes,
    ...findings.map((finding) => ({ ...base, ...findingCells(finding, options) })),
  ];
}

function outcomeCells(document: DocumentResult): Row {
  if (document.problem !== null) return { message: document.problem.message, action: document.problem.hint };
  return { message: `No findings: ${describeRules(document)}` };
}

function findingCells(finding: Finding, options: ReportOptions): Row {
  const { section, rule, severity, verdict, basis, agency, confidence, message, quote, action, id } = finding;
  return {
    section,
    rule,
    title: titleOf(rule, options),
    severity,
    verdict,
    basis,
    agency,
    confidence,
    message,
    quote: quote === null ? null : oneLine(quote),
    ...finding.location,
    authority: finding.authority.map(({ text }) => text).join('; '),
    action,
    id,
  };
}

function rowsText(rows: readonly Row[]): string {
  return rows.length === 0 ? '' : csvRecords(rows.map((row) => COLUMNS.map((column) => row[column])));
}
