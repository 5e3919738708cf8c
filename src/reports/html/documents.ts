import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { SEVERITIES, type Severity } from '../../model/rule.ts';
import type { Noted } from '../figures/cautions.ts';
import type { NotAudited } from '../figures/not-audited.ts';
import type { OpenFirst } from '../figures/open-first.ts';
import type { ReportOptions } from '../options.ts';
import { capitalised, figure, plural } from '../words.ts';
import { documentAnchor } from './anchors.ts';
import { acrossItem } from './finding.ts';
import { type Html, html, render } from './markup.ts';
import { planParts, planSummary } from './plan.ts';
import { dataTable, type Valued } from './table.ts';

/** `anchors` lead to the documents that the page shows in full, by their paths; `of` says whose documents they are. */
export function openFirstPart(
  first: readonly OpenFirst[],
  anchors: ReadonlyMap<string, string>,
  of = '',
): Html {
  if (first.length === 0) return html`<p>No plan has an error or a warning.</p>\n`;
  const rows = first.map(({ path, counts }) => {
    const anchor = anchors.get(path);
    return [anchor === undefined ? path : html`<a href="#${anchor}">${path}</a>`, ...severityCells(counts)];
  });
  const columns = [{ title: 'Plan' }, ...SEVERITY_COLUMNS];
  return dataTable({ caption: `${of}Most errors first, then most warnings`, columns, wide: true }, rows);
}

export const SEVERITY_COLUMNS = ['Errors', 'Warnings', 'Information'].map((title) => ({
  title,
  kind: 'figure' as const,
}));

/** The cells below them. */
export function severityCells(counts: Readonly<Record<Severity, number>>): Valued[] {
  return SEVERITIES.map((severity) => ({ shown: figure(counts[severity]), sort: counts[severity] }));
}

export function notAuditedPart(groups: readonly NotAudited[], level: 2 | 3): Html {
  if (groups.length === 0) return html`<p>Every document was read in full and audited.</p>\n`;
  return html`${groups.map(
    ({ what, message, hint, paths }) => html`<div class="notice${what === 'skipped' ? '' : ' warn'}">
<h${level}>${capitalised(what)}: ${plural(paths.length, 'document')}</h${level}>
<p>${message}</p>
<ul>${paths.map((path) => html`<li>${path}</li>`)}</ul>
<p><strong>Next:</strong> ${hint}</p>
</div>
`,
  )}`;
}

/** What is to be known of files that were audited. */
export function notedPart(noted: readonly Noted[]): Html {
  return html`${noted.map(
    ({ message, hint, paths }) => html`<div class="notice warn">
<h3>${plural(paths.length, 'document')}</h3>
<p>${message}</p>
<ul>${paths.map((path) => html`<li>${path}</li>`)}</ul>
<p><strong>Next:</strong> ${hint}</p>
</div>
`,
  )}`;
}

export function acrossPart({ archive }: AuditResult, options: ReportOptions): Html {
  const items = archive.findings.map(({ documents, ...finding }) => acrossItem(finding, options, documents));
  return html`<ul class="findings">\n${items}</ul>\n`;
}

/** One audited document in pieces, closed until it is opened; only what is open is printed. */
export function* documentParts(
  document: DocumentResult,
  number: number,
  options: ReportOptions,
): Generator<string> {
  yield render(html`<details class="plan">
<summary>${planSummary(document)}</summary>
<div id="${documentAnchor(number)}">
`);
  yield* planParts(document, { ...options, number, level: 4 });
  yield render(html`</div>
</details>
`);
}
