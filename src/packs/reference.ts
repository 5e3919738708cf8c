import { AGENCY_TITLES } from '../model/agency.ts';
import type { MeasuredRule, MeasuredRules, MeasuredShare } from '../model/measured.ts';
import { type Example, FAMILIES, type PackHeader, type Rule, type SeverityByStage } from '../model/rule.ts';
import type { Scale } from '../model/scale.ts';

/** What the reference is made of: the packs and their rules, in order, and what was measured of them. */
export interface ReferenceInput {
  readonly packs: readonly PackHeader[];
  readonly rules: readonly Rule[];
  readonly measured: MeasuredRules;
  readonly scales: readonly Scale[];
}

const EXAMPLE_TITLES: readonly (readonly ['fails' | 'passes' | 'notAssessed' | 'notApplicable', string])[] = [
  ['fails', 'Gives a finding'],
  ['passes', 'Passes'],
  ['notAssessed', 'Cannot be assessed'],
  ['notApplicable', 'Does not apply'],
];

function severityWords(severity: SeverityByStage): string {
  if (typeof severity === 'string') {
    return severity;
  }
  return Object.entries(severity)
    .map(([stage, level]) => `${level} (${stage})`)
    .join(', ');
}

function agencyWords({ agency }: Rule): string {
  return agency === 'section' ? "the section's agency" : AGENCY_TITLES[agency];
}

function exampleText(example: Example): string {
  const texts: Readonly<Record<string, unknown>> = example;
  const [kind, title] = EXAMPLE_TITLES.find(([name]) => name in example) ?? ['passes', 'Passes'];
  const setting = [
    ...(example.stage === undefined ? [] : [`stage ${example.stage}`]),
    ...(example.asOf === undefined ? [] : [`as of ${example.asOf}`]),
  ];
  const where = setting.length === 0 ? '' : ` (${setting.join(', ')})`;
  return [`${title}${where}: ${example.because}`, '', '```text', String(texts[kind]).trimEnd(), '```'].join(
    '\n',
  );
}

function authorityLine({ text, url }: Rule['authority'][number]): string {
  return url === undefined ? `- ${text}` : `- [${text}](${url})`;
}

function shareWords({ hits, of, low, high }: MeasuredShare): string {
  if (of === 0) {
    return 'none to measure';
  }
  const [share, from, to] = [hits / of, low, high].map((value) => value.toFixed(2));
  return `${share} (${hits} of ${of}; 95 % interval ${from} to ${to})`;
}

function measuredWords(measured: MeasuredRule | undefined): string {
  if (measured === undefined) {
    return '**Measured.** Not yet: too few cases.';
  }
  const few = measured.enough ? '' : ' Too few cases to rely on.';
  return [
    `**Measured.** Precision ${shareWords(measured.precision)}; recall ${shareWords(measured.recall)};`,
    `${measured.nearMisses} near misses.${few} On invented plans, not an estimate for your archive; some of the cases served to mend the rule.`,
  ].join(' ');
}

function ruleSection(rule: Rule, measured: MeasuredRule | undefined): string {
  const sections = rule.section.length === 0 ? 'the whole document' : rule.section.join(', ');
  return [
    `### ${rule.id}`,
    `${rule.title}.`,
    [
      `- Severity: ${severityWords(rule.severity)}`,
      ...(rule.milder === undefined ? [] : [`- At most ${rule.milder.severity}: ${rule.milder.note}`]),
      `- Basis: ${rule.basis}; verdict: ${rule.verdict}`,
      `- Who acts: ${agencyWords(rule)}`,
      `- Sections: ${sections}`,
      `- Stages: ${rule.stages.join(', ')}${rule.currentOnly ? '; not of a plan that is superseded or has ceased' : ''}`,
    ].join('\n'),
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.action}`,
    '**Authority**',
    rule.authority.map(authorityLine).join('\n'),
    '**Known false positives**',
    rule.falsePositives.map((line) => `- ${line}`).join('\n'),
    measuredWords(measured),
    '**Examples**',
    ...rule.examples.map(exampleText),
  ].join('\n\n');
}

function capLine({ rules, severities, atLeast, ages, word, because }: Scale['caps'][number]): string {
  const found = [
    ...(rules === undefined
      ? []
      : [`${rules.join(', ')} find something in ${atLeast === 1 ? 'a section' : `${atLeast} sections`}`]),
    ...(severities === undefined ? [] : [`a finding is of ${severities.join(' or ')}`]),
    ...(ages === undefined ? [] : [`the last review is ${ages.join(' or ')} months old`]),
  ];
  return `- At most "${word}" where ${found.join(', or ')}: ${because}.`;
}

function scaleSection({
  name,
  title,
  source,
  words,
  deductions,
  weights,
  leastCoverage,
  caps,
}: Scale): string {
  const numbers = (of: object): string =>
    Object.entries(of)
      .map(([key, number]) => `${key} ${number}`)
      .join(', ');
  return [
    `### ${name}`,
    `${title}. ${source}`,
    [
      `- Words: ${words.map(({ word, from }) => `${word} from ${from}`).join(', ')}`,
      `- Taken off the 100 of a section, once for each rule, by its worst finding: ${numbers(deductions)}`,
      `- Weights of the sections, "plan" for what is said of the plan as a whole: ${numbers(weights)}`,
      `- No word where less than ${Math.round(leastCoverage * 100)}% of the rules could be assessed`,
      ...caps.map(capLine),
    ].join('\n'),
  ].join('\n\n');
}

function scaleSections(scales: readonly Scale[]): string[] {
  if (scales.length === 0) return [];
  return [
    '## Scales of words',
    'Off unless `scale: NAME` stands in `ehc-audit.config.yaml` or in a pack. Reports print the words as "indicative, automated, text only", with the share of the rules that could be assessed.',
    ...scales.map(scaleSection),
  ];
}

/** The reference of the rules as Markdown, one section per rule, generated from the packs and what was measured. */
export function ruleReference({ packs, rules, measured, scales }: ReferenceInput): string {
  const families = FAMILIES.filter((family) => rules.some((rule) => rule.family === family));
  return `${[
    '# Rules',
    'Generated from the packs; change the YAML, not this file.',
    ...packs.map(({ title, version, lawAsAt }) => `${title}: version ${version}, law as at ${lawAsAt}.`),
    ...families.flatMap((family) => [
      `## ${family}`,
      ...rules.filter((rule) => rule.family === family).map((rule) => ruleSection(rule, measured[rule.id])),
    ]),
    ...scaleSections(scales),
  ].join('\n\n')}\n`;
}
