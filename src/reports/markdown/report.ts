import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { SEVERITIES } from '../../model/rule.ts';
import {
  countWords,
  describeCounts,
  describeDocument,
  describeRules,
  describeRun,
  describeSelection,
  describeWaived,
  LIMITS,
  severityCounts,
} from '../describe.ts';
import { figuresOf } from '../figures/archive.ts';
import { beforeOf } from '../figures/before.ts';
import { describeRates } from '../figures/counted.ts';
import type { ReportOptions } from '../options.ts';
import { changesPart } from '../overview/changes.ts';
import { mirrorsOf } from '../overview/mirror.ts';
import { overviewParts, rulesPart } from '../overview/overview.ts';
import { waivedPart } from '../overview/waived.ts';
import { describeIndicative } from '../scale/describe.ts';
import { capitalised, figure, SEVERITY_WORDS } from '../words.ts';
import { code, plainText, tableLines } from './escape.ts';
import { acrossLines, findingLines } from './findings.ts';
import { mirrorLines, partLines } from './overview.ts';

/** Markdown for a merge request or a wiki: the figures, then each document with its findings. */
export function* markdownReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  yield* headLines(result);
  yield* severityLines(result);
  yield* overviewLines(result, options);
  yield '\n## Documents\n\n';
  const columns = ['Document', 'Rating', 'Errors', 'Warnings', 'For information'];
  yield* tableLines(columns, documentRows(result.documents));
  yield* acrossLines(result);
  for (const document of result.documents) yield* documentLines(document, options);
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

/** What is said of many documents together. */
function* overviewLines(result: AuditResult, options: ReportOptions): Iterable<string> {
  const figures = figuresOf(result, options);
  const before = beforeOf(result, options);
  const [, another] = result.documents;
  const isArchive = another !== undefined && figures.plans > 0;
  if (isArchive) yield `\n${plainText(describeRates(figures.plans, figures.setAside))}\n`;
  if (before !== null) yield* partLines(changesPart(before));
  if (isArchive) {
    for (const part of overviewParts(figures, before, options)) yield* partLines(part);
  }
  yield* partLines(rulesPart(figures, before, options));
  if (another !== undefined) yield* partLines(waivedPart(figures, options));
  if (isArchive) {
    for (const mirror of mirrorsOf(figures, before, options)) yield* mirrorLines(mirror, options);
  }
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

function* documentLines(document: DocumentResult, options: ReportOptions): Iterable<string> {
  const { path, outcome, problem, cautions = [], findings, waived } = document;
  const hasNothing =
    problem === null && cautions.length === 0 && findings.length === 0 && waived.length === 0;
  if (outcome === 'audited' && hasNothing) return;
  yield `\n## ${code(path)}\n`;
  if (problem !== null) yield `\n${plainText(problem.message)}\n\nNext: ${plainText(problem.hint)}\n`;
  for (const { message, hint } of cautions) yield `\nNote: ${plainText(message)} ${plainText(hint)}\n`;
  if (outcome !== 'audited') return;
  yield `\n${plainText(describeDocument(document))}\n`;
  yield* findingLines(document);
  for (const sentence of describeIndicative(document, options)) yield `\n${plainText(sentence)}\n`;
  for (const sentence of describeWaived(document)) yield `\n${plainText(sentence)}\n`;
  yield `\n${capitalised(countWords(severityCounts(document)))}. ${describeRules(document)}\n`;
}
