import { AGENCY_TITLES } from '../model/agency.ts';
import { FAMILIES, type Rule, type SeverityByStage } from '../model/rule.ts';
import { jsonList } from './json.ts';
import type { TerminalOptions } from './options.ts';
import { heading, type Paper, paperOf, paragraph, table } from './text/paper.ts';
import { FAMILY_WORDS, plural } from './words.ts';

/** The catalogue for the terminal, by family, in the order of the packs. Each chunk is one line. */
export function* ruleListText(rules: readonly Rule[], options: TerminalOptions): Iterable<string> {
  const paper = paperOf(options);
  for (const family of FAMILIES) {
    const members = rules.filter((rule) => rule.family === family);
    if (members.length === 0) continue;
    yield* withBreaks([...heading(paper, FAMILY_WORDS[family]), ...familyTable(members, paper)]);
  }
  const closing = `${plural(rules.length, 'rule')}. One in full: ehc-audit explain RULE`;
  yield* withBreaks(['', ...paragraph(paper, closing, { paint: paper.chalk.bold })]);
}

function* withBreaks(lines: readonly string[]): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
}

function familyTable(rules: readonly Rule[], paper: Paper): string[] {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const rows = rules.map((rule) => [rule.id, severityWords(rule.severity), agencyWords(rule), rule.basis]);
  return table(
    paper,
    { head: ['Rule', 'Severity', 'Who acts', 'Basis'], first: longest, words: [1, 2, 3] },
    rows,
  );
}

/** One severity, or those of finals and of drafts. */
export function severityWords(severity: SeverityByStage): string {
  if (typeof severity === 'string') return severity;
  const draft = severity.draft ?? severity.final;
  return draft === severity.final ? severity.final : `${severity.final}, draft ${draft}`;
}

export function agencyWords({ agency }: Rule): string {
  return agency === 'section' ? 'By section' : AGENCY_TITLES[agency];
}

/** The same as a JSON array, each rule with all its metadata. */
export function ruleListJson(rules: readonly Rule[]): Iterable<string> {
  return jsonList(rules);
}
