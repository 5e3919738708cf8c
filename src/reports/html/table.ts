import type { Rating } from '../../model/result.ts';
import { type Html, html, type Part } from './markup.ts';

interface Column {
  readonly title: string;
  /** Words stand on the left, figures on the right; a bar only draws the figure beside it. */
  readonly kind?: 'figure' | 'bar';
}

export interface TableTexts {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Needs more room than a telephone has: it scrolls in a box of its own. */
  readonly wide?: boolean;
}

/** A table with a caption, header cells with their scope, and a header cell in front of every row. */
export function dataTable(
  { caption, columns, wide = false }: TableTexts,
  rows: readonly (readonly Part[])[],
): Html {
  const table = html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(headerCell)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((part, index) => bodyCell(part, index, columns[index]?.kind))}</tr>\n`)}</tbody>
</table>
`;
  return wide ? scrolling(caption, table) : table;
}

/** A box that scrolls sideways, reachable by keyboard. */
export function scrolling(name: string, table: Html): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}">${table}</div>\n`;
}

function headerCell({ title, kind }: Column): Html {
  if (kind === 'bar') return html`<td class="bar-cell"></td>`;
  return kind === 'figure'
    ? html`<th scope="col" class="figure">${title}</th>`
    : html`<th scope="col">${title}</th>`;
}

function bodyCell(part: Part, index: number, kind: Column['kind']): Html {
  if (index === 0) return html`<th scope="row">${part}</th>`;
  if (kind === 'figure') return html`<td class="figure">${part}</td>`;
  return kind === 'bar' ? html`<td class="bar-cell">${part}</td>` : html`<td>${part}</td>`;
}

/** A bar whose figure stands in the table beside it, so that nobody needs to see it. */
export function barOf(count: number, total: number, rating?: Rating): Html {
  const length = total === 0 ? 0 : Math.round((1000 * count) / total) / 10;
  const colour = rating === undefined ? 'part' : `part-${rating}`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="10"/><rect class="${colour}" width="${length}" height="10"/></svg>`;
}
