import { RATINGS, type Rating } from '../../model/result.ts';
import { partOf, type Rate, shareWords, untoldWords } from '../figures/rate.ts';
import type { OverviewPart } from '../overview/part.ts';
import { type Cell, isRate, type OverviewTable, type Row } from '../overview/table.ts';
import { captionOf, sharedTotal } from '../overview/words.ts';
import { figure, share } from '../words.ts';
import { type Html, html, type Part } from './markup.ts';
import { barOf, dataTable, stackOf, type Valued } from './table.ts';

/** A part of the overview below its heading: sentences, tables with their charts, what was counted. */
export function partBody({ before = [], tables, after = [] }: OverviewPart): Html {
  return html`${before.map(sentence)}${tables.map((table) => overviewTable(table))}${after.map((text) => html`<p class="dim">${text}</p>\n`)}`;
}

function sentence(text: string): Html {
  return html`<p>${text}</p>\n`;
}

/** More columns than a telephone has room for. */
const NARROW = 3;

/** `anchorOf` says where the head of a row leads to, counted from 0; nowhere where it is absent. */
export function overviewTable(table: OverviewTable, anchorOf?: (row: number) => string): Html {
  const { columns, rows } = table;
  const chart = chartOf(table);
  const stacked = stackedColumns(table);
  return dataTable(
    {
      caption: captionOf(table),
      columns: [
        ...columns.map(({ title, kind }, index) => ({
          title,
          kind,
          ...(stacked.includes(index) && { key: `key-${stacked.indexOf(index) + 1}` }),
        })),
        ...(chart === null ? [] : [{ title: '', kind: 'bar' as const }]),
      ],
      wide: columns.length > NARROW || table.isCompared === true,
      isMap: table.isMap === true,
    },
    rows.map((row, at) => [
      ...row.cells.map((cell, index) =>
        index === 0 ? linked(headOf(row), anchorOf?.(at)) : bodyOf(cell, index, table),
      ),
      ...(chart === null ? [] : [chart(row)]),
    ]),
  );
}

function linked(head: Part, anchor: string | undefined): Part {
  return anchor === undefined ? head : html`<a href="#${anchor}">${head}</a>`;
}

function headOf({ cells: [head], rule }: Row): Part {
  const words = typeof head === 'string' ? head : String(head);
  return rule === undefined ? words : html`${words}<br><span class="rule">${rule}</span>`;
}

function bodyOf(cell: Cell, column: number, table: OverviewTable): Part | Valued {
  if (cell === null) return html`<span class="dim">–</span>`;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return { shown: figure(cell), sort: cell };
  const sort = Math.round(10_000 * partOf(cell)) / 10_000;
  const rating = table.isMap ? RATINGS[column - 1] : undefined;
  const shown = sharedTotal(table) === null ? rateHtml(cell, table) : share(cell.count, cell.total);
  return { shown, sort, ...(rating !== undefined && { shade: shadeOf(rating, sort) }) };
}

/** Six columns of shares have room on a page where each stands on two lines. */
const CROWDED = 6;

/** The two numbers stay together, the percentage goes below them where there is no room beside. */
function rateHtml(rate: Rate, { columns }: OverviewTable): Part {
  const untold = untoldWords(rate);
  const [numbers = '', percentage] = shareWords(rate).split(/ (?=\()/u);
  const space = columns.length > CROWDED ? html` <br>` : ' ';
  return html`<span class="whole">${numbers}</span>${percentage === undefined ? null : html`${space}${percentage}`}${
    untold === null ? null : html`<br><span class="rule">${untold}</span>`
  }`;
}

/** Three shades: under a tenth, under half, half and more. */
function shadeOf(rating: Rating, part: number): string {
  return `cell-${rating}-${part >= 0.5 ? 3 : part >= 0.1 ? 2 : 1}`;
}

/** The columns whose shares make a whole: those of now, where an earlier result stands beside them. */
function stackedColumns({ columns, isStack }: OverviewTable): number[] {
  if (!isStack) return [];
  return [...columns.keys()].filter((index) => index > 0 && columns[index]?.isFormer !== true);
}

/** What draws the figures of a row, where the table has a chart. */
function chartOf(table: OverviewTable): ((row: Row) => Part) | null {
  const { bar, isCompared } = table;
  const stacked = stackedColumns(table);
  if (stacked.length > 0) return ({ cells }) => stackOf(stacked.map((index) => cells[index]).filter(isRate));
  if (bar === undefined) return null;
  return ({ cells, rating }) => {
    const cell = cells[bar];
    const earlier = isCompared ? cells[bar + 1] : undefined;
    return isRate(cell) ? barOf(cell, { rating, earlier: isRate(earlier) ? earlier : undefined }) : '';
  };
}
