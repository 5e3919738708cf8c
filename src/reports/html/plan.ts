import type { DocumentResult, Finding } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import { SECTIONS } from '../../model/section.ts';
import {
  countWords,
  describeDocument,
  describeRules,
  describeWaived,
  STAGE_UNKNOWN,
  severityCounts,
} from '../describe.ts';
import { groupBySection, groupNotAssessed } from '../grouping.ts';
import { type ReadingView, type ReportOptions, titleOf } from '../options.ts';
import { describeIndicative } from '../scale/describe.ts';
import { capitalised, FOUND_BY_WORDS, plural, SECTION_TITLES, STATE_WORDS, sectionWords } from '../words.ts';
import { findingAnchor } from './anchors.ts';
import { findingItem, type Standing } from './finding.ts';
import { type Html, html, render } from './markup.ts';
import { numbered } from './numbering.ts';
import { dataTable } from './table.ts';

export interface PlanOptions extends ReportOptions {
  /** The number of the document in the page. */
  readonly number: number;
  /** The level of the plan's own sub-headings. */
  readonly level: 2 | 4;
}

/** What is known of one document, in pieces: findings by section, its text beside them where it may be shown, what could not be told, the sections. */
export function* planParts(document: DocumentResult, options: PlanOptions): Generator<string> {
  const view = options.views?.get(options.number);
  yield render(notices(document));
  yield render(firstThings(document, options));
  const findings =
    document.findings.length === 0 ? nothingFound(document) : findingsBySection(document, options);
  if (view === undefined) yield render(findings);
  else yield* besideText(findings, view, { level: options.level, path: document.path });
  yield render(html`${untold(document, options)}${heading(options.level, 'Sections')}
${sectionTable(document)}
${[...describeIndicative(document, options), ...describeWaived(document)].map(
  (sentence) => html`<p>${sentence}</p>
`,
)}<p>${countWords(severityCounts(document))}. ${describeRules(document)}</p>
`);
}

interface TextOptions extends Pick<PlanOptions, 'level'> {
  /** The name of the document as the report shows it. */
  readonly path: string;
}

function* besideText(findings: Html, view: ReadingView, { level, path }: TextOptions): Generator<string> {
  yield render(html`<div class="beside">
<div class="side">
${findings}</div>
<div class="side text" role="region" tabindex="0" aria-label="The text of ${path}">
${heading(level, 'The text of the document')}
<p class="dim">${view.marked.size === 0 ? 'No finding quotes words of it.' : 'A number leads to the finding that quotes the words marked after it.'}</p>
<div class="document">
`);
  yield* view.chunks();
  yield render(html`</div>
</div>
</div>
`);
}

function heading(level: number, text: string): Html {
  return html`<h${level}>${text}</h${level}>`;
}

function notices({ stage, problem, cautions = [], supersededBy }: DocumentResult): Html {
  const warn = (text: string): Html => html`<div class="notice warn"><p>${text}</p></div>\n`;
  return html`${stage === 'unknown' ? warn(STAGE_UNKNOWN) : null}${
    problem === null ? null : warn(`Not read in full. ${problem.message} ${problem.hint}`)
  }${cautions.map(({ message, hint }) => warn(`Note. ${message} ${hint}`))}${supersededBy === undefined ? null : warn(`Superseded by ${supersededBy}`)}`;
}

function nothingFound({ passed }: DocumentResult): Html {
  return html`<p><strong>Nothing to report:</strong> ${plural(passed.length, 'rule')} ${passed.length === 1 ? 'was' : 'were'} checked against this plan.</p>\n`;
}

const FIRST_TITLES: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `Put right first: ${plural(count, 'error')}`,
  warning: (count) => `Look first at: ${plural(count, 'warning')}`,
  info: (count) => `For information: ${plural(count, 'point')}`,
};

/** The loudest findings, each with the way to it. */
function firstThings({ findings }: DocumentResult, options: PlanOptions): Html | null {
  const loudest = (['error', 'warning', 'info'] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  );
  if (loudest === undefined) return null;
  const { numberOf } = standingOf(findings, options);
  const ofLoudest = findings.filter(({ severity }) => severity === loudest);
  const items = groupBySection(ofLoudest).flatMap(({ section, alike }) =>
    alike.map(
      ({ finding, others }) =>
        html`<li><a href="#${findingAnchor(options.number, numberOf.get(finding.id) ?? 0)}">${titleOf(finding.rule, options)}</a>${others.length === 0 ? '' : `, ${others.length + 1} places`} (${sectionWords(section)})</li>\n`,
    ),
  );
  return html`${heading(options.level, FIRST_TITLES[loudest](ofLoudest.length))}
<ul>
${items}</ul>
`;
}

function standingOf(findings: readonly Finding[], { number, views }: PlanOptions): Standing {
  const numberOf = new Map(numbered(findings).map((one) => [one.finding.id, one.number]));
  return { document: number, numberOf, marked: views?.get(number)?.marked ?? null };
}

function findingsBySection({ findings }: DocumentResult, options: PlanOptions): Html {
  const standing = standingOf(findings, options);
  const sections = groupBySection(findings).map(
    ({ section, alike }) => html`${heading(options.level + 1, sectionWords(section))}
<ul class="findings">
${alike.map((group) => findingItem(group, options, standing))}</ul>
`,
  );
  return html`${heading(options.level, 'Findings by section')}
${sections}`;
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
