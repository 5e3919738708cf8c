import { display } from '../language/display.ts';
import type { AuditResult, DocumentResult, Finding } from '../model/result.ts';
import type { Severity } from '../model/rule.ts';
import { countWords, describeCounts, describeWaived } from './describe.ts';
import { describeLeftOut, setAsideCounter } from './figures/counted.ts';
import { stepsTo } from './item-place.ts';
import { type ReportOptions, titleOf } from './options.ts';
import { capitalised, oneLine, plural } from './words.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, one a line: an annotation for each finding, for each document that
 * was not read in full and for each with waived findings; the counts at the end, so that a run without findings
 * says so, with what was left out of them.
 */
export function* githubReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  const setAside = setAsideCounter();
  for (const document of result.documents) {
    setAside.add(document);
    yield* problemLine(document);
    yield* cautionLines(document);
    for (const finding of document.findings) {
      const place = stepsTo(finding, document).join(' > ');
      yield annotation(finding, { path: document.path, place, options });
    }
    yield* waivedLine(document);
  }
  for (const finding of result.archive.findings) {
    const place = finding.documents.join(', ');
    yield annotation(finding, { path: finding.documents[0] ?? '', place, options });
  }
  yield `${[countsLine(result), ...describeLeftOut(setAside.figures())].join(' ')}\n`;
}

interface Annotated {
  readonly path: string;
  readonly place: string;
  readonly options: ReportOptions;
}

function annotation(finding: Finding, { path, place, options }: Annotated): string {
  const { severity, rule, message, quote, action } = finding;
  const lines = [
    place === '' ? message : `${place}: ${message}`,
    ...(quote === null ? [] : [`“${quote}”`]),
    `Next: ${action}`,
    rule,
  ];
  return command(COMMANDS[severity], { file: path, title: titleOf(rule, options) }, lines);
}

function problemLine({ path, outcome, problem }: DocumentResult): string[] {
  if (problem === null) return [];
  const title = { audited: 'Read in part', unreadable: 'Not read', skipped: 'Not audited' }[outcome];
  const name = outcome === 'skipped' ? 'notice' : 'error';
  return [command(name, { file: path, title }, [problem.message, problem.hint])];
}

function cautionLines({ path, cautions = [] }: DocumentResult): string[] {
  return cautions.map(({ message, hint }) =>
    command('notice', { file: path, title: 'About the file' }, [message, hint]),
  );
}

function waivedLine(document: DocumentResult): string[] {
  const { path, waived } = document;
  if (waived.length === 0) return [];
  const title = `${plural(waived.length, 'finding')} waived`;
  return [command('notice', { file: path, title }, describeWaived(document))];
}

/** "::error file=a.docx,title=Words::first line%0Asecond line". */
function command(
  name: string,
  properties: Readonly<Record<string, string>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${name} ${written.join(',')}::${lines.map(escaped).join('%0A')}\n`;
}

/** What cannot be printed is shown as "\u{1b}", so no line of ours can begin within a text. */
function escaped(text: string): string {
  return display(oneLine(text)).replaceAll('%', '%25');
}

function escapedProperty(text: string): string {
  return display(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function countsLine(result: AuditResult): string {
  const { error, warning, info } = result.summary.bySeverity;
  const counts = { error: error.findings, warning: warning.findings, info: info.findings };
  return `${describeCounts(result)} ${capitalised(countWords(counts))}.`;
}
