import type { AuditResult } from '../../model/result.ts';
import { countWords, describeCounts, describeRun, describeSelection } from '../describe.ts';
import { type Figures, figuresOf } from '../figures/archive.ts';
import { beforeOf } from '../figures/before.ts';
import { describeRates } from '../figures/counted.ts';
import type { NotAudited } from '../figures/not-audited.ts';
import { changesPart } from '../overview/changes.ts';
import { overviewParts, rulesPart } from '../overview/overview.ts';
import type { OverviewPart } from '../overview/part.ts';
import { ABOUT_FILES, capitalised, plural } from '../words.ts';
import { archiveFindings } from './across.ts';
import { heading, type Paper, paragraph } from './paper.ts';
import { partLines, type Setting } from './rates.ts';

const RULES_SHOWN = 10;
const PLANS_SHOWN = 10;

/** A summary of many documents in at most `width` columns. */
export function* archiveText(result: AuditResult, options: Setting): Iterable<string> {
  const { paper } = options;
  const figures = figuresOf(result, options);
  const before = beforeOf(result, options);
  yield* headerLines(result, figures, paper);
  if (before !== null) yield* partLines(changesPart(before), paper);
  if (figures.plans > 0) {
    for (const part of overviewParts(figures, before, options)) yield* partLines(part, paper);
  }
  yield* ruleLines(rulesPart(figures, before, options), paper);
  yield* archiveFindings(result, paper);
  yield* openFirstLines(figures, paper);
  yield* notAuditedLines(figures.notAudited, paper);
  yield* notedLines(figures, paper);
  yield* nextLines(paper);
}

function headerLines(result: AuditResult, { plans, setAside }: Figures, paper: Paper): string[] {
  const selection = describeSelection(result);
  return [
    ...paragraph(paper, describeCounts(result), { paint: paper.chalk.bold }),
    ...paragraph(paper, describeRun(result), { paint: paper.chalk.dim }),
    ...(selection === null ? [] : paragraph(paper, selection)),
    ...paragraph(paper, describeRates(plans, setAside)),
  ];
}

function notAuditedLines(groups: readonly NotAudited[], paper: Paper): string[] {
  if (groups.length === 0) return [];
  const lines = heading(paper, 'Not audited, or not in full');
  for (const [index, { what, message, hint, paths }] of groups.entries()) {
    lines.push(
      ...paragraph(paper, message, {
        indent: 2,
        label: `${capitalised(what)}: `,
        labelPaint: paper.chalk.yellow.bold,
      }),
    );
    lines.push(...paths.flatMap((path) => paragraph(paper, path, { indent: 4, label: '- ' })));
    const isLast = groups[index + 1]?.hint !== hint;
    if (isLast)
      lines.push(...paragraph(paper, hint, { indent: 4, label: 'Next: ', labelPaint: paper.chalk.dim }));
  }
  return lines;
}

function notedLines({ noted }: Figures, paper: Paper): string[] {
  if (noted.length === 0) return [];
  const groups = noted.flatMap(({ message, hint, paths }) => [
    ...paragraph(paper, message, { indent: 2 }),
    ...paths.flatMap((path) => paragraph(paper, path, { indent: 4, label: '- ' })),
    ...paragraph(paper, hint, { indent: 4, label: 'Next: ', labelPaint: paper.chalk.dim }),
  ]);
  return [...heading(paper, ABOUT_FILES), ...groups];
}

function ruleLines(part: OverviewPart, paper: Paper): string[] {
  const [rules] = part.tables;
  if (rules === undefined) return ['', ...paragraph(paper, 'No rule found anything to report.')];
  const rows = rules.rows.slice(0, RULES_SHOWN);
  const title =
    rows.length < rules.rows.length
      ? `Most frequent of ${plural(rules.rows.length, 'rule')} with findings`
      : 'By rule';
  return partLines({ ...part, title, tables: [{ ...rules, rows }] }, paper);
}

function openFirstLines({ openFirst }: Figures, paper: Paper): string[] {
  const first = openFirst.slice(0, PLANS_SHOWN);
  if (first.length === 0) return [];
  const lines = heading(paper, 'Open these first');
  for (const [index, { path, counts }] of first.entries()) {
    const label = `${String(index + 1).padStart(4)}. `;
    lines.push(...paragraph(paper, path, { label, paint: paper.chalk.bold }));
    lines.push(
      ...paragraph(paper, countWords(counts), {
        indent: label.length,
        paint: paper.chalk.dim,
      }),
    );
  }
  return lines;
}

function nextLines(paper: Paper): string[] {
  return [
    '',
    ...paragraph(paper, 'One plan in full:    ehc-audit check FILE'),
    ...paragraph(paper, 'All of them:         ehc-audit check PATH -o report.html'),
    ...paragraph(paper, 'A rule explained:    ehc-audit explain RULE'),
  ];
}
