import type { AuditResult, DocumentResult, Finding } from '../model/result.ts';
import { BYTE_ORDER_MARK, csvRecords } from './csv-text.ts';
import { describeRules } from './describe.ts';
import { type FindingState, waiverCells } from './finding-state.ts';
import { type ReportOptions, titleOf } from './options.ts';
import { oneLine, plural } from './words.ts';

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
  'state',
  'waived_until',
  'waived_by',
  'waived_because',
] as const;

type Row = Partial<Record<Exclude<(typeof COLUMNS)[number], 'state'>, string | number | null | undefined>> & {
  readonly state?: FindingState;
};

/**
 * One row a finding, for a spreadsheet: UTF-8 with a byte order mark, CRLF, every cell quoted. A document
 * without findings has a row too, with its outcome, so that nothing read or unread is silently absent; a
 * finding about several plans has the outcome "archive". Findings that count for nothing say so in "state": the
 * waived, each with its waiver, and those of a baseline, of which only the number is known.
 */
export function* csvReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  yield `${BYTE_ORDER_MARK}${csvRecords([COLUMNS])}`;
  for (const document of result.documents) yield rowsText(documentRows(document, options));
  yield rowsText(
    result.archive.findings.map((finding) => ({
      path: finding.documents.join('; '),
      outcome: 'archive',
      ...findingCells(finding, options),
      state: 'open',
    })),
  );
}

function documentRows(document: DocumentResult, options: ReportOptions): Row[] {
  const { path, outcome, stage, standing, problem, cautions = [], findings } = document;
  const base = { path, outcome, stage, standing };
  const isBare = outcome !== 'audited' || findings.length === 0;
  return [
    ...(isBare || problem !== null ? [outcomeCells(document)] : []),
    ...cautions.map(({ message, hint }): Row => ({ message, action: hint })),
    ...findings.map((finding): Row => ({ ...findingCells(finding, options), state: 'open' })),
    ...leftOutRows(document, options),
  ].map((row) => ({ ...base, ...row }));
}

/** What nobody has to act on, and was found all the same. */
function leftOutRows({ waived, baselined }: DocumentResult, options: ReportOptions): Row[] {
  const known = `${plural(baselined, 'finding')} in the baseline`;
  return [
    ...waived.map(
      (finding): Row => ({
        ...findingCells(finding, options),
        state: 'waived',
        ...waiverCells(finding.waiver),
      }),
    ),
    ...(baselined === 0 ? [] : [{ message: known, state: 'baselined' } as const]),
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
