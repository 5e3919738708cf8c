import type { DocumentResult } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import { SECTIONS } from '../../model/section.ts';
import { countWords, describeDocument, describeRules, STAGE_UNKNOWN, severityCounts } from '../describe.ts';
import { groupFindings, groupNotAssessed, type SeverityFindings } from '../grouping.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { describeIndicative } from '../scale/describe.ts';
import { capitalised, FOUND_BY_WORDS, plural, SECTION_TITLES, STATE_WORDS, sectionWords } from '../words.ts';
import { findingItem } from './finding.ts';
import { type Html, html } from './markup.ts';
import { dataTable } from './table.ts';

const GROUP_TITLES: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `Put right first: ${plural(count, 'error')}`,
  warning: (count) => `Then look at: ${plural(count, 'warning')}`,
  info: (count) => `For information: ${plural(count, 'point')}`,
};

export interface PlanOptions extends ReportOptions {
  /** The level of the plan's own sub-headings. */
  readonly level: 2 | 4;
}

/** What is known of one document: findings by section, what could not be told, the sections. */
export function planBody(document: DocumentResult, options: PlanOptions): Html {
  const groups = groupFindings(document.findings);
  return html`${notices(document)}${groups.length === 0 ? nothingFound(document) : groups.map((group) => groupHtml(group, options))}
${untold(document, options)}${heading(options.level, 'Sections')}
${sectionTable(document)}
${describeIndicative(document, options).map(
  (sentence) => html`<p>${sentence}</p>
`,
)}<p>${countWords(severityCounts(document))}. ${describeRules(document)}</p>
`;
}

function heading(level: number, text: string): Html {
  return html`<h${level}>${text}</h${level}>`;
}

function notices({ stage, problem, supersededBy }: DocumentResult): Html {
  const warn = (text: string): Html => html`<div class="notice warn"><p>${text}</p></div>\n`;
  return html`${stage === 'unknown' ? warn(STAGE_UNKNOWN) : null}${
    problem === null ? null : warn(`Not read in full. ${problem.message} ${problem.hint}`)
  }${supersededBy === undefined ? null : warn(`Superseded by ${supersededBy}`)}`;
}

function groupHtml({ severity, count, sections }: SeverityFindings, options: PlanOptions): Html {
  return html`${heading(options.level, GROUP_TITLES[severity](count))}
${sections.map(
  ({ section, alike }) => html`${heading(options.level + 1, sectionWords(section))}
<ul class="findings">
${alike.map((group) => findingItem(group, options))}</ul>
`,
)}`;
}

function nothingFound({ passed }: DocumentResult): Html {
  return html`<p><strong>Nothing to report:</strong> ${plural(passed.length, 'rule')} ${passed.length === 1 ? 'was' : 'were'} checked against this plan.</p>\n`;
}

function untold({ notAssessed }: DocumentResult, options: PlanOptions): Html | null {
  if (notAssessed.length === 0) return null;
  return html`${heading(options.level, `Could not tell: ${plural(notAssessed.length, 'rule')}`)}
<ul>
${groupNotAssessed(notAssessed).map(
  ({ reason, rules }) =>
    html`<li>${reason}<ul>${rules.map((rule) => html`<li>${titleOf(rule, options)}</li>`)}</ul></li>\n`,
)}</ul>
`;
}

function sectionTable({ sections, ratings }: DocumentResult): Html {
  const rows = SECTIONS.flatMap((letter) => {
    const section = sections[letter];
    if (section === undefined) return [];
    const rating = ratings[letter] ?? 'grey';
    const found = section.foundBy === null ? '' : `, found ${FOUND_BY_WORDS[section.foundBy]}`;
    return [
      [
        html`<strong>${letter}</strong> ${SECTION_TITLES[letter]}`,
        capitalised(`${STATE_WORDS[section.state]}${found}`),
        html`<span class="tag tag-${rating}">${capitalised(rating)}</span>`,
      ],
    ];
  });
  const columns = [{ title: 'Section' }, { title: 'What stands there' }, { title: 'Rating' }];
  return dataTable({ caption: 'How each section was read, and its rating', columns }, rows);
}

/** The heading line of a document among many: what it is and how many findings it has. */
export function planSummary(document: DocumentResult): Html {
  const rating = document.ratings['overall'] ?? 'grey';
  return html`<h3>${document.path}</h3>
<p><span class="tag tag-${rating}">${capitalised(rating)}</span> ${describeDocument(document)} · ${countWords(severityCounts(document))}</p>`;
}
