import { AGENCY_TITLES } from '../../model/agency.ts';
import type { Example, Rule, Severity, SeverityByStage } from '../../model/rule.ts';
import type { TerminalOptions } from '../../reports/options.ts';
import { heading, type Paper, paperOf, paragraph } from '../../reports/text/paper.ts';
import { BASIS_WORDS, listWords, SEVERITY_WORDS, STAGE_WORDS } from '../../reports/words.ts';

/** A rule in plain words: what it looks for, why, who acts, how it looks, and how to leave it out. */
export function* ruleView(rule: Rule, terminal: TerminalOptions): Iterable<string> {
  const paper = paperOf(terminal);
  for (const line of lines(rule, paper)) yield `${line}\n`;
}

function lines(rule: Rule, paper: Paper): string[] {
  const { bold, dim } = paper.chalk;
  return [
    ...paragraph(paper, rule.title, { paint: bold }),
    ...paragraph(paper, `${rule.family}/${rule.id}, from pack ${rule.pack}`, { paint: dim }),
    ...heading(paper, 'Why'),
    ...paragraph(paper, rule.why),
    ...rule.authority.flatMap(({ text, url }) => item(paper, url === undefined ? text : `${text}: ${url}`)),
    ...heading(paper, 'When it applies'),
    ...paragraph(paper, `To these stages: ${listWords(rule.stages.map((stage) => STAGE_WORDS[stage]))}.`),
    ...paragraph(paper, `How loud: ${severityWords(rule.severity)}. Basis: ${BASIS_WORDS[rule.basis]}.`),
    ...heading(paper, 'Who acts, and how'),
    ...paragraph(paper, actionWords(rule)),
    ...heading(paper, 'Examples'),
    ...rule.examples.flatMap((example) => exampleLines(paper, example)),
    ...heading(paper, 'When it may be wrong'),
    ...rule.falsePositives.flatMap((text) => item(paper, text)),
    ...heading(paper, 'To leave it out or change it'),
    ...paragraph(paper, `For one run: ehc-audit check PATH --except ${rule.id}`),
    ...paragraph(
      paper,
      `For good: make a pack of your own that extends "${rule.pack}" and holds a rule with the id "${rule.id}", and name it with --pack.`,
    ),
  ];
}

function item(paper: Paper, text: string): string[] {
  return paragraph(paper, text, { label: '- ', indent: 2 });
}

function severityWords(severity: SeverityByStage): string {
  if (typeof severity === 'string') return SEVERITY_WORDS[severity];
  const stages = Object.entries(severity) as [Exclude<keyof typeof severity, undefined>, Severity][];
  return listWords(stages.map(([stage, one]) => `${SEVERITY_WORDS[one]} in a ${STAGE_WORDS[stage]}`));
}

function actionWords({ agency, action }: Rule): string {
  const who = agency === 'section' ? 'The agency of the section' : AGENCY_TITLES[agency];
  return `${who}: ${withBlanks(action)}`;
}

/** A rule's text has blanks that the findings fill: "{months}" stands for a figure, "{?x: ...}" may be absent. */
function withBlanks(text: string): string {
  return text
    .replace(/\{\?\w+:((?:[^{}]|\{\w+\})*)\}/g, '$1')
    .replace(/\{\w+\}/g, '…')
    .replace(/\s+/g, ' ');
}

const EXAMPLE_WORDS = {
  fails: 'Is reported',
  passes: 'Is in order',
  notAssessed: 'Cannot be told',
  notApplicable: 'Does not come under the rule',
} as const;

function exampleLines(paper: Paper, example: Example): string[] {
  const texts: Partial<Record<keyof typeof EXAMPLE_WORDS, string>> = example;
  return Object.entries(EXAMPLE_WORDS).flatMap(([kind, words]) => {
    const text = texts[kind as keyof typeof EXAMPLE_WORDS];
    if (text === undefined) return [];
    const quoted = text.trim().split('\n');
    return [
      ...paragraph(paper, `${words}: ${example.because}`, { indent: 2 }),
      ...quoted.flatMap((line) => paragraph(paper, line, { indent: 4, paint: paper.chalk.dim })),
      '',
    ];
  });
}
