import { RATINGS, type Rating } from '../../model/result.ts';
import { partOf, rateWords } from '../figures/rate.ts';
import type { OverviewPart } from '../overview/part.ts';
import { type Cell, isRate, type OverviewTable, type Row } from '../overview/table.ts';
import { figure, share } from '../words.ts';
import { type Html, html, type Part } from './markup.ts';
import { barOf, dataTable, stackOf, type Valued } from './table.ts';

/** A part of the overview below its heading: sentences, tables with their charts, what was counted. */
export function partBody({ before = [], tables, after = [] }: OverviewPart): Html {
  return html`${before.map(sentence)}${tables.map(overviewTable)}${after.map((text) => html`<p class="dim">${text}</p>\n`)}`;
}

function sentence(text: string): Html {
  return html`<p>${text}</p>\n`;
}

/** More columns than a telephone has room for. */
const NARROW = 3;

export function overviewTable(table: OverviewTable): Html {
  const { caption, columns, rows } = table;
  const chart = chartOf(table);
  return dataTable(
    {
      caption,
      columns: [
        ...columns.map(({ title, kind }, index) => ({
          title:
            table.isStack && index > 0 ? html`<span class="key stack-key-${index}"></span>${title}` : title,
          kind,
        })),
        ...(chart === null ? [] : [{ title: '', kind: 'bar' as const }]),
      ],
      wide: columns.length > NARROW || table.isCompared === true,
      isMap: table.isMap === true,
    },
    rows.map((row) => [
      ...row.cells.map((cell, index) => (index === 0 ? headOf(row) : bodyOf(cell, index, table))),
      ...(chart === null ? [] : [chart(row)]),
    ]),
  );
}

function headOf({ cells: [head], rule }: Row): Part {
  const words = typeof head === 'string' ? head : String(head);
  return rule === undefined ? words : html`${words}<br><span class="rule">${rule}</span>`;
}

function bodyOf(cell: Cell, column: number, { isMap }: OverviewTable): Part | Valued {
  if (cell === null) return html`<span class="dim">–</span>`;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return { shown: figure(cell), sort: cell };
  const sort = Math.round(10_000 * partOf(cell)) / 10_000;
  const rating = isMap ? RATINGS[column - 1] : undefined;
  return rating === undefined
    ? { shown: rateWords(cell), sort }
    : { shown: share(cell.count, cell.total), sort, shade: shadeOf(rating, sort) };
}

/** Three shades: under a tenth, under half, half and more. */
function shadeOf(rating: Rating, part: number): string {
  return `cell-${rating}-${part >= 0.5 ? 3 : part >= 0.1 ? 2 : 1}`;
}

/** What draws the figures of a row, where the table has a chart. */
function chartOf({ bar, isStack }: OverviewTable): ((row: Row) => Part) | null {
  if (isStack) return ({ cells }) => stackOf(cells.filter(isRate));
  if (bar === undefined) return null;
  return ({ cells, rating }) => {
    const cell = cells[bar];
    return isRate(cell) ? barOf(cell, rating) : '';
  };
}
