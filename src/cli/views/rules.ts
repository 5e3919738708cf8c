import { AGENCY_TITLES } from '../../model/agency.ts';
import { FAMILIES, type Rule } from '../../model/rule.ts';
import type { TerminalOptions } from '../../reports/options.ts';
import { heading, type Paper, paperOf, paragraph } from '../../reports/text/paper.ts';

/** The catalogue by family: id, severity, who acts and title of each rule. */
export function* rulesView(rules: readonly Rule[], terminal: TerminalOptions): Iterable<string> {
  const paper = paperOf(terminal);
  for (const family of FAMILIES) {
    const members = rules.filter((rule) => rule.family === family);
    if (members.length === 0) continue;
    yield* ended(heading(paper, family));
    for (const rule of members) yield* ended(ruleLines(paper, rule));
  }
  yield* ended(['', ...paragraph(paper, `${rules.length} rules. One in full: ehc-audit explain RULE`)]);
}

function ruleLines(paper: Paper, { id, severity, agency, title }: Rule): string[] {
  const loudest = typeof severity === 'string' ? severity : severity.final;
  const who = agency === 'section' ? 'agency of the section' : AGENCY_TITLES[agency];
  return [
    ...paragraph(paper, `${id} (${loudest}, ${who})`, { indent: 2, paint: paper.chalk.bold }),
    ...paragraph(paper, title, { indent: 4 }),
  ];
}

function ended(lines: readonly string[]): string[] {
  return lines.map((line) => `${line}\n`);
}
