import type { Rating } from '../../model/result.ts';
import { partOf, type Rate } from '../figures/rate.ts';
import { type Html, html, type Part } from './markup.ts';

interface Column {
  readonly title: string;
  /** Words stand on the left, figures on the right; a bar only draws the figure beside it. */
  readonly kind?: 'words' | 'figure' | 'bar';
  /** The class of the colour that its figures have in a chart. */
  readonly key?: string;
}

export interface TableTexts {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Needs more room than a telephone has: it scrolls in a box of its own. */
  readonly wide?: boolean;
  /** Its cells are shaded. */
  readonly isMap?: boolean;
}

/** A cell whose rows are sorted by another value than its words, and which may be shaded. */
export interface Valued {
  readonly shown: Part;
  readonly sort: number;
  readonly shade?: string;
}

type TableCell = Part | Valued;

/** A table with a caption, header cells with their scope, and a header cell in front of every row. */
export function dataTable(
  { caption, columns, wide = false, isMap = false }: TableTexts,
  rows: readonly (readonly TableCell[])[],
): Html {
  const table = html`<table class="${isMap ? 'data heat' : 'data'}">
<caption>${caption}</caption>
<thead><tr>${columns.map(headerCell)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell, index) => bodyCell(cell, index, columns[index]?.kind))}</tr>\n`)}</tbody>
</table>
`;
  return wide ? scrolling(caption, table) : table;
}

/** A box that scrolls sideways, reachable by keyboard. */
function scrolling(name: string, table: Html): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}">${table}</div>\n`;
}

function headerCell({ title, kind, key }: Column): Html {
  if (kind === 'bar') return html`<td class="bar-cell"></td>`;
  if (kind !== 'figure') return html`<th scope="col">${title}</th>`;
  return html`<th scope="col" class="${key === undefined ? 'figure' : `figure ${key}`}">${title}</th>`;
}

function isValued(cell: TableCell): cell is Valued {
  return typeof cell === 'object' && cell !== null && 'sort' in cell;
}

function bodyCell(cell: TableCell, index: number, kind: Column['kind']): Html {
  if (isValued(cell)) {
    const classes = ['figure', ...(cell.shade === undefined ? [] : [cell.shade])].join(' ');
    return html`<td class="${classes}" data-sort="${cell.sort}">${cell.shown}</td>`;
  }
  if (index === 0) return html`<th scope="row">${cell}</th>`;
  if (kind === 'figure') return html`<td class="figure">${cell}</td>`;
  return kind === 'bar' ? html`<td class="bar-cell">${cell}</td>` : html`<td>${cell}</td>`;
}

interface BarOptions {
  /** The rating whose colour it has. */
  readonly rating?: Rating | undefined;
  /** Where it stood before: a line across it. */
  readonly earlier?: Rate | undefined;
}

/** A bar whose figure stands in the table beside it, so that nobody needs to see it. */
export function barOf(rate: Rate, { rating, earlier }: BarOptions = {}): Html {
  const colour = rating === undefined ? 'part' : `part-${rating}`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="10"/><rect class="${colour}" width="${lengthOf(rate)}" height="10"/>${earlier === undefined ? null : markAt(lengthOf(earlier))}</svg>`;
}

function markAt(place: number): Html {
  return html`<path class="mark" d="M${place} 0V10"/>`;
}

/** A bar of several parts that make a whole, one after the other; its figures stand in the table beside it. */
export function stackOf(rates: readonly Rate[]): Html {
  let start = 0;
  const parts = rates.map((rate, index) => {
    const part = html`<rect class="stack-${index + 1}" x="${start}" width="${lengthOf(rate)}" height="10"/>`;
    start = Math.round(10 * (start + lengthOf(rate))) / 10;
    return part;
  });
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="10"/>${parts}</svg>`;
}

function lengthOf(rate: Rate): number {
  return Math.round(1000 * partOf(rate)) / 10;
}
