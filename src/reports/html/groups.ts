import { describeRates } from '../figures/counted.ts';
import type { ReportOptions } from '../options.ts';
import type { ColumnOverview, GroupOverview } from '../overview/by-group.ts';
import type { OverviewPart } from '../overview/part.ts';
import type { OverviewTable } from '../overview/table.ts';
import { capitalised, plural } from '../words.ts';
import { openFirstPart } from './documents.ts';
import { type Html, html } from './markup.ts';
import { mirrorPart } from './mirror.ts';
import { overviewTable, partBody } from './overview.ts';

interface Shown {
  readonly columns: readonly ColumnOverview[];
  /** Lead to the documents that the page shows in full, by their paths. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The main figures by group; each name leads to everything that the page says of the archive, said of that group. */
export function groupsPart(part: OverviewPart, { columns, anchors }: Shown, options: ReportOptions): Html {
  const named = part.tables.map((table, at) => {
    const column = columns[at];
    return html`${overviewTable(table, (group) => groupAnchor(at, group))}${
      column === undefined ? null : columnDetails(column, at, { anchors, options })
    }`;
  });
  return html`${named}${partBody({ ...part, tables: [] })}`;
}

interface Telling {
  readonly anchors: Shown['anchors'];
  readonly options: ReportOptions;
}

function columnDetails({ heading, groups }: ColumnOverview, at: number, telling: Telling): Html {
  const details = groups.map((group, place) =>
    groupDetails(group, { heading, anchor: groupAnchor(at, place) }, telling),
  );
  return html`<details class="groups">
<summary><h3>Every other figure by ${heading}</h3></summary>
<div>
${details}</div>
</details>
`;
}

/** Made of numbers only, since names could hold anything. */
function groupAnchor(column: number, group: number): string {
  return `group-${column + 1}-${group + 1}`;
}

interface Place {
  readonly heading: string;
  readonly anchor: string;
}

/** Closed until it is opened; only what is open is printed. */
function groupDetails(group: GroupOverview, { heading, anchor }: Place, { anchors, options }: Telling): Html {
  const { name, figures, parts, mirrors } = group;
  const of = `${capitalised(heading)} ${name} · `;
  const named = (table: OverviewTable): OverviewTable => ({ ...table, caption: `${of}${table.caption}` });
  const titled = (title: string, body: Html): Html => html`<h5>${title}</h5>\n${body}`;
  const place = { level: 6, anchor } as const;
  return html`<details class="group">
<summary><h4>${capitalised(heading)}: ${name}</h4> (${plural(figures.plans, 'plan')})</summary>
<div id="${anchor}">
<p>${describeRates(figures.plans, figures.setAside)}</p>
${parts.map((part) => titled(part.title, partBody({ ...part, tables: part.tables.map(named) })))}${mirrors.map(
  ({ inspection, themes }) =>
    titled(
      'What inspectors found',
      mirrorPart(
        { inspection, themes: themes.map(({ theme, table }) => ({ theme, table: named(table) })) },
        options,
        place,
      ),
    ),
)}${titled('Plans to open first', openFirstPart(figures.openFirst, anchors, of))}</div>
</details>
`;
}
