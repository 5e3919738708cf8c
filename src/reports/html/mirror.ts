import type { ReportOptions } from '../options.ts';
import { describeInspection, describeRulesOf, type Mirror } from '../overview/mirror.ts';
import { type Html, html } from './markup.ts';
import { overviewTable } from './overview.ts';

/** The level of the headings of themes, and the beginning of their anchors. */
interface Place {
  readonly level: 3 | 6;
  readonly anchor: string;
}

/** What inspectors found, theme by theme, with the figures of the archive that show it. */
export function mirrorPart(
  { inspection, themes }: Mirror,
  options: ReportOptions,
  place: Place = { level: 3, anchor: 'theme' },
): Html {
  return html`<p>${inspection.title}: what inspectors found, in our words, and what the plans of this archive show of it.</p>
<div class="notice"><p><strong>What was asked of the area.</strong> ${inspection.priority}</p></div>
${themes.map((one) => themePart(one, options, place))}<p class="dim">${describeInspection(inspection)}</p>
`;
}

function themePart(
  { theme, table }: Mirror['themes'][number],
  options: ReportOptions,
  { level, anchor }: Place,
): Html {
  const rules = describeRulesOf(theme, options);
  return html`<h${level} id="${`${anchor}-${theme.id}`}">${theme.title}</h${level}>
<p>${theme.found}</p>
${overviewTable(table)}${theme.limits === undefined ? null : html`<p class="dim">${theme.limits}</p>\n`}${
  rules === null
    ? null
    : html`<details class="quiet"><summary>Rules behind these figures</summary><p>${rules}</p></details>\n`
}`;
}
