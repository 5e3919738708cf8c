import { dateInWords } from '../../language/calendar.ts';
import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { describeDocument, describeRun } from '../describe.ts';
import { describeRates, type Figures, figuresOf } from '../figures.ts';
import type { ReportOptions } from '../options.ts';
import { figure, plural } from '../words.ts';
import { adulthoodPart, agenciesPart, ratingsPart, reviewsPart, rulesPart } from './archive.ts';
import { acrossPart, documentParts, notAuditedPart, openFirstPart } from './documents.ts';
import { heatMapTable } from './heat-map.ts';
import { type Html, html, render } from './markup.ts';
import { pageEnd, pageStart } from './page.ts';
import { planParts } from './plan.ts';

/** One self-contained page without scripts: a document in full, or an archive with every plan below it. */
export function htmlReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  const [document, another] = result.documents;
  return document !== undefined && another === undefined
    ? planPage(result, document, options)
    : archivePage(result, options);
}

function* planPage(result: AuditResult, document: DocumentResult, options: ReportOptions): Iterable<string> {
  yield pageStart(`Audit of ${document.path}`);
  yield render(html`<h1>${document.path}</h1>
${document.outcome === 'unreadable' ? null : html`<p class="lead">${describeDocument(document)}</p>\n`}<p class="dim">${describeRun(result)}</p>
`);
  if (document.outcome === 'audited') yield* planParts(document, { ...options, number: 1, level: 2 });
  else yield render(notAuditedPart(figuresOf(result, options).notAudited, 2));
  yield pageEnd(result);
}

interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly body: () => Html;
}

function* archivePage(result: AuditResult, options: ReportOptions): Iterable<string> {
  const figures = figuresOf(result, options);
  const parts = archiveParts(result, figures, options);
  yield pageStart(`Audit of ${plural(result.summary.documents, 'document')}, ${dateInWords(result.asOf)}`);
  yield render(opening(result, figures, [...parts, { id: 'plans', title: 'Every plan' }]));
  for (const { id, title, body } of parts)
    yield render(html`<section>\n<h2 id="${id}">${title}</h2>\n${body()}</section>\n`);
  yield render(html`<section>\n<h2 id="plans">Every plan</h2>\n`);
  yield* everyPlan(result, options);
  yield render(html`</section>\n`);
  yield pageEnd(result);
}

function* everyPlan({ documents }: AuditResult, options: ReportOptions): Iterable<string> {
  let number = 0;
  for (const document of documents) {
    number += 1;
    if (document.outcome === 'audited') yield* documentParts(document, number, options);
  }
}

function archiveParts(result: AuditResult, figures: Figures, options: ReportOptions): PagePart[] {
  const rates: PagePart[] = [
    { id: 'ratings', title: 'Ratings', body: () => ratingsPart(figures) },
    { id: 'agencies', title: 'Contributions of the agencies', body: () => agenciesPart(result, figures) },
    { id: 'reviews', title: 'Reviews', body: () => reviewsPart(result) },
    {
      id: 'adulthood',
      title: 'Preparation for adulthood',
      body: () => adulthoodPart(figures.adulthood, options),
    },
    { id: 'sections', title: 'Sections A to K', body: () => heatMapTable(figures) },
  ];
  const across = { id: 'across', title: 'Across plans', body: () => acrossPart(result, options) };
  return [
    ...(figures.plans === 0 ? [] : rates),
    { id: 'rules', title: 'Findings by rule', body: () => rulesPart(result, options) },
    ...(result.archive.findings.length === 0 ? [] : [across]),
    { id: 'first', title: 'Plans to open first', body: () => openFirstPart(figures.openFirst) },
    {
      id: 'not-audited',
      title: 'Not audited, or not in full',
      body: () => notAuditedPart(figures.notAudited, 3),
    },
  ];
}

const STATUS_NOTICES = {
  complete: null,
  incomplete: 'This run is incomplete: not every document could be read in full.',
  partial: 'This run was interrupted: only what was finished is reported.',
};

function opening(result: AuditResult, figures: Figures, contents: readonly Omit<PagePart, 'body'>[]): Html {
  const { documents, audited, skipped, unreadable, status } = result.summary;
  const notice = STATUS_NOTICES[status];
  const tile = (title: string, count: number): Html =>
    html`<div><dt>${title}</dt><dd>${figure(count)}</dd></div>`;
  return html`<h1>Audit of ${plural(documents, 'document')}</h1>
<p class="lead">${describeRun(result)}</p>
${notice === null ? null : html`<div class="notice warn"><p>${notice} <a href="#not-audited">See which and what to do</a>.</p></div>\n`}<dl class="tiles">${tile('Audited', audited)}${tile('Skipped', skipped)}${tile('Unreadable', unreadable)}</dl>
<p>${describeRates(figures)}</p>
<nav aria-label="Contents"><ul>
${contents.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
`;
}
