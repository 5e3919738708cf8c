import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { describeDocument, describeRun } from '../describe.ts';
import { figuresOf } from '../figures/archive.ts';
import { beforeOf } from '../figures/before.ts';
import type { ReportOptions } from '../options.ts';
import { describeChanges } from '../overview/changes.ts';
import { archivePage } from './archive.ts';
import { notAuditedPart } from './documents.ts';
import { html, render } from './markup.ts';
import { pageEnd, pageStart } from './page.ts';
import { planParts } from './plan.ts';

/** One self-contained page: a document in full, or the figures of an archive with its plans below them. */
export function htmlReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  const [document, another] = result.documents;
  return document !== undefined && another === undefined
    ? planPage(result, document, options)
    : archivePage(result, options);
}

function* planPage(result: AuditResult, document: DocumentResult, options: ReportOptions): Iterable<string> {
  const before = beforeOf(result, options);
  yield pageStart(`Audit of ${document.path}`);
  yield render(html`<h1>${document.path}</h1>
${document.outcome === 'unreadable' ? null : html`<p class="lead">${describeDocument(document)}</p>\n`}<p class="dim">${describeRun(result)}</p>
${before === null ? null : html`<p>${describeChanges(before)}</p>\n`}`);
  if (document.outcome === 'audited') yield* planParts(document, { ...options, number: 1, level: 2 });
  else yield render(notAuditedPart(figuresOf(result, options).notAudited, 2));
  yield pageEnd(result);
}
