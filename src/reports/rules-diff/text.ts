import { dateInWords } from '../../language/calendar.ts';
import type { DocumentDifference, Fate, RuleDifference } from '../../model/difference.ts';
import type { AuditResult, Finding } from '../../model/result.ts';
import type { TerminalOptions } from '../options.ts';
import { heading, type Paper, paperOf, paragraph, table } from '../text/paper.ts';
import { figure, listWords, plural } from '../words.ts';
import type { RulesDiff } from './report.ts';

/** Enough to see what a change does; the rest is in the JSON. */
const MOST_DOCUMENTS = 50;

/** The difference for the terminal: by rule, then the documents. Each chunk is one line. */
export function* rulesDiffText(diff: RulesDiff, options: TerminalOptions): Iterable<string> {
  const paper = paperOf(options);
  const { asOf, before, after, audited, byRule } = diff;
  const opening = `${plural(audited, 'document')} audited as of ${dateInWords(asOf)}, by ${packWords(before)} and by ${packWords(after)}.`;
  yield* withBreaks(paragraph(paper, opening, { paint: paper.chalk.bold }));
  if (byRule.length === 0) {
    yield* withBreaks(['', ...paragraph(paper, 'Both find the same.')]);
    return;
  }
  yield* withBreaks([...heading(paper, 'By rule'), ...ruleTable(byRule, paper)]);
  yield* withBreaks(heading(paper, 'By document'));
  yield* documentLines(diff, paper);
}

function* withBreaks(lines: readonly string[]): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
}

function packWords(packs: AuditResult['packs']): string {
  return listWords(packs.map(({ name, version }) => `${name} ${version}`));
}

function ruleTable(rules: readonly RuleDifference[], paper: Paper): string[] {
  const longest = Math.max(...rules.map(({ rule }) => rule.length));
  const rows = rules.map(({ rule, added, removed, reweighed, documents }) => [
    rule,
    added === 0 ? '' : `+${figure(added)}`,
    removed === 0 ? '' : `-${figure(removed)}`,
    reweighed === 0 ? '' : figure(reweighed),
    figure(documents),
  ]);
  const head = ['Rule', 'Added', 'Removed', 'Severity', 'Documents'];
  return table(paper, { head, first: longest }, rows);
}

function* documentLines({ documents, byRule }: RulesDiff, paper: Paper): Iterable<string> {
  let shown = 0;
  let left = 0;
  for (const document of documents) {
    if (shown < MOST_DOCUMENTS) yield* withBreaks(linesOf(document, paper));
    else left += 1;
    shown += 1;
  }
  if (left === 0) return;
  const rest = `${plural(left, 'more document')} with other findings of ${plural(byRule.length, 'rule')}: --json names all.`;
  yield* withBreaks(paragraph(paper, rest, { paint: paper.chalk.dim }));
}

const FATE_WORDS: Readonly<Record<Fate, string>> = {
  passed: 'nothing to report now',
  'not-assessed': 'could not tell now',
  waived: 'waived now',
  changed: 'reported in other words now',
  'not-run': 'did not run or apply now',
};

function linesOf({ path, added, removed, reweighed }: DocumentDifference, paper: Paper): string[] {
  const { green, red, yellow } = paper.chalk;
  return [
    ...paragraph(paper, path, { paint: paper.chalk.bold }),
    ...added.flatMap((finding) =>
      paragraph(paper, described(finding), { indent: 2, label: '+ ', labelPaint: green }),
    ),
    ...removed.flatMap(({ finding, now }) =>
      paragraph(paper, `${described(finding)} (${FATE_WORDS[now]})`, {
        indent: 2,
        label: '- ',
        labelPaint: red,
      }),
    ),
    ...reweighed.flatMap(({ finding, before }) =>
      paragraph(paper, `${described(finding)} (was ${before})`, {
        indent: 2,
        label: '~ ',
        labelPaint: yellow,
      }),
    ),
    '',
  ];
}

function described({ severity, rule, section, message }: Finding): string {
  const where = section === null ? '' : `, section ${section}`;
  return `${severity} ${rule}${where}: ${message}`;
}
