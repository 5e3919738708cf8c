import type { AuditResult } from '../../model/result.ts';
import { countWords } from '../describe.ts';
import { describeLeftOut, setAsideCounter } from '../figures/counted.ts';
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

/** Counts only, those of what is left out among them. */
function quietSentence({ summary, documents: all }: AuditResult): string {
  const setAside = setAsideCounter();
  for (const document of all) setAside.add(document);
  const { documents, audited, skipped, unreadable, bySeverity } = summary;
  const counts = {
    error: bySeverity.error.findings,
    warning: bySeverity.warning.findings,
    info: bySeverity.info.findings,
  };
  const sentence = `${plural(documents, 'document')}: ${figure(audited)} audited, ${figure(skipped)} skipped, ${figure(unreadable)} unreadable; ${countWords(counts)}.`;
  return [sentence, ...describeLeftOut(setAside.figures())].join(' ');
}
