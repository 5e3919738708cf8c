import { dateInWords } from '../../language/calendar.ts';
import type { AuditResult } from '../../model/result.ts';
import { describeRun } from '../describe.ts';
import { type Figures, figuresOf } from '../figures/archive.ts';
import { type Before, beforeOf } from '../figures/before.ts';
import { describeRates } from '../figures/counted.ts';
import type { ReportOptions } from '../options.ts';
import { type ColumnOverview, overviewByGroup } from '../overview/by-group.ts';
import { changesPart } from '../overview/changes.ts';
import { MOST_GROUPS } from '../overview/groups.ts';
import { mirrorsOf } from '../overview/mirror.ts';
import { overviewParts, rulesPart } from '../overview/overview.ts';
import type { OverviewPart } from '../overview/part.ts';
import { waivedPart } from '../overview/waived.ts';
import { ABOUT_FILES, figure, plural } from '../words.ts';
import { acrossPart, notAuditedPart, notedPart, openFirstPart } from './documents.ts';
import { groupsPart } from './groups.ts';
import { type Html, html, render } from './markup.ts';
import { mirrorPart } from './mirror.ts';
import { partBody } from './overview.ts';
import { pageEnd, pageStart } from './page.ts';
import { anchorsInFull, documentsInFull, type Listed, listedDocuments, planTable } from './plans.ts';

interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly body: () => Html;
}

/** The page of many documents: figures first, then the plans, the worst of them in full. */
export function* archivePage(result: AuditResult, options: ReportOptions): Iterable<string> {
  const figures = figuresOf(result, options);
  const listed = listedDocuments(result);
  const before = beforeOf(result, options);
  const groups = overviewByGroup({ result, figures, before }, MOST_GROUPS, options);
  const parts = partsOf(result, { figures, before, listed, groups }, options);
  yield pageStart(`Audit of ${plural(result.summary.documents, 'document')}, ${dateInWords(result.asOf)}`);
  yield render(opening(result, figures, [...parts, IN_FULL]));
  for (const { id, title, body } of parts)
    yield render(html`<section>\n<h2 id="${id}">${title}</h2>\n${body()}</section>\n`);
  yield render(html`<section>\n<h2 id="${IN_FULL.id}">${IN_FULL.title}</h2>\n`);
  yield* documentsInFull(result, listed, options);
  yield render(html`</section>\n`);
  yield pageEnd(result);
}

const IN_FULL = { id: 'plans', title: 'Plans in full' };

interface Shown {
  readonly figures: Figures;
  readonly before: Before | null;
  readonly listed: Listed;
  readonly groups: readonly ColumnOverview[];
}

function partsOf(
  result: AuditResult,
  { figures, before, listed, groups }: Shown,
  options: ReportOptions,
): PagePart[] {
  const overview = (part: OverviewPart): PagePart => ({
    id: part.id,
    title: part.title,
    body: () =>
      part.id === 'groups'
        ? groupsPart(part, { columns: groups, anchors: anchorsInFull(listed) }, options)
        : partBody(part),
  });
  const rates = [
    ...overviewParts(figures, before, options).map(overview),
    ...mirrorsOf(figures, before, options).map((mirror) => ({
      id: `inspection-${mirror.inspection.name}`,
      title: 'What inspectors found',
      body: () => mirrorPart(mirror, options),
    })),
  ];
  const across = { id: 'across', title: 'Across plans', body: () => acrossPart(result, options) };
  const rules = rulesPart(figures, before, options);
  const waived = waivedPart(figures, options);
  return [
    ...(before === null ? [] : [overview(withMarks(changesPart(before)))]),
    ...(figures.plans === 0 ? [] : rates),
    rules.tables.length === 0
      ? overview({ ...rules, before: ['No rule found anything to report.'] })
      : overview(rules),
    ...(waived.tables.length === 0 ? [] : [overview(waived)]),
    ...(result.archive.findings.length === 0 ? [] : [across]),
    {
      id: 'first',
      title: 'Plans to open first',
      body: () => openFirstPart(figures.openFirst, anchorsInFull(listed)),
    },
    {
      id: 'not-audited',
      title: 'Not audited, or not in full',
      body: () => notAuditedPart(figures.notAudited, 3),
    },
    ...(figures.noted.length === 0
      ? []
      : [{ id: 'files', title: ABOUT_FILES, body: () => notedPart(figures.noted) }]),
    { id: 'every', title: 'Every plan', body: () => planTable(listed) },
  ];
}

/** What the lines in the bars are. */
function withMarks(part: OverviewPart): OverviewPart {
  const { before = [] } = part;
  return { ...part, before: [...before, 'In the charts below a line marks where a figure stood then.'] };
}

const STATUS_NOTICES = {
  complete: null,
  incomplete: 'This run is incomplete: not every document could be read in full.',
  partial: 'This run was interrupted: only what was finished is reported.',
};

function opening(
  result: AuditResult,
  { plans, setAside }: Figures,
  contents: readonly Omit<PagePart, 'body'>[],
): Html {
  const { documents, audited, skipped, unreadable, status } = result.summary;
  const notice = STATUS_NOTICES[status];
  const tile = (title: string, count: number): Html =>
    html`<div><dt>${title}</dt><dd>${figure(count)}</dd></div>`;
  return html`<h1>Audit of ${plural(documents, 'document')}</h1>
<p class="lead">${describeRun(result)}</p>
${notice === null ? null : html`<div class="notice warn"><p>${notice} <a href="#not-audited">See which and what to do</a>.</p></div>\n`}<dl class="tiles">${tile('Audited', audited)}${tile('Skipped', skipped)}${tile('Unreadable', unreadable)}</dl>
<p>${describeRates(plans, setAside)}</p>
<nav aria-label="Contents"><ul>
${contents.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
`;
}
