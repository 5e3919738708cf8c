import type { AuditResult } from '../../model/result.ts';
import { plural } from '../words.ts';
import { findingLines } from './finding.ts';
import { heading, type Paper, paragraph } from './paper.ts';

/** Findings about several plans together, each with the plans it names. */
export function archiveFindings({ archive }: AuditResult, paper: Paper): string[] {
  if (archive.findings.length === 0) return [];
  const lines = heading(paper, `Across plans: ${plural(archive.findings.length, 'finding')}`);
  for (const { documents, ...finding } of archive.findings) {
    lines.push(...findingLines(paper, { finding, others: [] }).slice(0, -1));
    lines.push(...documents.flatMap((path) => paragraph(paper, path, { indent: 11, label: '- ' })), '');
  }
  return lines.slice(0, -1);
}
