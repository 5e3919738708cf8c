import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/rule.ts';
import {
  countWords,
  describeCounts,
  describeDocument,
  describeRules,
  describeRun,
  describeSelection,
  LIMITS,
  severityCounts,
} from '../describe.ts';
import { ruleRows } from '../figures.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { capitalised, figure, SEVERITY_WORDS } from '../words.ts';
import { code, plainText, tableLines } from './escape.ts';
import { acrossLines, findingLines } from './findings.ts';

/** Markdown for a merge request or a wiki: the figures, then each document with its findings. */
export function* markdownReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  yield* headLines(result);
  yield* severityLines(result);
  yield* ruleLines(result, options);
  yield '\n## Documents\n\n';
  const columns = ['Document', 'Rating', 'Errors', 'Warnings', 'For information'];
  yield* tableLines(columns, documentRows(result.documents));
  yield* acrossLines(result);
  for (const document of result.documents) yield* documentLines(document);
  yield `\n---\n\n${plainText(LIMITS)}\n`;
}

function* headLines(result: AuditResult): Iterable<string> {
  const selection = describeSelection(result);
  yield `# Audit of EHC plans\n\n${plainText(describeCounts(result))}\n\n${plainText(describeRun(result))}\n`;
  if (selection !== null) yield `\n${plainText(selection)}\n`;
}

function* severityLines({ summary }: AuditResult): Iterable<string> {
  const rows = SEVERITIES.map((severity) => {
    const { plans, findings } = summary.bySeverity[severity];
    return [capitalised(SEVERITY_WORDS[severity]), figure(findings), figure(plans)];
  });
  yield '\n';
  yield* tableLines(['Severity', 'Findings', 'Plans'], rows);
}

function* ruleLines(result: AuditResult, options: ReportOptions): Iterable<string> {
  const rows = ruleRows(result);
  if (rows.length === 0) return;
  yield '\n## Findings by rule\n\n';
  yield* tableLines(
    ['Rule', 'What it says', 'Plans', 'Findings'],
    rows.map(({ rule, plans, findings }) => [
      code(rule),
      plainText(titleOf(rule, options)),
      figure(plans),
      figure(findings),
    ]),
  );
}

function* documentRows(documents: AuditResult['documents']): Iterable<string[]> {
  for (const document of documents) {
    const { error, warning, info } = severityCounts(document);
    yield document.outcome === 'audited'
      ? [code(document.path), ratingOf(document), figure(error), figure(warning), figure(info)]
      : [code(document.path), document.outcome, '', '', ''];
  }
}

/** A document of which a part could not be read never looks like one that is in order. */
function ratingOf({ ratings, problem }: DocumentResult): string {
  return `${ratings['overall'] ?? 'grey'}${problem === null ? '' : ', read in part'}`;
}

function* documentLines(document: DocumentResult): Iterable<string> {
  const { path, outcome, problem, findings } = document;
  if (outcome === 'audited' && problem === null && findings.length === 0) return;
  yield `\n## ${code(path)}\n`;
  if (problem !== null) yield `\n${plainText(problem.message)}\n\nNext: ${plainText(problem.hint)}\n`;
  if (outcome !== 'audited') return;
  yield `\n${plainText(describeDocument(document))}\n`;
  yield* findingLines(document);
  yield `\n${capitalised(countWords(severityCounts(document)))}. ${describeRules(document)}\n`;
}
