import { AGENCY_TITLES } from '../../model/agency.ts';
import type { Finding } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import type { Alike } from '../grouping.ts';
import { oneLine, placeWords } from '../words.ts';
import { type Paint, type Paper, paragraph } from './paper.ts';

const INDENT = 2;
const BODY = 11;

/** More quotations of one kind than these help nobody: the JSON and HTML reports hold them all. */
const QUOTES_SHOWN = 3;

function severityPaint({ chalk }: Paper, severity: Severity): Paint {
  if (severity === 'error') return chalk.red.bold;
  return severity === 'warning' ? chalk.yellow.bold : chalk.cyan;
}

/** Message, quotation, why, who, what next; the rule's id last. */
export function findingLines(paper: Paper, { finding, others }: Alike): string[] {
  const label = finding.severity.padEnd(BODY - INDENT);
  const lines = paragraph(paper, finding.message, {
    indent: INDENT,
    label,
    labelPaint: severityPaint(paper, finding.severity),
    paint: paper.chalk.bold,
  });
  const quoted = [finding, ...others].slice(0, QUOTES_SHOWN).flatMap((one) => evidenceLines(paper, one));
  return [...lines, ...quoted, ...moreLines(paper, others), ...adviceLines(paper, finding), ''];
}

function evidenceLines(paper: Paper, { quote, location }: Finding): string[] {
  const place = placeWords(location);
  const lines = quote === null ? [] : paragraph(paper, `“${oneLine(quote)}”`, { indent: BODY });
  const placed = place === '' ? [] : paragraph(paper, place, { indent: BODY, paint: paper.chalk.dim });
  return [...lines, ...placed];
}

function moreLines(paper: Paper, others: readonly Finding[]): string[] {
  const more = others.length + 1 - QUOTES_SHOWN;
  return more > 0 ? paragraph(paper, `and ${more} more like this`, { indent: BODY }) : [];
}

function adviceLines(paper: Paper, finding: Finding): string[] {
  const line = (label: string, text: string): string[] =>
    paragraph(paper, text, { indent: BODY, label: label.padEnd(6), labelPaint: paper.chalk.dim });
  const sure = finding.confidence === 'high' ? [] : line('Sure', sureWords(finding.confidence));
  return [
    ...line('Why', finding.authority.map(({ text }) => text).join('; ')),
    ...line('Who', AGENCY_TITLES[finding.agency]),
    ...line('Next', finding.action),
    ...sure,
    ...paragraph(paper, finding.rule, { indent: BODY, paint: paper.chalk.dim }),
  ];
}

function sureWords(confidence: 'medium' | 'low'): string {
  return confidence === 'medium'
    ? 'fairly: read the words before acting on this'
    : 'not very: take this as a question';
}
