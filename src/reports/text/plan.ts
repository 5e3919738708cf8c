import type { AuditResult, DocumentResult } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import { SECTIONS } from '../../model/section.ts';
import {
  countWords,
  describeDocument,
  describeRules,
  describeRun,
  describeSelection,
  describeWaived,
  LIMITS,
  STAGE_UNKNOWN,
  severityCounts,
} from '../describe.ts';
import { beforeOf } from '../figures/before.ts';
import { groupFindings, groupNotAssessed, type SeverityFindings } from '../grouping.ts';
import { type TextOptions, titleOf } from '../options.ts';
import { describeChanges } from '../overview/changes.ts';
import { describeIndicative } from '../scale/describe.ts';
import { listWords, plural, sectionWords } from '../words.ts';
import { archiveFindings } from './across.ts';
import { findingLines } from './finding.ts';
import { heading, type Paper, paragraph } from './paper.ts';

const GROUP_TITLES: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `Put right first: ${plural(count, 'error')}`,
  warning: (count) => `Then look at: ${plural(count, 'warning')}`,
  info: (count) => `For information: ${plural(count, 'point')}`,
};

/** The whole of one document: a list by section, errors first. */
export function* planText(
  result: AuditResult,
  document: DocumentResult,
  options: TextOptions & { paper: Paper },
) {
  const { paper } = options;
  yield* headerLines(result, document, paper);
  const before = beforeOf(result, options);
  if (before !== null) yield* paragraph(paper, describeChanges(before));
  if (document.outcome !== 'audited') {
    yield* problemLines(document, paper);
    return;
  }
  for (const group of groupFindings(document.findings)) yield* groupLines(group, paper);
  if (document.findings.length === 0) yield* nothingFound(document, paper);
  yield* archiveFindings(result, paper);
  yield* untoldLines(document, options);
  yield* closingLines(document, options);
}

function headerLines(result: AuditResult, document: DocumentResult, paper: Paper): string[] {
  const unknown = document.stage === 'unknown' ? STAGE_UNKNOWN : null;
  const selection = describeSelection(result);
  return [
    ...(unknown ? [...paragraph(paper, unknown, { paint: paper.chalk.yellow.bold }), ''] : []),
    ...paragraph(paper, document.path, { paint: paper.chalk.bold }),
    ...(document.outcome === 'unreadable' ? [] : paragraph(paper, describeDocument(document))),
    ...(document.supersededBy === undefined
      ? []
      : paragraph(paper, `Superseded by ${document.supersededBy}`)),
    ...paragraph(paper, describeRun(result), { paint: paper.chalk.dim }),
    ...(selection === null ? [] : paragraph(paper, selection)),
    ...(document.outcome === 'audited' ? partlyRead(document, paper) : []),
    ...cautionLines(document, paper),
  ];
}

function partlyRead({ problem }: DocumentResult, paper: Paper): string[] {
  if (problem === null) return [];
  return [
    '',
    ...paragraph(paper, `Not read in full. ${problem.message} ${problem.hint}`, {
      paint: paper.chalk.yellow,
    }),
  ];
}

function cautionLines({ cautions = [] }: DocumentResult, paper: Paper): string[] {
  return cautions.flatMap(({ message, hint }) => [
    '',
    ...paragraph(paper, `${message} ${hint}`, { label: 'Note: ', labelPaint: paper.chalk.yellow }),
  ]);
}

function problemLines({ outcome, problem }: DocumentResult, paper: Paper): string[] {
  const label = outcome === 'skipped' ? 'Skipped: ' : 'Unreadable: ';
  return [
    '',
    ...paragraph(paper, problem?.message ?? 'The document was not audited.', {
      label,
      labelPaint: paper.chalk.yellow.bold,
    }),
    ...(problem === null
      ? []
      : paragraph(paper, problem.hint, { label: 'Next: ', labelPaint: paper.chalk.dim })),
  ];
}

function groupLines({ severity, count, sections }: SeverityFindings, paper: Paper): string[] {
  const lines = heading(paper, GROUP_TITLES[severity](count));
  for (const { section, alike } of sections) {
    lines.push(...paragraph(paper, sectionWords(section), { paint: paper.chalk.bold }));
    lines.push(...alike.flatMap((group) => findingLines(paper, group)));
  }
  return lines.slice(0, -1);
}

function nothingFound({ passed }: DocumentResult, paper: Paper): string[] {
  const text = `Nothing to report: ${plural(passed.length, 'rule')} ${passed.length === 1 ? 'was' : 'were'} checked against this plan.`;
  return ['', ...paragraph(paper, text, { paint: paper.chalk.bold }), ...paragraph(paper, LIMITS)];
}

function untoldLines(
  { notAssessed }: DocumentResult,
  { paper, ...options }: TextOptions & { paper: Paper },
): string[] {
  if (notAssessed.length === 0) return [];
  const lines = heading(paper, `Could not tell: ${plural(notAssessed.length, 'rule')}`);
  for (const { reason, rules } of groupNotAssessed(notAssessed)) {
    lines.push(...paragraph(paper, reason, { indent: 2, paint: paper.chalk.bold }));
    for (const rule of rules)
      lines.push(...paragraph(paper, titleOf(rule, options), { indent: 4, label: '- ' }));
  }
  return lines;
}

function closingLines(
  document: DocumentResult,
  { paper, ...options }: TextOptions & { paper: Paper },
): string[] {
  const rated = (['red', 'amber', 'grey'] as const).flatMap((rating) => {
    const sections = SECTIONS.filter((section) => document.ratings[section] === rating);
    return sections.length === 0 ? [] : [`${rating} ${listWords(sections)}`];
  });
  const sections =
    rated.length === 0 ? [] : paragraph(paper, `By section: ${rated.join('; ')}; the others green.`);
  const summary = `${countWords(severityCounts(document))}. ${describeRules(document)}`;
  const indicative = describeIndicative(document, options).flatMap((sentence) => paragraph(paper, sentence));
  const waived = describeWaived(document).flatMap((sentence) => paragraph(paper, sentence));
  const closing = paragraph(paper, summary, { paint: paper.chalk.bold });
  return ['', ...sections, ...indicative, ...waived, ...closing];
}
