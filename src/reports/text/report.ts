import type { AuditResult } from '../../model/result.ts';
import { countWords } from '../describe.ts';
import type { TextOptions } from '../options.ts';
import { figure, plural } from '../words.ts';
import { archiveText } from './archive.ts';
import { paperOf, paragraph } from './paper.ts';
import { planText } from './plan.ts';

/** The report for the terminal: one document in full, or a summary of many. Each chunk is one line. */
export function* textReport(result: AuditResult, options: TextOptions): Iterable<string> {
  for (const line of lines(result, options)) yield `${line}\n`;
}

function lines(result: AuditResult, options: TextOptions): Iterable<string> {
  const paper = paperOf(options);
  if (options.quiet === true) return paragraph(paper, quietSentence(result));
  const [document, another] = result.documents;
  return document !== undefined && another === undefined
    ? planText(result, document, { ...options, paper })
    : archiveText(result, { ...options, paper });
}

/** Counts only. */
function quietSentence({ summary }: AuditResult): string {
  const { documents, audited, skipped, unreadable, bySeverity } = summary;
  const counts = {
    error: bySeverity.error.findings,
    warning: bySeverity.warning.findings,
    info: bySeverity.info.findings,
  };
  return `${plural(documents, 'document')}: ${figure(audited)} audited, ${figure(skipped)} skipped, ${figure(unreadable)} unreadable; ${countWords(counts)}.`;
}
