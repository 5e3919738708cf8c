import { AGENCY_TITLES } from '../../model/agency.ts';
import type { AuditResult, DocumentResult, Finding } from '../../model/result.ts';
import { groupFindings } from '../grouping.ts';
import { stepsTo } from '../item-place.ts';
import { capitalised, SEVERITY_WORDS } from '../words.ts';
import { code, plainText } from './escape.ts';

/** The findings of a document: errors first, those that say the same together. */
export function* findingLines(document: DocumentResult): Iterable<string> {
  for (const { severity, sections } of groupFindings(document.findings)) {
    yield `\n### ${capitalised(SEVERITY_WORDS[severity])}\n\n`;
    for (const { alike } of sections) {
      for (const { finding, others } of alike) {
        const places = [finding, ...others].map((one) => placeLine(one, document));
        yield item(finding, places);
      }
    }
  }
}

/** Findings that are about several plans. */
export function* acrossLines({ archive }: AuditResult): Iterable<string> {
  if (archive.findings.length === 0) return;
  yield '\n## Several plans\n\n';
  for (const { documents, ...finding } of archive.findings)
    yield item(finding, [...documents.map(code), ...quoted(finding)]);
}

function placeLine(finding: Finding, document: DocumentResult): string {
  const place = plainText(stepsTo(finding, document).join(', '));
  return [place === '' ? 'The plan as a whole' : place, ...quoted(finding)].join(': ');
}

function quoted({ quote }: Finding): string[] {
  return quote === null ? [] : [`“${plainText(quote)}”`];
}

function item({ message, authority, agency, action, rule }: Finding, places: readonly string[]): string {
  const lines = [
    ...places,
    `Why: ${authority.map(({ text }) => plainText(text)).join('; ')}`,
    `Who: ${AGENCY_TITLES[agency]}`,
    `Next: ${plainText(action)}`,
    `Rule: ${code(rule)}`,
  ];
  return `- **${plainText(message)}**\n${lines.map((line) => `  - ${line}\n`).join('')}`;
}
