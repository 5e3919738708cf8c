import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { countWords, severityCounts } from '../describe.ts';
import { openFirst } from '../figures.ts';
import { groupNotAudited } from '../grouping.ts';
import type { ReportOptions } from '../options.ts';
import { capitalised, plural } from '../words.ts';
import { findingItem } from './finding.ts';
import { type Html, html } from './markup.ts';
import { planBody, planSummary } from './plan.ts';

const PLANS_SHOWN = 20;

/** Addresses of documents inside the page: by their number, since a name could hold anything. */
export type Anchors = ReadonlyMap<DocumentResult, string>;

export function anchorsOf({ documents }: AuditResult): Anchors {
  return new Map(documents.map((document, index) => [document, `document-${index + 1}`]));
}

export function openFirstPart(result: AuditResult, anchors: Anchors): Html {
  const first = openFirst(result, PLANS_SHOWN);
  if (first.length === 0) return html`<p>No plan has an error or a warning.</p>\n`;
  const items = first.map(
    (document) =>
      html`<li><a href="#${anchors.get(document) ?? ''}">${document.path}</a><br>${countWords(severityCounts(document))}</li>\n`,
  );
  return html`<ol>\n${items}</ol>\n`;
}

export function notAuditedPart({ documents }: AuditResult, level: 2 | 3): Html {
  const groups = groupNotAudited(documents);
  if (groups.length === 0) return html`<p>Every document was read in full and audited.</p>\n`;
  return html`${groups.map(
    ({
      what,
      message,
      hint,
      documents: members,
    }) => html`<div class="notice${what === 'skipped' ? '' : ' warn'}">
<h${level}>${capitalised(what)}: ${plural(members.length, 'document')}</h${level}>
<p>${message}</p>
<ul>${members.map(({ path }) => html`<li>${path}</li>`)}</ul>
<p><strong>Next:</strong> ${hint}</p>
</div>
`,
  )}`;
}

export function acrossPart({ archive }: AuditResult, options: ReportOptions): Html {
  const items = archive.findings.map(({ documents, ...finding }) =>
    findingItem({ finding, others: [] }, options, documents),
  );
  return html`<ul class="findings">\n${items}</ul>\n`;
}

/** One audited document, closed until it is opened. */
export function documentPart(document: DocumentResult, anchors: Anchors, options: ReportOptions): Html {
  return html`<details>
<summary>${planSummary(document)}</summary>
<div id="${anchors.get(document) ?? ''}">
${planBody(document, { rules: options.rules, level: 4 })}</div>
</details>
`;
}
