import { dateInWords } from '../language/calendar.ts';
import type { MeasuredRule } from '../model/measured.ts';
import type { Example, Rule } from '../model/rule.ts';
import type { TerminalOptions } from './options.ts';
import { agencyWords, severityWords } from './rule-list.ts';
import { heading, type Paper, paperOf, paragraph } from './text/paper.ts';
import { BASIS_WORDS, capitalised, listWords, plural, SECTION_TITLES, STAGE_WORDS } from './words.ts';

export interface ExplainOptions extends TerminalOptions {
  /** Says how a configuration file changes the rule; absent where the command reads none. */
  readonly configuration?: boolean;
  /** How often the rule was right over invented cases. */
  readonly measured?: MeasuredRule | null;
}

/** A rule in plain words: what, why, who acts, examples, how to silence it. Each chunk is one line. */
export function* explainText(rule: Rule, options: ExplainOptions): Iterable<string> {
  const paper = paperOf(options);
  const parts = [
    ...paragraph(paper, rule.title, { paint: paper.chalk.bold }),
    ...paragraph(paper, `${rule.id}, ${rule.family} family, pack ${rule.pack}, since ${rule.since}`, {
      paint: paper.chalk.dim,
    }),
    ...whyLines(rule, paper),
    ...actingLines(rule, paper),
    ...exampleLines(rule, paper),
    ...mistakenLines(rule, paper),
    ...measuredLines(options.measured ?? null, paper),
    ...changeLines(rule, paper, options.configuration === true),
  ];
  for (const line of parts) yield `${line}\n`;
}

function whyLines({ why, authority, basis }: Rule, paper: Paper): string[] {
  return [
    ...heading(paper, 'Why it matters'),
    ...paragraph(paper, why),
    ...authority.flatMap(({ text, url }) => [
      ...paragraph(paper, text, { indent: 2, label: '- ' }),
      ...(url === undefined ? [] : paragraph(paper, url, { indent: 4, paint: paper.chalk.dim })),
    ]),
    ...paragraph(paper, `Basis: ${BASIS_WORDS[basis]}.`),
  ];
}

function actingLines(rule: Rule, paper: Paper): string[] {
  const line = (label: string, text: string): string[] =>
    paragraph(paper, text, { label: label.padEnd(10), labelPaint: paper.chalk.bold });
  const { changes = [] } = rule;
  const isOff = changes.some(({ what }) => what === 'off');
  const settings = Object.entries(rule.with);
  const sections = rule.section.map((letter) => `${letter} (${SECTION_TITLES[letter].toLowerCase()})`);
  return [
    ...heading(paper, 'Who acts, and on what'),
    ...line('Who', agencyWords(rule)),
    ...line('Sections', sections.length === 0 ? 'The plan as a whole' : listWords(sections)),
    ...line('Stages', capitalised(listWords(rule.stages.map((stage) => STAGE_WORDS[stage])))),
    ...(rule.currentOnly ? line('Versions', 'Not a plan that is superseded or has ceased') : []),
    ...line('Severity', isOff ? 'off' : severityWords(rule.severity)),
    ...settings.flatMap(([name, value]) => line('Setting', `${name}: ${JSON.stringify(value)}`)),
    ...line('Says', blanks(rule.message)),
    ...line('Next', blanks(rule.action)),
    ...changes.flatMap(({ what, by }) => line('Changed', `${what.replace('with.', '')}, by ${by}`)),
  ];
}

/** "{lastReview}" as "<last review>": what the finding itself fills in. */
function blanks(text: string): string {
  return text.replace(
    /\{(\w+)\}/gu,
    (_, name: string) => `<${name.replace(/[A-Z]/gu, (sign) => ` ${sign.toLowerCase()}`)}>`,
  );
}

function exampleLines({ examples }: Rule, paper: Paper): string[] {
  const failing = examples.find((example) => 'fails' in example);
  const passing = examples.find((example) => 'passes' in example);
  const unsure = examples.find((example) => 'notAssessed' in example);
  return [
    ...exampleOf(failing, { paper, title: 'Found in this text' }),
    ...exampleOf(passing, { paper, title: 'Not found in this text' }),
    ...exampleOf(unsure, { paper, title: 'Could not tell from this text' }),
  ];
}

function exampleOf(
  example: Example | undefined,
  { paper, title }: { paper: Paper; title: string },
): string[] {
  if (example === undefined) return [];
  const text = textOf(example).trimEnd().split('\n');
  return [
    ...heading(paper, `${title}${circumstances(example)}`),
    ...text.flatMap((line) =>
      paragraph(paper, line, { indent: 2, label: '| ', labelPaint: paper.chalk.dim }),
    ),
    ...paragraph(paper, example.because, { label: 'Because: ', labelPaint: paper.chalk.bold }),
  ];
}

/** The stage and the day an example needs, where it needs them. */
function circumstances({ stage, asOf }: Example): string {
  const parts = [
    ...(stage === undefined ? [] : [`stage: ${STAGE_WORDS[stage]}`]),
    ...(asOf === undefined ? [] : [`on ${dateInWords(asOf)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function textOf(example: Example): string {
  if ('fails' in example) return example.fails;
  if ('passes' in example) return example.passes;
  return 'notAssessed' in example ? example.notAssessed : example.notApplicable;
}

function mistakenLines({ falsePositives }: Rule, paper: Paper): string[] {
  const items = falsePositives.flatMap((text) => paragraph(paper, text, { indent: 2, label: '- ' }));
  return [...heading(paper, 'When it may be mistaken'), ...items];
}

/** A rate says nothing without what it was counted over. */
function measuredLines(measured: MeasuredRule | null, paper: Paper): string[] {
  if (measured === null) return [];
  const { precision, recall, nearMisses, enough } = measured;
  const text = [
    `Of ${plural(precision.of, 'finding')} ${precision.hits} ${precision.hits === 1 ? 'was' : 'were'} right,`,
    `and of ${plural(recall.of, 'case')} that it should find it found ${recall.hits};`,
    `${plural(nearMisses, 'text')} only looked like one.`,
    ...(enough ? [] : ['These are too few to rely on.']),
    'Counted on invented plans, not an estimate for your archive; some of them served to mend the rule.',
  ].join(' ');
  return [...heading(paper, 'How often it was right'), ...paragraph(paper, text)];
}

function changeLines({ id }: Rule, paper: Paper, configuration: boolean): string[] {
  const once = [`  ehc-audit check PATH --except ${id}`];
  const lines = [
    ...heading(paper, 'To leave it out or change it'),
    ...paragraph(paper, 'In one run:'),
    ...once,
  ];
  if (!configuration) return lines;
  return [
    ...lines,
    ...paragraph(paper, 'For good, in ehc-audit.config.yaml, one of "error", "warning", "info" or "off":'),
    '  severities:',
    `    ${id}: info`,
    ...paragraph(paper, 'For one plan, with a reason, until a day after which the finding comes back:'),
    '  waivers:',
    `    - rule: ${id}`,
    '      path: plans/example.docx',
    '      reason: the reason',
    '      owner: who decided it',
    '      until: 2027-03-31',
  ];
}
