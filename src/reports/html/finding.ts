import { AGENCY_TITLES } from '../../model/agency.ts';
import type { Finding } from '../../model/result.ts';
import type { Severity } from '../../model/rule.ts';
import type { Alike } from '../grouping.ts';
import type { ReportOptions } from '../options.ts';
import { BASIS_WORDS, capitalised, oneLine, placeWords, plural, SEVERITY_WORDS } from '../words.ts';
import { type Html, html, link } from './markup.ts';

/** A finding, or several alike, as one item of a list; `named` are the plans that one over several plans names. */
export function findingItem(
  { finding, others }: Alike,
  options: ReportOptions,
  named: readonly string[] = [],
): Html {
  return html`<li class="finding finding-${finding.severity}">
<p class="message">${severityTag(finding.severity)} ${finding.message}</p>
${[finding, ...others].map(evidence)}${namedPlans(named)}<dl>
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

function evidence({ quote, location }: Finding): Html {
  const place = placeWords(location);
  const where = place === '' ? html`` : html`<p class="dim">${capitalised(place)}</p>`;
  if (quote === null) return where;
  return html`<blockquote><p>“${oneLine(quote)}”</p>${where}</blockquote>\n`;
}

function whyWords({ rule }: Finding, options: ReportOptions): string {
  return options.rules.get(rule)?.why ?? 'The rule is not in the packs of this report.';
}

function authorities({ authority, basis }: Finding): Html {
  const links = authority.map(({ text, url }, index) => html`${index === 0 ? '' : '; '}${link(text, url)}`);
  return html`${links} (${BASIS_WORDS[basis]})`;
}

function namedPlans(paths: readonly string[]): Html | null {
  if (paths.length === 0) return null;
  return html`<p>It names ${plural(paths.length, 'plan')}:</p>
<ul>${paths.map((path) => html`<li>${path}</li>`)}</ul>
`;
}

function sureness({ confidence }: Finding): Html | null {
  if (confidence === 'high') return null;
  const words =
    confidence === 'medium'
      ? 'Fairly: read the words before acting on this'
      : 'Not very: take this as a question';
  return html`<dt>How sure</dt><dd>${words}</dd>\n`;
}
