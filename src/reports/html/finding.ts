import { AGENCY_TITLES } from '../../model/agency.ts';
import type { Finding } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import type { Alike } from '../grouping.ts';
import type { ReportOptions } from '../options.ts';
import { BASIS_WORDS, capitalised, oneLine, placeWords, plural, SEVERITY_WORDS } from '../words.ts';
import { findingAnchor, textAnchor } from './anchors.ts';
import { type Html, html, link, type Part } from './markup.ts';

/** Where a finding of a plan stands on the page. */
export interface Standing {
  /** The number of the document in the page. */
  readonly document: number;
  /** The number of a finding by its id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The numbers of the findings whose evidence is marked in the text beside them; null where no text is shown. */
  readonly marked: ReadonlySet<number> | null;
}

/** A finding of a plan, or several alike, as one item of a list. */
export function findingItem(alike: Alike, options: ReportOptions, standing: Standing): Html {
  const { finding, others } = alike;
  const [first, ...more] = [finding, ...others].map((one) => evidence(one, standing));
  const anchor = findingAnchor(standing.document, standing.numberOf.get(finding.id) ?? 0);
  const further = others.map(
    ({ id }, index) =>
      html`<div id="${findingAnchor(standing.document, standing.numberOf.get(id) ?? 0)}">${more[index] ?? null}</div>\n`,
  );
  return item(finding, options, { anchor, body: html`${first ?? null}${further}` });
}

/** A finding over several plans, with the plans that it names. */
export function acrossItem(finding: Finding, options: ReportOptions, named: readonly string[]): Html {
  const body = html`${quotation(finding, { number: null, way: null })}<p>It names ${plural(named.length, 'plan')}:</p>
<ul>${named.map((path) => html`<li>${path}</li>`)}</ul>
`;
  return item(finding, options, { anchor: null, body });
}

interface Item {
  readonly anchor: string | null;
  readonly body: Html;
}

function item(finding: Finding, options: ReportOptions, { anchor, body }: Item): Html {
  const id = anchor === null ? null : html` id="${anchor}"`;
  return html`<li class="finding finding-${finding.severity}"${id}>
<p class="message">${severityTag(finding.severity)} ${finding.message}</p>
${body}<dl>
<dt>Why</dt><dd>${whyWords(finding, options)}</dd>
<dt>Authority</dt><dd>${authorities(finding)}</dd>
<dt>Who</dt><dd>${AGENCY_TITLES[finding.agency]}</dd>
<dt>Next</dt><dd>${finding.action}</dd>
${sureness(finding)}</dl>
<p class="rule">Rule: ${finding.rule}</p>
</li>
`;
}

function severityTag(severity: Severity): Html {
  return html`<strong class="tag tag-${severity}">${capitalised(SEVERITY_WORDS[severity])}</strong>`;
}

/** The words that show it, with the way to them where the text stands beside. */
function evidence(finding: Finding, { document, numberOf, marked }: Standing): Html {
  const number = numberOf.get(finding.id) ?? 0;
  if (marked?.has(number) !== true) return quotation(finding, { number: null, way: null });
  return quotation(finding, {
    number: html`<span class="reference tag-${finding.severity}">${number}</span> `,
    way: html`<a class="way" href="#${textAnchor(document, number)}">Show ${number} in the text</a>`,
  });
}

interface Beside {
  readonly number: Html | null;
  readonly way: Html | null;
}

function quotation({ quote, location }: Finding, { number, way }: Beside): Html {
  const place = placeWords(location);
  const parts: Part[] = [place === '' ? null : capitalised(place), way].filter((part) => part !== null);
  const where =
    parts.length === 0
      ? html``
      : html`<p class="dim">${parts.map((part, index) => html`${index === 0 ? null : ' · '}${part}`)}</p>`;
  if (quote === null) return where;
  return html`<blockquote><p>${number}“${oneLine(quote)}”</p>${where}</blockquote>\n`;
}

function whyWords({ rule }: Finding, options: ReportOptions): string {
  return options.rules.get(rule)?.why ?? 'The rule is not in the packs of this report.';
}

function authorities({ authority, basis }: Finding): Html {
  const links = authority.map(({ text, url }, index) => html`${index === 0 ? '' : '; '}${link(text, url)}`);
  return html`${links} (${BASIS_WORDS[basis]})`;
}

function sureness({ confidence }: Finding): Html | null {
  if (confidence === 'high') return null;
  const words =
    confidence === 'medium'
      ? 'Fairly: read the words before acting on this'
      : 'Not very: take this as a question';
  return html`<dt>How sure</dt><dd>${words}</dd>\n`;
}
